import { staysAsItIs, type Override, type SeriesNow, type SessionNow, type SessionToMake, type Wish } from './change-facts.ts';
import { sessionsOf, type Fit } from './fit.ts';
import type { Occurrence } from './occurrences.ts';

export type Update = { readonly before: SessionNow; readonly after: SessionNow };

/**
 * The sessions of changed terms: those whose date is still there take the new time and all that the series has, others go, new dates come. What has
 * attendance stays as it was, on whatever date; a cancelled session whose date stays, stays cancelled.
 */
export function matchDates(inRange: readonly SessionNow[], fits: readonly Fit[], series: SeriesNow, now: Date) {
  const there = new Map(inRange.map((session) => [session.originalDate, session]));
  const updates: Update[] = [];
  const added: SessionToMake[] = [];
  const matched = new Set<SessionNow>();
  for (const occurrence of sessionsOf(fits)) {
    const before = there.get(occurrence.originalDate);
    if (before) matched.add(before);
    if (before && !staysAsItIs(before, now)) updates.push({ before, after: { ...before, ...madeBy(series, occurrence) } });
    else if (!before && occurrence.endsAt > now)
      added.push({ ...madeBy(series, occurrence), originalDate: occurrence.originalDate, status: 'SCHEDULED', statusReason: null });
  }
  const stays = (one: SessionNow) => staysAsItIs(one, now) || (!matched.has(one) && one.hasMarkRows);
  return {
    updates,
    added,
    removed: inRange.filter((one) => !matched.has(one) && !stays(one)),
    kept: inRange.filter(stays),
  };
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
