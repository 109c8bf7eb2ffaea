/** The wall-clock time some minutes later, past midnight too: '23:30' + 60 is '00:30'. Clock changes are the server's business. */
export function addMinutesToTime(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const total = (hours * 60 + rest + minutes) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
