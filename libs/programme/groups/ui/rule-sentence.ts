import type { Formats, Words } from '@alongside/kit/ui';
import { dateOfWeekday } from './series-draft.ts';

type RuleDay = { readonly weekday: string; readonly nth: number | null };
type Params = {
  readonly interval?: number;
  readonly weekdays?: readonly string[];
  readonly days?: readonly RuleDay[];
  readonly dates?: readonly number[];
  readonly positions?: readonly number[];
  readonly count?: number | null;
  readonly until?: string | null;
};

const someMonday = '2026-11-23';

/** 1 is the first, -1 the last, -2 the second to last. */
function nthName(nth: number): string {
  if (nth > 0) return String(nth);
  return nth === -1 ? 'last' : `last${nth}`;
}

const patterns: Readonly<Record<string, string>> = {
  'rule.daily': 'groups:rule.daily',
  'rule.weekly': 'groups:rule.weekly',
  'rule.monthlyByWeekday': 'groups:rule.monthlyByWeekday',
  'rule.monthlyByDate': 'groups:rule.monthlyByDate',
  'rule.monthlyByPosition': 'groups:rule.monthlyByPosition',
};

/** The rule of a group as a sentence: "Every week on Monday and Thursday, 12 times". `params` is the contract's JSON text. */
export function ruleSentence({ key, params }: { readonly key: string; readonly params: string }, t: Words, formats: Formats): string {
  const rule = JSON.parse(params) as Params;
  const weekday = (name: string) => formats.weekday(dateOfWeekday(name, someMonday));
  const which = (nth: number | null) => (nth === null ? '' : t(`groups:nth.${nthName(nth)}`));
  const days = [
    ...(rule.weekdays ?? []).map(weekday),
    ...(rule.days ?? []).map((day) => [which(day.nth), weekday(day.weekday)].filter(Boolean).join(' ')),
    ...(rule.dates ?? []).map((date) => formats.number(date)),
  ];
  const positions = (rule.positions ?? []).map(which);
  const values = { count: rule.interval ?? 1, days: formats.list(days), positions: formats.list(positions) };
  const everyDay = key === 'rule.daily' && days.length === 0 ? 'groups:rule.everyDay' : (patterns[key] ?? 'groups:rule.weekly');
  const end =
    typeof rule.count === 'number'
      ? t('groups:rule.times', { count: rule.count })
      : rule.until
        ? t('groups:rule.until', { day: formats.longDate(rule.until) })
        : '';
  return [t(everyDay, values), end].filter(Boolean).join(t('kit:calendar.comma'));
}
