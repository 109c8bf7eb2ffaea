/** The next time that exists, when clocks jump over the wished one: the constraint 'nextTime 2027-03-28 02:00' of a refusal. */
export function nextTimeOf(constraint: string | null | undefined): { readonly localDate: string; readonly localStart: string } | null {
  const [, localDate, localStart] = /^nextTime (\S+) (\S+)$/.exec(constraint ?? '') ?? [];
  return localDate && localStart ? { localDate, localStart } : null;
}
