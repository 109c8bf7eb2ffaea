const minutesOfDay = 1440;

/** Minutes from midnight of a wall-clock time `HH:mm` (seconds are ignored). */
export function minutesOf(localTime: string): number {
  const [hours = '0', minutes = '0'] = localTime.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Midnight at the end of the day is 00:00, as every clock shows it. */
export function localTimeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Start and end as minutes of one day; what ends at or after midnight is drawn to the day's end, not backwards. */
export function spanOf(localStart: string, localEnd: string): { readonly start: number; readonly end: number } {
  const start = minutesOf(localStart);
  const end = minutesOf(localEnd);
  return { start, end: end > start ? end : minutesOfDay };
}
