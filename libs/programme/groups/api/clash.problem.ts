import type { Clash, Clashes, Room } from '@alongside/kit/contract';
import { writeEvent, type Lockable, type Tx } from '@alongside/kit/server';
import { addMinutes, localOf } from '@alongside/kit/time';
import { findClashes, freeRooms, type Booking, type Clash as Found, type StaffPart } from '@alongside/programme/groups/domain';
import { roomsTaken, staffTaken, type Times } from './bookings.store.ts';
import { sessionRows } from './session.store.ts';

/** What a session takes: a room and, after it, the room's pause in minutes; and everybody who leads it. Observers are nowhere else expected. */
export type Resources = { readonly roomId: string | null; readonly pauseMinutes?: number; readonly staff: readonly StaffPart[] };

export const staffNeeded = (staff: readonly StaffPart[]): string[] =>
  staff.filter((one) => one.part !== 'OBSERVER').map((one) => one.staffId);

export function locksOf({ roomId, staff }: Resources): Lockable[] {
  return [...(roomId ? [{ kind: 'room' as const, id: roomId }] : []), ...staffNeeded(staff).map((id) => ({ kind: 'staff' as const, id }))];
}

export async function takenAround(tx: Tx, times: readonly Times[], resources: Resources, marginMinutes = 0): Promise<Booking[]> {
  const first = Math.min(...times.map((time) => time.startsAt.getTime()));
  const last = Math.max(...times.map((time) => time.endsAt.getTime()));
  if (times.length === 0) return [];
  const rooms = await roomsTaken(tx, times, marginMinutes);
  const staff = await staffTaken(
    tx,
    staffNeeded(resources.staff),
    addMinutes(new Date(first), -marginMinutes),
    addMinutes(new Date(last), marginMinutes),
  );
  return [...rooms, ...staff];
}

/** The wanted bookings of some times; `sessionId` when they belong to a session that is being moved. */
function wantedBookings(times: readonly Times[], resources: Resources, sessionId: string | null = null): Booking[] {
  const places = [
    ...(resources.roomId ? [{ resource: 'ROOM' as const, resourceId: resources.roomId }] : []),
    ...staffNeeded(resources.staff).map((resourceId) => ({ resource: 'STAFF' as const, resourceId })),
  ];
  const pause = resources.pauseMinutes ?? 0;
  return times.flatMap(({ startsAt, endsAt }) =>
    places.map((place) => ({
      ...{ ...place, startsAt, sessionId, seriesId: null, title: '' },
      endsAt: place.resource === 'ROOM' ? addMinutes(endsAt, pause) : endsAt,
    })),
  );
}

export function clashesAmong(
  taken: readonly Booking[],
  times: readonly Times[],
  resources: Resources,
  sessionId: string | null = null,
): readonly Found[] {
  return findClashes(taken, wantedBookings(times, resources, sessionId));
}

/** Clashes with what a person needs to see them: the other session, and for a room the ones that are free. */
export async function nameClashes(
  tx: Tx,
  found: readonly Found[],
  around: { readonly taken: readonly Booking[]; readonly rooms: readonly Room[] },
): Promise<Clash[]> {
  const ids = [...new Set(found.flatMap((clash) => clash.taken.sessionId ?? []))];
  const others = ids.length > 0 ? await sessionRows(tx, { ids }) : [];
  return found.map((clash) => {
    const { resource, resourceId } = clash.wanted;
    return {
      kind: resource,
      localDate: localOf(clash.wanted.startsAt, tx.viewer.zone).date,
      other: others.find((session) => session.id === clash.taken.sessionId) ?? null,
      staffId: resource === 'STAFF' ? resourceId : null,
      people: null,
      freeRooms: resource === 'ROOM' ? freeRooms(around.rooms, around.taken, [clash.wanted]) : [],
    };
  });
}

/** What a refusal offers instead: rooms, starts and people that are free for all of it, best first. */
export type WaysOut = Pick<Clashes, 'freeRooms' | 'freeStarts' | 'freeStaff'>;

const sentences = {
  ROOM: 'The room is taken at that time.',
  STAFF: 'Somebody who leads it is busy at that time.',
  CLIENT: 'The person is expected elsewhere at that time.',
};

/** The refusal, with its denied event. */
export async function refuseClashes(
  tx: Tx,
  clashes: Clash[],
  about: { readonly subjectType: string; readonly subjectId: string; readonly path: string[]; readonly clientIds?: string[] },
  waysOut: WaysOut = { freeRooms: [], freeStarts: [], freeStaff: [] },
): Promise<Clashes & { __typename: 'Clashes' }> {
  const { path, ...subject } = about;
  await writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', ...subject, fields: ['CONFLICT_OVERLAP'] });
  const kind = clashes[0]?.kind;
  const message = kind === 'STAFF' || kind === 'CLIENT' ? sentences[kind] : sentences.ROOM;
  return { __typename: 'Clashes', code: 'CONFLICT_OVERLAP', message, path, clashes, ...waysOut };
}
