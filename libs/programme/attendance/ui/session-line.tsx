import { TimeRange, useFormats, useWords } from '@alongside/kit/ui';

interface Placed {
  readonly localDate: string;
  readonly localStart: string;
  readonly localEnd: string;
  readonly room: { readonly name: string } | null;
}

/** When and where, in one line. */
export function SessionLine({ session }: { readonly session: Placed }) {
  const t = useWords('attendance');
  const formats = useFormats();
  return (
    <>
      {formats.weekdayDate(session.localDate)} · <TimeRange start={session.localStart} end={session.localEnd} /> ·{' '}
      {session.room ? <bdi>{session.room.name}</bdi> : t('attendance:noRoom')}
    </>
  );
}
