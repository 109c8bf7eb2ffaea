import { isNearDate, parseLocalDate, type LocalDate } from '@alongside/kit/time';
import { bad, cleanText, good, invalidInput, type Checked } from '@alongside/kit/words';
import { problemsOf } from './client.ts';

export type Phase = 'DETOX' | 'RESIDENTIAL' | 'IOP' | 'OUTPATIENT' | 'AFTERCARE';
export const phases: readonly Phase[] = ['DETOX', 'RESIDENTIAL', 'IOP', 'OUTPATIENT', 'AFTERCARE'];

export type EpisodeOfCare = {
  readonly admittedOn: LocalDate;
  readonly phase: Phase;
  /** The first day outside; null while in care. */
  readonly dischargedOn: LocalDate | null;
  readonly dischargeReason: string | null;
};

export type EpisodeDraft = {
  readonly admittedOn: LocalDate;
  readonly phase: Phase;
  readonly dischargedOn?: LocalDate | null;
  readonly dischargeReason?: string | null;
};

/** An end needs its reason, and a reason its end; the end is not before the beginning. */
export function checkEpisode(draft: EpisodeDraft, today: LocalDate, at: string): Checked<EpisodeOfCare> {
  const admittedOn = checkDay(draft.admittedOn, today, `${at}.admittedOn`);
  const dischargedOn = draft.dischargedOn ? checkDay(draft.dischargedOn, today, `${at}.dischargedOn`) : good(null);
  const reason = cleanText(draft.dischargeReason ?? '', {
    path: `${at}.dischargeReason`,
    max: 500,
    min: draft.dischargedOn ? 1 : 0,
    lines: 'many',
  });
  if (!admittedOn.ok || !dischargedOn.ok || !reason.ok) return bad(...problemsOf(admittedOn, dischargedOn, reason));
  if (dischargedOn.value && dischargedOn.value < admittedOn.value)
    return bad(invalidInput(`${at}.dischargedOn`, 'order', 'The day of discharge is not before the admission.'));
  return good({
    admittedOn: admittedOn.value,
    phase: draft.phase,
    dischargedOn: dischargedOn.value,
    dischargeReason: dischargedOn.value ? reason.value : null,
  });
}

/** A day between a hundred years ago and two years ahead. */
export function checkDay(raw: LocalDate, today: LocalDate, at: string): Checked<LocalDate> {
  const date = parseLocalDate(raw);
  if (!date) return bad(invalidInput(at, 'isoDate', 'A date such as 2026-03-31 is wanted.'));
  return isNearDate(date, today) ? good(date) : bad(invalidInput(at, 'range', 'A day between a hundred years ago and two years ahead.'));
}

/** A spell in the team begins with the admission, but never after today: whoever admits somebody ahead of time must not lose the record from view. */
export function teamSince(admittedOn: LocalDate, today: LocalDate): LocalDate {
  return admittedOn > today ? today : admittedOn;
}
