import type { LocalDate } from '@alongside/kit/time';
import { weekdayName, type Rule, type RuleDay, type Weekday } from './rule.ts';

/** One phrase of a rule, for the catalogues: "every 2 weeks on Monday and Wednesday", then "12 times". Days are for Intl to name. */
export type RulePhrase =
  | { readonly key: 'rule.daily'; readonly params: { readonly interval: number; readonly weekdays: readonly Weekday[] } }
  | { readonly key: 'rule.weekly'; readonly params: { readonly interval: number; readonly weekdays: readonly Weekday[] } }
  | { readonly key: 'rule.monthlyByWeekday'; readonly params: { readonly interval: number; readonly days: readonly RuleDay[] } }
  | { readonly key: 'rule.monthlyByDate'; readonly params: { readonly interval: number; readonly dates: readonly number[] } }
  | {
      readonly key: 'rule.monthlyByPosition';
      readonly params: { readonly interval: number; readonly positions: readonly number[]; readonly days: readonly RuleDay[]; readonly dates: readonly number[] };
    }
  | { readonly key: 'rule.times'; readonly params: { readonly count: number } }
  | { readonly key: 'rule.until'; readonly params: { readonly date: LocalDate } }
  | { readonly key: 'rule.endless'; readonly params: Record<string, never> };

function pattern(rule: Rule, firstDate: LocalDate): RulePhrase {
  const { interval, byDay, byMonthDay, bySetPos } = rule;
  const named = byDay.map((day) => day.weekday);
  if (rule.freq === 'DAILY') return { key: 'rule.daily', params: { interval, weekdays: named } };
  if (rule.freq === 'WEEKLY') return { key: 'rule.weekly', params: { interval, weekdays: named.length > 0 ? named : [weekdayName(firstDate)] } };
  if (bySetPos.length > 0 || (byDay.length > 0 && byMonthDay.length > 0)) {
    return { key: 'rule.monthlyByPosition', params: { interval, positions: bySetPos, days: byDay, dates: byMonthDay } };
  }
  if (byDay.length > 0) return { key: 'rule.monthlyByWeekday', params: { interval, days: byDay } };
  return { key: 'rule.monthlyByDate', params: { interval, dates: byMonthDay.length > 0 ? byMonthDay : [Number(firstDate.slice(8))] } };
}

/** The rule in words, as keys and parameters of the catalogues: how often, then how long. `firstDate` gives the day that the rule does not name. */
export function describeRule(rule: Rule, firstDate: LocalDate): readonly RulePhrase[] {
  if (rule.count !== null) return [pattern(rule, firstDate), { key: 'rule.times', params: { count: rule.count } }];
  if (rule.until !== null) return [pattern(rule, firstDate), { key: 'rule.until', params: { date: rule.until } }];
  return [pattern(rule, firstDate), { key: 'rule.endless', params: {} }];
}
