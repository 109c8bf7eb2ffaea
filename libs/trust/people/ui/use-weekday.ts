import { useFormats } from '@alongside/kit/ui';

/** The name of an ISO weekday, 1 = Monday. 5 January 1970 was one. */
export function useWeekday(): (weekday: number) => string {
  const { weekday } = useFormats();
  return (day) => weekday(`1970-01-${String(day + 4).padStart(2, '0')}`);
}
