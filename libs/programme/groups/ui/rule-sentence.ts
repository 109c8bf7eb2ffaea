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

/** 1 is the first, -1 the last, -2 the second to last. Neither has a name of its own beyond five. */
function nthName(nth: number): string {
  if (nth > 0) return String(nth);
  return nth === -1 ? 'last' : `last${nth}`;
}

/** What the days of a rule are called. */
function makeNames(t: Words, formats: Formats) {
  const weekday = (name: string) => formats.weekday(dateOfWeekday(name, someMonday));
  const number = (nth: number) => formats.number(Math.abs(nth));
  const dayOfMonth = ({ weekday: name, nth }: RuleDay) => {
    if (nth === null) return t('groups:rule.everyOf', { day: weekday(name) });
    // In Urdu Thursday alone is feminine, and its ordinals with it.
    const which = name === 'TH' ? t(`groups:nthThursday.${nthName(nth)}`) : t(`groups:nth.${nthName(nth)}`);
    return t('groups:rule.nthDay', { nth: which, day: weekday(name) });
  };
  const date = (nth: number) => {
    if (nth > 0) return t('groups:rule.date', { number: number(nth) });
    if (nth < -5) return t('groups:rule.dateFromEnd', { number: number(nth) });
    return t('groups:rule.lastDate', { nth: t(`groups:nth.${nthName(nth)}`) });
  };
  const position = (nth: number) => {
    if (Math.abs(nth) === 1) return t(nth === 1 ? 'groups:rule.first' : 'groups:rule.last');
    return t(nth > 0 ? 'groups:rule.position' : 'groups:rule.positionFromEnd', { number: number(nth) });
  };
  return { weekday, dayOfMonth, date, position };
}

/** The rule of a group as a sentence: "Every week on Monday and Thursday, 12 times". `params` is the contract's JSON text. */
export function ruleSentence({ key, params }: { readonly key: string; readonly params: string }, t: Words, formats: Formats): string {
  const { interval = 1, weekdays = [], days = [], dates = [], positions = [], count, until } = JSON.parse(params) as Params;
  const names = makeNames(t, formats);
  const [byDay, byDate] = [days.map(names.dayOfMonth), dates.map(names.date)];
  const rhythm = { count: interval, days: formats.list(weekdays.map(names.weekday)) };
  const monthly = { count: interval, days: formats.list(byDay.length > 0 ? byDay : byDate) };
  const daily = () => t(weekdays.length === 0 ? 'groups:rule.everyDay' : 'groups:rule.daily', rhythm);
  const when = key === 'rule.daily' ? daily() : key === 'rule.weekly' ? t('groups:rule.weekly', rhythm) : t('groups:rule.monthly', monthly);
  return [
    when,
    byDay.length > 0 && byDate.length > 0 ? t('groups:rule.onlyOn', { dates: formats.list(byDate) }) : '',
    positions.length > 0 ? t('groups:rule.ofThese', { positions: formats.list(positions.map(names.position)) }) : '',
    typeof count === 'number' ? t('groups:rule.times', { count }) : until ? t('groups:rule.until', { day: formats.longDate(until) }) : '',
  ]
    .filter(Boolean)
    .join(t('kit:calendar.comma'));
}
