import type { Room } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { addDays, addMinutes, type LocalDate } from '@alongside/kit/time';
import type { Booking, Span } from '@alongside/programme/groups/domain';

/** All rooms, largest first. A session keeps a room that was archived since, and its pause counts as any other's. */
export async function roomsHere(tx: Tx): Promise<Room[]> {
  const rows = await tx.db.room.findMany({ where: { centreId: tx.viewer.centreId }, orderBy: [{ capacity: 'desc' }, { name: 'asc' }] });
  return rows.map(({ archivedAt, ...room }) => {
    const { id, name, capacity, bufferMinutes, version } = room;
    return { id, name, capacity, bufferMinutes, archived: archivedAt !== null, version };
  });
}

/** Rooms that may be booked, largest first. */
export async function openRooms(tx: Tx): Promise<Room[]> {
  return (await roomsHere(tx)).filter(({ archived }) => !archived);
}

/** Which of these people work at the centre now. */
export async function staffHere(tx: Tx, staffIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, staffId: { in: [...staffIds] }, endedAt: null },
    select: { staffId: true },
  });
  return new Set(rows.map((row) => row.staffId));
}

type TakenRow = {
  readonly resource_id: string;
  readonly session_id: string | null;
  readonly series_id: string | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
};

const bookingOf =
  (resource: 'ROOM' | 'STAFF' | 'CLIENT') =>
  (row: TakenRow): Booking => ({
    resource,
    resourceId: row.resource_id,
    sessionId: row.session_id,
    seriesId: row.series_id,
    title: '',
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  });

export type Times = Span & { readonly localDate: LocalDate };

/** The longest pause that a room may have between its sessions, in minutes: the bound of room.buffer_minutes. */
const longestPause = 120;

/**
 * Rooms that are taken at these times, or up to `marginMinutes` before or after; a room is taken until its pause is over. By the local day first (the
 * range operators would lose their index under row-level security), then by the instants.
 */
export async function roomsTaken(tx: Tx, times: readonly Times[], marginMinutes = 0): Promise<Booking[]> {
  const days = [...new Set(times.flatMap((time) => [addDays(time.localDate, -1), time.localDate, addDays(time.localDate, 1)]))];
  const starts = times.map((time) => addMinutes(time.startsAt, -marginMinutes).toISOString());
  const ends = times.map((time) => addMinutes(time.endsAt, marginMinutes + longestPause).toISOString());
  const rows = await tx.db.$queryRaw<TakenRow[]>`
    select s.room_id as resource_id, s.id as session_id, s.series_id, s.starts_at, s.room_until as ends_at from group_session s
     where s.centre_id = ${tx.viewer.centreId}::uuid and s.local_date = any (${days}::date[]) and s.room_id is not null and s.status <> 'CANCELLED'
       and exists (select from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) w(starts_at, ends_at)
                    where s.starts_at < w.ends_at and s.room_until > w.starts_at)`;
  return rows.map(bookingOf('ROOM'));
}

/** When these people are busy between two instants, at other centres of the organisation too (there without saying with what). */
export async function staffTaken(tx: Tx, staffIds: readonly string[], from: Date, until: Date): Promise<Booking[]> {
  if (staffIds.length === 0) return [];
  const rows = await tx.db.$queryRaw<TakenRow[]>`
    select staff_id as resource_id, session_id, series_id, starts_at, ends_at
      from staff_taken(${[...staffIds]}::uuid[], ${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz)`;
  return rows.map(bookingOf('STAFF'));
}

/** Where a client is expected from a day on, by the spells that the viewer may see; cancelled sessions take nobody. */
export async function clientTaken(tx: Tx, clientId: string, from: LocalDate): Promise<Booking[]> {
  const rows = await tx.db.$queryRaw<TakenRow[]>`
    select m.client_id as resource_id, s.id as session_id, s.series_id, s.starts_at, s.ends_at
      from membership m join group_session s on s.centre_id = m.centre_id and s.series_id = m.series_id
     where m.centre_id = ${tx.viewer.centreId}::uuid and m.client_id = ${clientId}::uuid and m.state <> 'OFFERED' and s.status <> 'CANCELLED'
       and s.local_date >= ${from}::date and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)`;
  return rows.map(bookingOf('CLIENT'));
}

/** The place that a client would take in a series from a day on. */
export async function placesInSeries(tx: Tx, seriesId: string, clientId: string, from: LocalDate): Promise<Booking[]> {
  const rows = await tx.db.$queryRaw<TakenRow[]>`
    select ${clientId}::uuid as resource_id, s.id as session_id, s.series_id, s.starts_at, s.ends_at from group_session s
     where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = ${seriesId}::uuid and s.status <> 'CANCELLED' and s.local_date >= ${from}::date`;
  return rows.map(bookingOf('CLIENT'));
}
