import { addDays, type LocalDate } from '@alongside/kit/time';
import { expand, type SeriesTimes } from './occurrences.ts';
import { weekdays, type Rule, type RuleDay, type Weekday } from './rule.ts';

/** A rule in two: what holds before a day, and what holds from it on. `firstAfter` is the first day of the second part. */
export type SplitRule = { readonly before: Rule; readonly after: Rule; readonly firstAfter: LocalDate };

/**
 * Cuts a rule on a day, so that both parts together have the dates of the whole: COUNT is shared out (12 cut at the fifth is 4 and 8), and the
 * second part begins on a date of the rule, which keeps the phase of its INTERVAL. `day` must not lie before the first date.
 */
export function splitRule(times: SeriesTimes, day: LocalDate, today: LocalDate): SplitRule {
  const { rule } = times;
  const lastBefore = addDays(day, -1);
  const firstAfter = expand(times, { today, from: day, max: 1 }).occurrences[0]?.originalDate ?? day;
  if (rule.count === null) {
    const until = rule.until !== null && rule.until < lastBefore ? rule.until : lastBefore;
    return { before: { ...rule, until }, after: rule, firstAfter };
  }
  const held = expand(times, { today, to: lastBefore }).occurrences.length;
  return { before: { ...rule, count: Math.max(held, 1) }, after: { ...rule, count: Math.max(rule.count - held, 1) }, firstAfter };
}

const moved = (weekday: Weekday, days: number): Weekday => weekdays[(((weekdays.indexOf(weekday) + days) % 7) + 7) % 7] ?? weekday;

/**
 * The rule whose every date lies `days` later (or earlier, when negative), seen from a first day that is moved as far. Null for a monthly rule: a month's
 * days have no such neighbour.
 */
export function shiftRule(rule: Rule, days: number): Rule | null {
  if (days === 0) return rule;
  if (rule.freq === 'MONTHLY') return null;
  const byDay = rule.byDay.map((day): RuleDay => ({ ...day, weekday: moved(day.weekday, days) }));
  // Which of several weekdays share a week decides every second week, so the week begins as many days later too.
  const weekStart = rule.freq === 'WEEKLY' && rule.interval > 1 && byDay.length > 1 ? moved(rule.weekStart, days) : rule.weekStart;
  return { ...rule, byDay, weekStart, until: rule.until && addDays(rule.until, days) };
}
