import { addDays } from '@alongside/kit/time';
import { staysAsItIs, type Override, type SeriesNow, type SessionNow, type SessionToMake, type Wish } from './change-facts.ts';
import { sessionsOf, type Fit } from './fit.ts';
import type { Occurrence } from './occurrences.ts';

export type Update = { readonly before: SessionNow; readonly after: SessionNow };

/**
 * The sessions of changed terms: those whose date is still there take the new time and all that the series has, others go, new dates come. What has
 * attendance stays as it was, on whatever date, and so does what would be over by now; what is cancelled stays cancelled, on its date or as many days
 * later as the whole rule is (`carryDays`).
 */
export function matchDates(inRange: readonly SessionNow[], fits: readonly Fit[], series: SeriesNow, { now, carryDays }: Carry) {
  const occurrences = sessionsOf(fits);
  const over = new Set(occurrences.filter(({ endsAt }) => endsAt <= now).map(({ originalDate }) => originalDate));
  const turnOf = new Map(inRange.map((session) => [addDays(session.originalDate, carryDays), session]));
  const stays = (one: SessionNow) => staysAsItIs(one, now) || over.has(addDays(one.originalDate, carryDays));
  const there = new Map(inRange.map((session) => [session.originalDate, session]));
  const updates: Update[] = [];
  const added: SessionToMake[] = [];
  const matched = new Set<SessionNow>();
  for (const occurrence of occurrences) {
    const before = there.get(occurrence.originalDate);
    if (occurrence.endsAt <= now) continue;
    if (before) matched.add(before);
    if (before && stays(before)) continue;
    const made = { ...madeBy(series, occurrence), ...stateOf(turnOf.get(occurrence.originalDate) ?? before) };
    if (before) updates.push({ before, after: { ...before, ...made } });
    else added.push({ ...made, originalDate: occurrence.originalDate });
  }
  const isKept = (one: SessionNow) => stays(one) || (!matched.has(one) && one.hasMarkRows);
  return {
    updates,
    added,
    removed: inRange.filter((one) => !matched.has(one) && !isKept(one)),
    kept: inRange.filter(isKept),
  };
}

type Carry = { readonly now: Date; readonly carryDays: number };

/** A session that comes in the turn of a cancelled one is cancelled too. */
function stateOf(turn: SessionNow | undefined): Pick<SessionNow, 'status' | 'statusReason'> {
  if (turn?.status !== 'CANCELLED') return { status: 'SCHEDULED', statusReason: null };
  return { status: turn.status, statusReason: turn.statusReason };
}

/** A session as its series makes it, with nothing of its own. */
function madeBy(series: SeriesNow, { localDate, localStart, startsAt, endsAt }: Occurrence) {
  const { minutes, roomId, staff, topic, capacity } = series;
  const overrides: readonly Override[] = [];
  return { localDate, localStart, startsAt, endsAt, minutes, roomId, staff, topic, capacity, overrides };
}

/**
 * The sessions of an unchanged rule whose room, staff, topic or size changes. What a session has of its own it keeps, but for the one on which
 * somebody began the change: there the wish is plain.
 */
export function fieldsInRange(inRange: readonly SessionNow[], anchor: SessionNow, wish: Wish, now: Date) {
  const open = inRange.filter((one) => one.status === 'SCHEDULED' && !staysAsItIs(one, now));
  const updates = open.flatMap((before): readonly Update[] => {
    const takes = (kind: Override) => before === anchor || !before.overrides.includes(kind);
    const after: SessionNow = {
      ...before,
      roomId: wish.roomId !== undefined && takes('ROOM') ? wish.roomId : before.roomId,
      staff: wish.staff !== undefined && takes('STAFF') ? wish.staff : before.staff,
      topic: wish.topic !== undefined && takes('TOPIC') ? wish.topic : before.topic,
      capacity: wish.capacity !== undefined && takes('CAPACITY') ? wish.capacity : before.capacity,
      overrides: before === anchor ? before.overrides.filter((kind) => !isWished(kind, wish)) : before.overrides,
    };
    return differs(before, after) ? [{ before, after }] : [];
  });
  return { updates, kept: inRange.filter((one) => one.marked > 0 || one.status === 'HELD' || one.status === 'NOT_HELD') };
}

function isWished(kind: Override, wish: Wish): boolean {
  switch (kind) {
    case 'ROOM':
      return wish.roomId !== undefined;
    case 'STAFF':
      return wish.staff !== undefined;
    case 'TOPIC':
      return wish.topic !== undefined;
    case 'CAPACITY':
      return wish.capacity !== undefined;
    case 'TIME':
      return false;
  }
}

function differs(before: SessionNow, after: SessionNow): boolean {
  return (
    before.roomId !== after.roomId ||
    before.topic !== after.topic ||
    before.capacity !== after.capacity ||
    before.overrides.length !== after.overrides.length ||
    !sameStaff(before.staff, after.staff)
  );
}

/** The same people in the same parts, in whatever order. */
export function sameStaff(one: SessionNow['staff'], other: SessionNow['staff']): boolean {
  const key = (staff: SessionNow['staff']) =>
    staff
      .map(({ staffId, part }) => `${staffId} ${part}`)
      .sort()
      .join();
  return key(one) === key(other);
}
