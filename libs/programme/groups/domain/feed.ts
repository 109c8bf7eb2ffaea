import { addMinutes, instantOf, localOf, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';
import { expand } from './occurrences.ts';
import { formatRule, parseRule, type Rule } from './rule.ts';
import type { SessionStatus } from './session.ts';

/** A session of the feed's owner, and what its series says. `isCover`: a part in this session alone. */
export type FeedSession = {
  readonly id: string;
  readonly originalDate: LocalDate;
  readonly localDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly zone: TimeZone;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string | null;
  readonly status: SessionStatus;
  readonly version: number;
  readonly isCover: boolean;
};

/** `isStaffed`: the owner belongs to the series, not only to some of its sessions. */
export type FeedSeries = {
  readonly id: string;
  readonly rrule: string;
  readonly firstDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly zone: TimeZone;
  readonly room: string | null;
  readonly isStaffed: boolean;
};

/** A wall time at its place, or an instant: where clocks go back over a time, only the instant says which is meant. An entry has two of one kind. */
export type FeedTime = { readonly date: LocalDate; readonly time: LocalTime; readonly zone: TimeZone } | { readonly instant: Date };

/** One entry (VEVENT). `rule` repeats it, without the days in `exdates`; `insteadOf` names the time of a repeating entry that this one replaces. */
export type FeedEvent = {
  readonly uid: string;
  readonly version: number;
  readonly start: FeedTime;
  readonly end: FeedTime;
  readonly room: string | null;
  readonly isCancelled: boolean;
  readonly rule?: { readonly text: string; readonly exdates: readonly FeedTime[] };
  readonly insteadOf?: FeedTime;
};

/**
 * The entries of one series for one person. Where their sessions still follow the rule, one entry repeats, and what was moved, cancelled or given another
 * room replaces its own day; everything else stands alone. A rule is told only if every calendar program reads it alike: none with BYSETPOS, and none
 * whose time clocks jump over or go back over in these months.
 */
export function feedEvents(series: FeedSeries, sessions: readonly FeedSession[], today: LocalDate): readonly FeedEvent[] {
  const repeated = repeatedIn(series, sessions, today);
  if (!repeated) return sessions.map(alone);
  const follows = new Set(repeated.own.map((one) => one.id));
  return [
    repeatingEntry(series, repeated),
    ...repeated.own.filter((one) => !isPlain(one, series)).map((one) => instead(series, one)),
    ...sessions.filter((one) => !follows.has(one.id)).map(alone),
  ];
}

type Repeated = { readonly rule: Rule; readonly own: readonly FeedSession[]; readonly days: readonly LocalDate[] };

function repeatedIn(series: FeedSeries, sessions: readonly FeedSession[], today: LocalDate): Repeated | null {
  const read = parseRule(series.rrule, 'rrule');
  if (!read.ok || read.value.bySetPos.length > 0 || !series.isStaffed) return null;
  const isOnWall = ({ startsAt, endsAt, zone }: FeedSession) => wallTime(startsAt, zone) !== null && wallTime(endsAt, zone) !== null;
  const mine = sessions.filter((one) => !one.isCover && one.zone === series.zone && isOnWall(one));
  const dates = mine.map((one) => one.originalDate).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  const { occurrences, skipped } = expand({ ...series, rule: read.value }, { today, from, to });
  const isUneven = ({ startsAt, localStart }: (typeof occurrences)[number]) => wallMinutes(startsAt, localStart, series) !== series.minutes;
  if (skipped.length > 0 || occurrences.some((one) => one.repeated || isUneven(one))) return null;
  const byRule = new Set(occurrences.map((one) => one.originalDate));
  const own = mine.filter((one) => byRule.has(one.originalDate)).sort((a, b) => (a.originalDate < b.originalDate ? -1 : 1));
  const [first, last] = [own[0]?.originalDate ?? '', own.at(-1)?.originalDate ?? ''];
  const days = [...byRule].filter((date) => date >= first && date <= last);
  // More days left out than met is no rule any more.
  return own.length >= 2 && own.length * 2 >= days.length ? { rule: read.value, own, days } : null;
}

/** Minutes on the wall from start to end: not the session's length when clocks change in between. */
function wallMinutes(startsAt: Date, localStart: LocalTime, { minutes, zone }: FeedSeries): number {
  const [hour = '0', minute = '0'] = localStart.split(':');
  const end = localOf(addMinutes(startsAt, minutes), zone).minuteOfDay;
  return (end - Number(hour) * 60 - Number(minute) + 2880) % 1440 || 1440;
}

function repeatingEntry(series: FeedSeries, { rule, own, days }: Repeated): FeedEvent {
  const [first, last] = [own[0]?.originalDate ?? '', own.at(-1)?.originalDate ?? ''];
  const met = new Set(own.map((one) => one.originalDate));
  const until = slotInstant(series, last)
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
  return {
    uid: series.id + '.' + series.firstDate,
    version: 0,
    ...slot(series, first),
    room: series.room,
    isCancelled: false,
    rule: {
      text: `${formatRule({ ...rule, count: null, until: null })};UNTIL=${until}`,
      exdates: days.filter((date) => !met.has(date)).map((date) => slot(series, date).start),
    },
  };
}

/** The time that the rule gives to a day. The caller knows that it exists, once. */
function slotInstant({ localStart, zone }: FeedSeries, date: LocalDate): Date {
  const found = instantOf(date, localStart, zone);
  return found.kind === 'ok' ? found.instant : found.next.instant;
}

function slot(series: FeedSeries, date: LocalDate): Pick<FeedEvent, 'start' | 'end'> {
  const { localStart, minutes, zone } = series;
  const end = localOf(addMinutes(slotInstant(series, date), minutes), zone);
  return { start: { date, time: localStart, zone }, end: { date: end.date, time: end.time, zone } };
}

function isPlain(session: FeedSession, series: FeedSeries): boolean {
  const { localDate, originalDate, localStart, minutes, room, status } = session;
  const sameTime = localDate === originalDate && localStart === series.localStart && minutes === series.minutes;
  return sameTime && room === series.room && status !== 'CANCELLED';
}

function instead(series: FeedSeries, session: FeedSession): FeedEvent {
  return { ...alone(session), uid: series.id + '.' + series.firstDate, insteadOf: slot(series, session.originalDate).start };
}

function alone(session: FeedSession): FeedEvent {
  const { id, version, startsAt, endsAt, zone, room, status } = session;
  const [start, end] = [wallTime(startsAt, zone), wallTime(endsAt, zone)];
  const times = start && end ? { start, end } : { start: { instant: startsAt }, end: { instant: endsAt } };
  return { uid: id, version, ...times, room, isCancelled: status === 'CANCELLED' };
}

/** What the wall clock shows at an instant; null where it shows that twice. */
function wallTime(instant: Date, zone: TimeZone): FeedTime | null {
  const { date, time } = localOf(instant, zone);
  const found = instantOf(date, time, zone);
  return found.kind === 'ok' && !found.repeated ? { date, time, zone } : null;
}
