/** Minutes from midnight of a wall-clock time `HH:mm` (seconds are ignored). */
export function minutesOf(localTime: string): number {
  const [hours = '0', minutes = '0'] = localTime.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function localTimeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
