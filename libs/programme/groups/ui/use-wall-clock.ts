import { useEffect, useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import { localOf } from '@alongside/kit/time';

export type WallClock = { readonly instant: Date; readonly localDate: string; readonly time: string };

/** The centre's wall clock, to the minute; null when this device's clock stands on another day than the server's: then it is not to be trusted. */
export function useWallClock(): WallClock | null {
  const { zone, today } = useViewer().centre;
  const [instant, setInstant] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setInstant(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const { date, time } = localOf(instant, zone);
  return date === today ? { instant, localDate: date, time } : null;
}
