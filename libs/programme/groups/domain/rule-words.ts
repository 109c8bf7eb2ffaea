import type { LocalDate } from '@alongside/kit/time';
import { weekdayName, type Rule, type RuleDay, type Weekday } from './rule.ts';

type Pattern =
  | { readonly key: 'rule.daily' | 'rule.weekly'; readonly params: { readonly interval: number; readonly weekdays: readonly Weekday[] } }
  | { readonly key: 'rule.monthlyByWeekday'; readonly params: { readonly interval: number; readonly days: readonly RuleDay[] } }
  | { readonly key: 'rule.monthlyByDate'; readonly params: { readonly interval: number; readonly dates: readonly number[] } }
  | {
      readonly key: 'rule.monthlyByPosition';
      readonly params: {
        readonly interval: number;
        readonly positions: readonly number[];
        readonly days: readonly RuleDay[];
        readonly dates: readonly number[];
      };
    };

/** How the rule ends: after `count` times, with the day `until`, or never (both null). */
export type RuleEnd = { readonly count: number | null; readonly until: LocalDate | null };

/** A key of the groups catalogue and its parameters. Weekdays and dates are for Intl to name; an empty list of weekdays says "every day". */
export type RuleWords = { readonly key: Pattern['key']; readonly params: Pattern['params'] & RuleEnd };

function patternOf(rule: Rule, firstDate: LocalDate): Pattern {
  const { interval, byDay, byMonthDay, bySetPos } = rule;
  const named = byDay.map((day) => day.weekday);
  if (rule.freq === 'DAILY') return { key: 'rule.daily', params: { interval, weekdays: named } };
  if (rule.freq === 'WEEKLY')
    return { key: 'rule.weekly', params: { interval, weekdays: named.length > 0 ? named : [weekdayName(firstDate)] } };
  if (bySetPos.length > 0 || (byDay.length > 0 && byMonthDay.length > 0)) {
    return { key: 'rule.monthlyByPosition', params: { interval, positions: bySetPos, days: byDay, dates: byMonthDay } };
  }
  if (byDay.length > 0) return { key: 'rule.monthlyByWeekday', params: { interval, days: byDay } };
  return { key: 'rule.monthlyByDate', params: { interval, dates: byMonthDay.length > 0 ? byMonthDay : [Number(firstDate.slice(8))] } };
}

/** The rule in words. `firstDate` gives the day that the rule does not name. */
export function describeRule(rule: Rule, firstDate: LocalDate): RuleWords {
  const pattern = patternOf(rule, firstDate);
  return { key: pattern.key, params: { ...pattern.params, count: rule.count, until: rule.until } };
}
