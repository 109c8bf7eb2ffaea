import type { Room } from '@alongside/kit/contract';
import type { Lockable, Tx } from '@alongside/kit/server';
import { addMinutes } from '@alongside/kit/time';
import { findClashes, type Booking, type Clash, type Plan, type SessionToMake, type StaffPart } from '@alongside/programme/groups/domain';
import { roomsTaken, staffTaken } from './bookings.store.ts';
import { staffNeeded } from './clash.problem.ts';

/** A session that takes a place: its room and everybody who leads it. `id` is null while it does not exist. */
export type Placed = Pick<SessionToMake, 'startsAt' | 'endsAt' | 'localDate' | 'roomId' | 'staff'> & { readonly id: string | null };

/** What of a plan takes and gives up places. */
type Places = Pick<Plan, 'updates' | 'removed' | 'added'>;

/** The sessions of a plan that take a room or people at a time, as they will be; those whose place stays as it is are not looked at again. */
export function placedBy(plan: Places): Placed[] {
  const moved = plan.updates.filter(({ before, after }) => after.status === 'SCHEDULED' && !samePlace(before, after));
  return [
    ...moved.map(({ after }) => after),
    ...plan.added.filter(({ status }) => status === 'SCHEDULED').map((session) => ({ ...session, id: null })),
  ];
}

/** Those of them that are at another time than before, longer or shorter ones too: where their people might be expected elsewhere. */
export function atOtherTimes(places: readonly Placed[], { updates }: Pick<Plan, 'updates'>): Placed[] {
  const before = new Map(updates.map((one) => [one.before.id, one.before]));
  return places.filter(({ id, startsAt, endsAt }) => {
    const was = id === null ? undefined : before.get(id);
    return was?.startsAt.getTime() !== startsAt.getTime() || was.endsAt.getTime() !== endsAt.getTime();
  });
}

function samePlace(before: Placed, after: Placed): boolean {
  const people = (staff: readonly StaffPart[]) => staffNeeded(staff).sort().join();
  return (
    before.startsAt.getTime() === after.startsAt.getTime() &&
    before.endsAt.getTime() === after.endsAt.getTime() &&
    before.roomId === after.roomId &&
    people(before.staff) === people(after.staff)
  );
}

/** Rooms and people before and after: whoever comes between two changes of the same place waits. */
export function locksOfPlan(plan: Places): Lockable[] {
  const sessions = [...plan.updates.flatMap(({ before, after }) => [before, after]), ...plan.removed, ...plan.added];
  return [
    ...sessions.flatMap(({ roomId }) => (roomId ? [{ kind: 'room' as const, id: roomId }] : [])),
    ...sessions.flatMap(({ staff }) => staffNeeded(staff).map((id) => ({ kind: 'staff' as const, id }))),
  ];
}

/** Whose places are given up by the plan, so that they stand in nobody's way. */
function givenUp(plan: Places): ReadonlySet<string> {
  return new Set([...plan.updates.map(({ before }) => before.id), ...plan.removed.map(({ id }) => id)]);
}

/** What takes rooms and people around some sessions, but for what the plan itself gives up. `staffIds`: others to look at besides. */
export async function takenAroundPlaces(
  tx: Tx,
  places: readonly Placed[],
  plan: Places,
  { marginMinutes = 0, staffIds = [] }: { readonly marginMinutes?: number; readonly staffIds?: readonly string[] } = {},
): Promise<Booking[]> {
  if (places.length === 0) return [];
  const first = Math.min(...places.map((one) => one.startsAt.getTime()));
  const last = Math.max(...places.map((one) => one.endsAt.getTime()));
  const people = [...new Set([...places.flatMap(({ staff }) => staffNeeded(staff)), ...staffIds])];
  const rooms = await roomsTaken(tx, places, marginMinutes);
  const staff = await staffTaken(tx, people, addMinutes(new Date(first), -marginMinutes), addMinutes(new Date(last), marginMinutes));
  const gone = givenUp(plan);
  return [...rooms, ...staff].filter(({ sessionId }) => sessionId === null || !gone.has(sessionId));
}

/** The places as bookings; a room is taken until its pause is over. */
function bookingsOf(places: readonly Placed[], rooms: readonly Room[]): Booking[] {
  const pause = new Map(rooms.map(({ id, bufferMinutes }) => [id, bufferMinutes]));
  return places.flatMap(({ id, startsAt, endsAt, roomId, staff }): Booking[] => {
    const about = { sessionId: id, seriesId: null, title: '', startsAt };
    const room = roomId
      ? [{ resource: 'ROOM' as const, resourceId: roomId, ...about, endsAt: addMinutes(endsAt, pause.get(roomId) ?? 0) }]
      : [];
    return [...room, ...staffNeeded(staff).map((resourceId) => ({ resource: 'STAFF' as const, resourceId, ...about, endsAt }))];
  });
}

/** Clashes with what is there, and of the wanted sessions among themselves (two that fall on one time, by a shift to an open hour). */
export function clashesOfPlaces(places: readonly Placed[], rooms: readonly Room[], taken: readonly Booking[]): readonly Clash[] {
  const numbered = places.map((place, nth) => ({ ...place, id: place.id ?? `new ${nth}` }));
  const wanted = bookingsOf(numbered, rooms);
  const amongThem = findClashes(wanted, wanted).filter((clash) => (clash.wanted.sessionId ?? '') < (clash.taken.sessionId ?? ''));
  const nameless = amongThem.map((clash) => ({ ...clash, taken: { ...clash.taken, sessionId: null } }));
  return [...findClashes(taken, wanted), ...nameless];
}
