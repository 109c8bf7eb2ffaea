import { isNearDate, isTimeZone, parseLocalDate, parseLocalTime, type LocalDate } from '@alongside/kit/time';
import type { CentreTime } from './centre-time.ts';
import { withExtraDates } from './extra-dates.ts';
import { fitToCentre, sessionsOf, type Fit } from './fit.ts';
import { expand, type Expansion } from './occurrences.ts';
import { parseRule } from './rule.ts';
import { clockOf, openAlways, type SeriesDraft } from './series.ts';
import { checkMinutes } from './session.ts';

/** `occurrences` as they will be; `fits` says what the centre's time did to them. */
export type DraftDates = Expansion & { readonly fits: readonly Fit[] };

/** The dates of a half-filled draft, whatever else is still missing in it; null while its rule, day, time or length cannot be read. */
export function datesOfDraft(draft: SeriesDraft, today: LocalDate, centreTime: CentreTime = openAlways): DraftDates | null {
  const rule = parseRule(draft.rrule, 'input.rrule', clockOf(draft));
  const readable =
    isTimeZone(draft.zone) &&
    parseLocalTime(draft.localStart) !== null &&
    parseLocalDate(draft.firstDate) !== null &&
    isNearDate(draft.firstDate, today) &&
    checkMinutes(draft.minutes, 'input.minutes').length === 0;
  if (!rule.ok || !readable) return null;
  const times = { ...draft, rule: rule.value };
  const extra = (draft.extraDates ?? []).filter((date) => parseLocalDate(date) !== null && isNearDate(date, today));
  const expansion = withExtraDates(expand(times, { today, exdates: new Set(draft.skipDates) }), times, extra);
  const fits = fitToCentre(expansion.occurrences, draft, centreTime, draft.onClosure ?? 'KEEP');
  return { ...expansion, occurrences: sessionsOf(fits), fits };
}
