import { isNearDate, isTimeZone, parseLocalDate, parseLocalTime, type LocalDate } from '@alongside/kit/time';
import { expand, type Expansion } from './occurrences.ts';
import { parseRule } from './rule.ts';
import type { SeriesDraft } from './series.ts';
import { checkMinutes } from './session.ts';

/** The dates of a half-filled draft, whatever else is still missing in it; null while its rule, day, time or length cannot be read. */
export function datesOfDraft(draft: SeriesDraft, today: LocalDate): Expansion | null {
  const rule = parseRule(draft.rrule, 'input.rrule');
  const readable =
    isTimeZone(draft.zone) &&
    parseLocalTime(draft.localStart) !== null &&
    parseLocalDate(draft.firstDate) !== null &&
    isNearDate(draft.firstDate, today) &&
    checkMinutes(draft.minutes, 'input.minutes').length === 0;
  if (!rule.ok || !readable) return null;
  return expand({ ...draft, rule: rule.value }, { today, exdates: new Set(draft.skipDates) });
}
