import { addDays, addMinutes, instantOf, type LocalDate } from '@alongside/kit/time';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';
import {
  staysAsItIs,
  type Change,
  type ChangeFacts,
  type Override,
  type SeriesNow,
  type SessionNow,
  type SessionToMake,
  type TermsPiece,
  type Wish,
} from './change-facts.ts';
import { readChange } from './change-wish.ts';
import type { Fit } from './fit.ts';
import { fieldsInRange, matchDates, sameStaff, type Update } from './match-dates.ts';
import { datesOfTerms, earlierTerms, newTerms, rangeStart } from './new-terms.ts';

export type Reset = { readonly session: SessionNow; readonly fields: readonly Override[] };

/** Everything that a change does. `kept`: sessions in its range that have attendance, so that they stay. `resets`: what single sessions would lose. */
export type Plan = {
  readonly kind: 'planned';
  readonly series: SeriesNow;
  readonly piece: TermsPiece | null;
  readonly updates: readonly Update[];
  readonly removed: readonly SessionNow[];
  readonly added: readonly SessionToMake[];
  readonly kept: readonly SessionNow[];
  readonly resets: readonly Reset[];
  readonly fits: readonly Fit[];
  readonly skipped: readonly LocalDate[];
};

export type ChangeDecision =
  | Plan
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] }
  | { readonly kind: 'hasAttendance'; readonly count: number; readonly next: SessionNow | null }
  | { readonly kind: 'notScheduled'; readonly status: 'CANCELLED' };

const nothing = { piece: null, updates: [], removed: [], added: [], kept: [], resets: [], fits: [], skipped: [] };

/** What a change of one session, of it and all that follow, or of all does; or why it must not be. Clashes are a matter of what is there else. */
export function decideChange(facts: ChangeFacts, change: Change): ChangeDecision {
  const read = readChange(change, facts.today, facts.series);
  if (!read.ok) return { kind: 'invalid', problems: read.problems };
  const anchor = facts.sessions.find((one) => one.id === facts.anchorId);
  if (!anchor) throw new Error('the session of a change is not among those of its series');
  const { scope } = change;
  if (scope === 'THIS') return changeThis(facts, anchor, read.wish, read.cancelReason);
  // A series may well end on a day of its earlier terms: then the present ones never come.
  const ends = read.cancelReason !== null && scope === 'FOLLOWING';
  const refused = ends ? null : earlierTerms(facts.series, anchor);
  if (refused) return { kind: 'invalid', problems: refused.problems };
  return read.cancelReason === null ? changeMany(facts, anchor, scope, read.wish) : endSeries(facts, anchor, scope);
}

function changeThis({ series, now }: ChangeFacts, anchor: SessionNow, wish: Wish, cancelReason: string | null): ChangeDecision {
  if (anchor.status === 'CANCELLED') return { kind: 'notScheduled', status: 'CANCELLED' };
  if (anchor.status !== 'SCHEDULED' || anchor.marked > 0) return { kind: 'hasAttendance', count: 1, next: null };
  if (cancelReason !== null) {
    const after: SessionNow = { ...anchor, status: 'CANCELLED', statusReason: cancelReason };
    return { kind: 'planned', ...nothing, series, updates: [{ before: anchor, after }] };
  }
  const { localDate = anchor.localDate, localStart = anchor.localStart, minutes = anchor.minutes } = wish;
  const start = instantOf(localDate, localStart, series.zone);
  if (start.kind === 'skipped') return { kind: 'invalid', problems: [skippedTime(start.next)] };
  const times = { localDate, localStart, minutes, startsAt: start.instant, endsAt: addMinutes(start.instant, minutes) };
  const isMoved = times.startsAt.getTime() !== anchor.startsAt.getTime() || times.endsAt.getTime() !== anchor.endsAt.getTime();
  if (isMoved && times.endsAt <= now) return { kind: 'invalid', problems: [pastTime] };
  const { roomId = anchor.roomId, staff = anchor.staff, topic = anchor.topic, capacity = anchor.capacity } = wish;
  const after = withOverrides(series, anchor, { ...anchor, ...times, roomId, staff, topic, capacity }, wish);
  if (sameSession(anchor, after)) return { kind: 'unchanged' };
  return { kind: 'planned', ...nothing, series, updates: [{ before: anchor, after }] };
}

const pastTime = invalidInput('input.localStart', 'past', 'This time is over already.');

