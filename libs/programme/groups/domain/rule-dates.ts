import { addMonths, isNearDate, isTimeZone, parseLocalTime, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';
import { bad, good, invalidInput, type Checked, type InvalidInput } from '@alongside/kit/words';
import { withExtraDates } from './extra-dates.ts';
import { expand, maxOccurrences, type Expansion, type SeriesTimes } from './occurrences.ts';
import { checkRule } from './series.ts';

/** A rule and its beginning, by themselves. `exdates` and `rdates`: days left out, and days beside the rule. `from`, `to`: both included. */
export type RuleToCheck = {
  readonly rrule: string;
  readonly firstDate: LocalDate;
  readonly localStart: LocalTime;
  readonly zone: TimeZone;
  readonly exdates: readonly LocalDate[];
  readonly rdates: readonly LocalDate[];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
};

/**
 * The sessions that a series with this rule would have, or why no series may have it. An endless rule is seen 13 months ahead of the latest of today,
 * its first day and `from`; a finite one must end within 400 dates, whatever part of it is asked for.
 */
export function datesOfRule(wish: RuleToCheck, today: LocalDate): Checked<Expansion> {
  const problems: InvalidInput[] = [];
  if (!isTimeZone(wish.zone)) problems.push(invalidInput('input.zone', 'timeZone', 'This is no time zone that we know.'));
  if (parseLocalTime(wish.localStart) === null)
    problems.push(invalidInput('input.localStart', 'localTime', 'This is a time, such as 14:30.'));
  if (!isNearDate(wish.firstDate, today)) problems.push(invalidInput('input.firstDate', 'nearDate', 'This day is too far away.'));
  const rule = problems.length === 0 ? checkRule(wish, today, problems) : null;
  if (rule === null || problems.length > 0) return bad(...problems);
  const times: SeriesTimes = { rule, firstDate: wish.firstDate, localStart: wish.localStart, zone: wish.zone, minutes: 60 };
  const exdates = new Set(wish.exdates);
  const isEndless = rule.count === null && rule.until === null;
  const seenFrom = wish.from !== null && wish.from > today ? wish.from : today;
  // A finite rule is judged whole: what the window hides is refused all the same.
  const window = isEndless && wish.from !== null ? { from: wish.from } : {};
  const whole = expand(times, { today: isEndless ? seenFrom : today, exdates, ...window });
  if (!whole.complete) return bad(invalidInput('input.rrule', 'ruleTooLong', `At most ${maxOccurrences} sessions.`, maxOccurrences));
  const extra = wish.rdates.filter((date) => !exdates.has(date) && date >= wish.firstDate && date <= addMonths(wish.firstDate, 120));
  const all = withExtraDates(whole, times, extra);
  if (all.occurrences.length === 0 && wish.from === null)
    return bad(invalidInput('input.rrule', 'ruleEmpty', 'By this rule the group never meets.'));
  if (all.occurrences.length > maxOccurrences)
    return bad(invalidInput('input.rrule', 'ruleTooLong', `At most ${maxOccurrences} sessions.`, maxOccurrences));
  const isSeen = (date: LocalDate) => (wish.from === null || date >= wish.from) && (wish.to === null || date <= wish.to);
  const occurrences = all.occurrences.filter((one) => isSeen(one.localDate));
  return good({ occurrences, skipped: all.skipped.filter(isSeen), complete: all.complete });
}
