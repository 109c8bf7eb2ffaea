import { addDays, daysBetween, isNearDate, parseLocalDate, type LocalDate } from '@alongside/kit/time';
import { bad, cleanText, good, invalidInput, type Checked, type InvalidInput } from '@alongside/kit/words';

export type ContactChannel = 'IN_PERSON' | 'PHONE' | 'VIDEO' | 'MESSAGE';
export type SupportKind = 'EMOTIONAL' | 'INFORMATION' | 'PRACTICAL' | 'COMPANY';

/** A contact as the coach writes it down. `minutes` are whole; `localDate` is the day at the centre. */
export type ContactDraft = {
  readonly channel: ContactChannel;
  readonly minutes: number;
  readonly reached: boolean;
  readonly kinds: readonly SupportKind[];
  readonly nextStep: string;
  readonly nextOn: LocalDate | null;
  readonly localDate: LocalDate;
};

const mostMinutes = 480;
/** How long back a contact may be written down: what is older nobody remembers to the minute. */
const mostDaysBack = 60;

/** Cleans a contact, or names all that is wrong. `isFuture`: its moment lies ahead of the clock. */
export function checkContact(draft: ContactDraft, today: LocalDate, isFuture: boolean): Checked<ContactDraft> {
  const found: InvalidInput[] = [];
  if (isFuture) found.push(invalidInput('input.at', 'past', 'A contact is written down when it has been.'));
  if (daysBetween(draft.localDate, today) > mostDaysBack)
    found.push(invalidInput('input.at', 'max', `At most ${mostDaysBack} days back.`, mostDaysBack));
  if (!Number.isInteger(draft.minutes) || draft.minutes < 0 || draft.minutes > mostMinutes)
    found.push(invalidInput('input.minutes', 'max', `From 0 to ${mostMinutes} minutes.`, mostMinutes));
  if (draft.reached && draft.minutes === 0)
    found.push(invalidInput('input.minutes', 'min', 'Who was reached was so for a minute at least.', 1));
  if (new Set(draft.kinds).size < draft.kinds.length) found.push(invalidInput('input.kinds', 'unique', 'Each kind once.'));
  if (draft.nextOn !== null) {
    if (parseLocalDate(draft.nextOn) === null || !isNearDate(draft.nextOn, today))
      found.push(invalidInput('input.nextOn', 'nearDate', 'This day is too far away.'));
    else if (draft.nextOn < draft.localDate)
      found.push(invalidInput('input.nextOn', 'afterStart', 'The next contact comes after this one.'));
  }
  const nextStep = cleanText(draft.nextStep, { path: 'input.nextStep', max: 500, min: 0, lines: 'many' });
  if (!nextStep.ok) found.push(...nextStep.problems);
  return nextStep.ok && found.length === 0 ? good({ ...draft, nextStep: nextStep.value }) : bad(...found);
}

/** Days after the beginning of a match by which the first contacts are due; then monthly. */
const rhythm = [2, 14, 28];
const monthly = 28;

/**
 * The day on which the next contact is due: as agreed in the last one, else by the rhythm of a match (2 days, 2 weeks, 4 weeks, then every four weeks).
 * `lastOn`: the day of the last contact that reached the person; a try that reached nobody moves nothing.
 */
export function nextContactOn(since: LocalDate, last: { readonly on: LocalDate; readonly agreedFor: LocalDate | null } | null): LocalDate {
  if (last?.agreedFor) return last.agreedFor;
  const gone = last ? daysBetween(since, last.on) : -1;
  const step = rhythm.find((days) => days > gone);
  return step !== undefined ? addDays(since, step) : addDays(last?.on ?? since, monthly);
}
