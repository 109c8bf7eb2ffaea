import { isNearDate, parseLocalDate, type LocalDate } from '@alongside/kit/time';
import { bad, good, invalidInput, type Checked, type InvalidInput } from '@alongside/kit/words';
import { checkDay } from './episode.ts';

export type ConsentScope = 'ATTENDANCE' | 'PLAN';

/** A consent as it is typed: local days, `untilDate` the first on which it no longer stands. */
export type ConsentDraft = {
  readonly scopes: readonly ConsentScope[];
  readonly fromDate: LocalDate | null;
  readonly untilDate: LocalDate | null;
};

/** Cleans a consent, or names what is wrong. Nothing is opened for days that are over: it begins today at the earliest. */
export function checkConsent(draft: ConsentDraft, today: LocalDate): Checked<ConsentDraft & { readonly fromDate: LocalDate }> {
  const found: InvalidInput[] = [];
  if (draft.scopes.length === 0) found.push(invalidInput('input.scopes', 'required', 'Choose what may be seen.', 1));
  if (new Set(draft.scopes).size < draft.scopes.length) found.push(invalidInput('input.scopes', 'unique', 'Each once.'));
  const fromDate = draft.fromDate ?? today;
  const from = checkDay(fromDate, today, 'input.fromDate');
  if (!from.ok) found.push(...from.problems);
  else if (fromDate < today) found.push(invalidInput('input.fromDate', 'past', 'A consent begins today or later.', today));
  if (draft.untilDate !== null) {
    if (parseLocalDate(draft.untilDate) === null || !isNearDate(draft.untilDate, today))
      found.push(invalidInput('input.untilDate', 'nearDate', 'This day is too far away.'));
    else if (draft.untilDate <= fromDate) found.push(invalidInput('input.untilDate', 'afterStart', 'The end comes after the beginning.'));
  }
  return found.length > 0 ? bad(...found) : good({ ...draft, fromDate });
}

export type ConsentState = 'STANDING' | 'COMING' | 'EXPIRED' | 'REVOKED';

/** What a consent is worth at a moment. Revoking beats every date. */
export function consentState(
  consent: { readonly validFrom: Date; readonly validUntil: Date | null; readonly revokedAt: Date | null },
  now: Date,
): ConsentState {
  if (consent.revokedAt && consent.revokedAt <= now) return 'REVOKED';
  if (consent.validUntil && consent.validUntil <= now) return 'EXPIRED';
  return consent.validFrom > now ? 'COMING' : 'STANDING';
}
