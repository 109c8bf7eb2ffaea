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

/** The rule of a group as a sentence: "Every week on Monday and Thursday, 12 times". `params` is the contract's JSON text. */
export function ruleSentence({ key, params }: { readonly key: string; readonly params: string }, t: Words, formats: Formats): string {
  const rule = JSON.parse(params) as Params;
  const weekday = (name: string) => formats.weekday(dateOfWeekday(name, someMonday));
  const which = (nth: number | null) => (nth === null ? '' : t(`groups:nth.${nth < 0 ? `last${nth === -1 ? '' : nth}` : nth}`));
  const days = [
    ...(rule.weekdays ?? []).map(weekday),
    ...(rule.days ?? []).map((day) => [which(day.nth), weekday(day.weekday)].filter(Boolean).join(' ')),
    ...(rule.dates ?? []).map((date) => formats.number(date)),
  ];
  const positions = (rule.positions ?? []).map(which);
  const values = { count: rule.interval ?? 1, days: formats.list(days), positions: formats.list(positions) };
  const everyDay = key === 'rule.daily' && days.length === 0 ? 'groups:rule.everyDay' : `groups:${key}`;
  const end =
    typeof rule.count === 'number'
      ? t('groups:rule.times', { count: rule.count })
      : rule.until
        ? t('groups:rule.until', { day: formats.longDate(rule.until) })
        : '';
  return [t(everyDay, values), end].filter(Boolean).join(t('kit:calendar.comma'));
}