function skippedTime(next: { readonly date: LocalDate; readonly time: string }): InvalidInput {
  const message = `Clocks jump over this time on that day. The next time is ${next.time}.`;
  return invalidInput('input.localStart', 'nextTime', message, `${next.date} ${next.time}`);
}

/** A field that somebody set for this session is its own, unless it is what the series has anyway. */
function withOverrides(series: SeriesNow, before: SessionNow, after: SessionNow, wish: Wish): SessionNow {
  const setTime = wish.localDate !== undefined || wish.localStart !== undefined || wish.minutes !== undefined;
  const own = (kind: Override, isSet: boolean, differs: boolean): Override[] =>
    (isSet ? differs : before.overrides.includes(kind)) ? [kind] : [];
  const ofRule = after.localDate === before.originalDate && after.localStart === series.localStart && after.minutes === series.minutes;
  const overrides = [
    ...own('TIME', setTime, !ofRule),
    ...own('ROOM', wish.roomId !== undefined, after.roomId !== series.roomId),
    ...own('STAFF', wish.staff !== undefined, !sameStaff(after.staff, series.staff)),
    ...own('TOPIC', wish.topic !== undefined, after.topic !== series.topic),
    ...own('CAPACITY', wish.capacity !== undefined, after.capacity !== series.capacity),
  ];
  return { ...after, overrides };
}

function changeMany(facts: ChangeFacts, anchor: SessionNow, scope: 'FOLLOWING' | 'ALL', wish: Wish): ChangeDecision {
  const terms = newTerms(facts, anchor, scope, wish);
  if ('problems' in terms) return { kind: 'invalid', problems: terms.problems };
  const { series, piece, changesTimes, carryDays } = terms;
  const start = rangeStart(facts, anchor, scope);
  const inRange = facts.sessions.filter((one) => start === null || one.originalDate >= start);
  if (!changesTimes) {
    const found = fieldsInRange(inRange, anchor, wish, facts.now);
    if (found.updates.length === 0 && sameFields(facts.series, series)) return { kind: 'unchanged' };
    return { kind: 'planned', ...nothing, ...found, series, piece };
  }
  const held = (scope === 'ALL' ? inRange : [anchor]).filter((one) => staysAsItIs(one, facts.now));
  if (held.length > 0) {
    const next = inRange.find((one) => !staysAsItIs(one, facts.now) && one.status === 'SCHEDULED') ?? null;
    return { kind: 'hasAttendance', count: held.length, next };
  }
  const dates = datesOfTerms(facts, series);
  if ('problems' in dates) return { kind: 'invalid', problems: dates.problems };
  const matched = matchDates(inRange, dates.fits, series, { now: facts.now, carryDays });
  const resets = [...matched.updates.map(({ before }) => before), ...matched.removed]
    .filter((session) => session.overrides.length > 0)
    .map((session) => ({ session, fields: session.overrides }));
  return { kind: 'planned', ...dates, ...matched, resets, series, piece };
}

/** The series ends: what is still to come of it goes, what has attendance stays, and its last day is not before that. */
function endSeries(facts: ChangeFacts, anchor: SessionNow, scope: 'FOLLOWING' | 'ALL'): ChangeDecision {
  const start = rangeStart(facts, anchor, scope);
  const inRange = facts.sessions.filter((one) => start === null || one.originalDate >= start);
  const stays = (one: SessionNow) => staysAsItIs(one, facts.now) || one.hasMarkRows;
  const removed = inRange.filter((one) => !stays(one));
  const [first] = removed;
  if (!first) return { kind: 'hasAttendance', count: inRange.length, next: null };
  const kept = inRange.filter((one) => stays(one) && one.originalDate > first.originalDate);
  const lastKept = kept.at(-1)?.localDate;
  const endedOn = lastKept !== undefined && lastKept >= first.originalDate ? addDays(lastKept, 1) : first.originalDate;
  return { kind: 'planned', ...nothing, series: { ...facts.series, endedOn }, removed, kept };
}

function sameFields(before: SeriesNow, after: SeriesNow): boolean {
  return (
    before.roomId === after.roomId &&
    before.topic === after.topic &&
    before.capacity === after.capacity &&
    sameStaff(before.staff, after.staff)
  );
}

function sameSession(before: SessionNow, after: SessionNow): boolean {
  return (
    before.startsAt.getTime() === after.startsAt.getTime() &&
    before.minutes === after.minutes &&
    before.roomId === after.roomId &&
    before.topic === after.topic &&
    before.capacity === after.capacity &&
    sameStaff(before.staff, after.staff)
  );
}
