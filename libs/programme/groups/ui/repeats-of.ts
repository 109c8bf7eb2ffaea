import { addDays, addMonths, daysBetween, isoWeekOf, type LocalDate } from '@alongside/kit/time';
import type { ChangeDraft } from './change-draft.ts';
import type { ChangedSeries } from './change.queries.ts';
import type { SheetSession } from './groups.queries.ts';
import { weekdayName, weekdayNames, type Repeats } from './series-draft.ts';

type Rhythm = Pick<ChangedSeries, 'firstDate' | 'ruleWords'>;
type Asked = { readonly day: LocalDate; readonly goesTo: LocalDate; readonly isWhole: boolean };
type Weekly = {
  readonly interval?: number;
  readonly weekdays?: readonly string[];
  readonly count?: number | null;
  readonly until?: LocalDate | null;
};

/**
 * How a group repeats from a session's `day` on, to be changed in a form: weekdays lie as many days later as that session goes, and a number of sessions is
 * what is left of it, unless the group changes as a whole. A rule that is not weekly has no weekdays here: choosing some makes it weekly.
 */
export function repeatsOf({ firstDate, ruleWords: { key, params } }: Rhythm, { day, goesTo, isWhole }: Asked): Repeats {
  const { interval = 1, weekdays = [], count = null, until = null } = JSON.parse(params) as Weekly;
  const isWeekly = key === 'rule.weekly';
  const days = isWeekly ? weekdays : [];
  const held = isWhole || !isWeekly ? 0 : heldBefore(day, { firstDate, days, interval });
  return {
    days: days.map((name) => moved(name, daysBetween(day, goesTo))),
    interval: isWeekly ? interval : 1,
    ends: count === null ? (until === null ? 'endless' : 'until') : 'count',
    count: count === null ? 12 : Math.max(1, count - held),
    until: until ?? addMonths(day, 3),
  };
}

function moved(name: string, days: number): string {
  const at = weekdayNames.findIndex((one) => one === name);
  return weekdayNames[(((at + days) % 7) + 7) % 7] ?? name;
}

function heldBefore(
  day: LocalDate,
  { firstDate, days, interval }: Pick<Rhythm, 'firstDate'> & Pick<Repeats, 'days'> & { interval: number },
) {
  const { monday } = isoWeekOf(firstDate);
  const dates = Array.from({ length: Math.max(0, daysBetween(firstDate, day)) }, (_, at) => addDays(firstDate, at));
  const isHeld = (date: LocalDate) => days.includes(weekdayName(date)) && Math.floor(daysBetween(monday, date) / 7) % interval === 0;
  return dates.filter(isHeld).length;
}

/** The same for a change that is being typed. The server moves the rule only when another day than the session's present one is wished for. */
export function repeatsNow(
  series: Rhythm,
  session: Pick<SheetSession, 'originalDate' | 'localDate'>,
  { localDate, scope }: Pick<ChangeDraft, 'localDate' | 'scope'>,
): Repeats {
  const goesTo = localDate === session.localDate ? session.originalDate : localDate;
  return repeatsOf(series, { day: session.originalDate, goesTo, isWhole: scope === 'ALL' });
}

/** A number of sessions that nobody typed follows how far the change goes. */
export function recounted(repeats: Repeats, before: Repeats, after: Repeats): Repeats {
  return repeats.count === before.count ? { ...repeats, count: after.count } : repeats;
}

/** The same, whatever stands in the fields that the chosen end does not use. */
export function sameRepeats(a: Repeats, b: Repeats): boolean {
  const sameEnd = a.ends === b.ends && (a.ends !== 'count' || a.count === b.count) && (a.ends !== 'until' || a.until === b.until);
  return sameEnd && a.interval === b.interval && a.days.length === b.days.length && a.days.every((name) => b.days.includes(name));
}
