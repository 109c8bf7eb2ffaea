import type { Session } from '@alongside/kit/contract';
import { Prisma, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate, LocalTime, TimeZone } from '@alongside/kit/time';
import type { SessionPart, SessionStatus } from '@alongside/programme/groups/domain';
import { sessionOf, type SessionRow } from './session.row.ts';

/** Which sessions. `from` and `until` are local days, both included; `spellsOf`: those in which this client is expected, cancelled ones too. */
export type WhichSessions =
  | { readonly ids: readonly string[] }
  | { readonly from: LocalDate; readonly until: LocalDate; readonly roomId?: string | null; readonly staffId?: string | null }
  | { readonly seriesId: string; readonly from?: LocalDate; readonly until?: LocalDate }
  | { readonly spellsOf: string; readonly from: LocalDate; readonly until: LocalDate };

const day = (date: LocalDate) => Prisma.sql`${date}::date`;

function between(where: { readonly from?: LocalDate; readonly until?: LocalDate }): Prisma.Sql {
  const from = where.from === undefined ? Prisma.empty : Prisma.sql`and s.local_date >= ${day(where.from)}`;
  return where.until === undefined ? from : Prisma.sql`${from} and s.local_date <= ${day(where.until)}`;
}

function condition(where: WhichSessions): Prisma.Sql {
  if ('ids' in where) return Prisma.sql`s.id = any (${[...where.ids]}::uuid[])`;
  if ('seriesId' in where) return Prisma.sql`s.series_id = ${where.seriesId}::uuid ${between(where)}`;
  if ('spellsOf' in where) {
    return Prisma.sql`exists (select from membership m where m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
      and m.client_id = ${where.spellsOf}::uuid and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date))
      ${between(where)}`;
  }
  const room = where.roomId ? Prisma.sql`and s.room_id = ${where.roomId}::uuid` : Prisma.empty;
  const staff = where.staffId
    ? Prisma.sql`and exists (select from session_staff x where x.centre_id = s.centre_id and x.session_id = s.id and x.staff_id = ${where.staffId}::uuid)`
    : Prisma.empty;
  return Prisma.sql`true ${between(where)} ${room} ${staff}`;
}

/** Sessions of the active centre in the contract's own shape, in order of their start: one statement, however many they are. */
export async function sessionRows(tx: Tx, where: WhichSessions): Promise<Session[]> {
  const rows = await tx.db.$queryRaw<SessionRow[]>`
    with wanted as materialized (
      select s.* from group_session s where s.centre_id = ${tx.viewer.centreId}::uuid and ${condition(where)})
    select s.id, s.series_id, g.titles, g.kind::text, coalesce(s.capacity, g.capacity) as capacity, s.topic, s.overrides, s.original_date::text, s.local_date::text, s.local_start, g.local_start as series_start,
      s.minutes, s.zone, s.starts_at, s.ends_at, s.status::text, s.status_reason, s.version,
      (select jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'bufferMinutes', r.buffer_minutes, 'archived', r.archived_at is not null, 'version', r.version)
         from room r where r.centre_id = s.centre_id and r.id = s.room_id) as room,
      coalesce((select jsonb_agg(jsonb_build_object('staffId', x.staff_id, 'name', f.name, 'nameUr', f.name_ur, 'part', x.part) order by x.part, f.name)
         from session_staff x join staff f on f.id = x.staff_id where x.centre_id = s.centre_id and x.session_id = s.id), '[]') as staff,
      c.expected, c.marked, c.came, c.walk_ins
    from wanted s
      join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
      join session_counts((select array_agg(id) from wanted)) c on c.session_id = s.id
    order by s.starts_at, s.id`;
  return rows.map((row) => sessionOf(tx, row));
}

export async function oneSession(tx: Tx, id: string): Promise<Session | null> {
  return (await sessionRows(tx, { ids: [id] }))[0] ?? null;
}

/** The sessions in which a client is expected, by their spells. Ask for a permit before: rows come as far as the walls let the viewer see spells. */
export async function clientSessionRows(tx: Tx, clientId: string, from: LocalDate, until: LocalDate): Promise<Session[]> {
  return sessionRows(tx, { spellsOf: clientId, from, until });
}

/** Who is expected where: each spell that covers the session's local day. Only spells within reach; session.expected counts them all. */
export type ExpectedSpell = { readonly sessionId: string; readonly clientId: string; readonly fromDate: LocalDate };

export async function expectedSpells(tx: Tx, sessionIds: readonly string[]): Promise<ExpectedSpell[]> {
  return tx.db.$queryRaw<ExpectedSpell[]>`
    select s.id as "sessionId", m.client_id as "clientId", m.from_date::text as "fromDate"
      from group_session s
      join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
       and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)
     where s.centre_id = ${tx.viewer.centreId}::uuid and s.id = any (${[...sessionIds]}::uuid[])`;
}

/** The viewer's own part in a session, or null. */
export async function partInSession(tx: Tx, sessionId: string): Promise<SessionPart | null> {
  const found = await tx.db.sessionStaff.findFirst({
    where: { centreId: tx.viewer.centreId, sessionId, staffId: tx.viewer.staffId },
    select: { part: true },
  });
  return found?.part ?? null;
}

export type HeldSession = {
  readonly id: string;
  readonly seriesId: string;
  readonly localDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly zone: TimeZone;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roomId: string | null;
  readonly status: SessionStatus;
  readonly finishedAt: Date | null;
  readonly version: number;
};

/**
 * The session's own facts, its row locked until the transaction ends: it does not move, end or get cancelled meanwhile. Null when it is not there, or
 * when the role may never write sessions. Locks of rooms, staff and clients (lockAll) are taken before, never after.
 */
export async function holdSession(tx: Tx, sessionId: string): Promise<HeldSession | null> {
  const rows = await tx.db.$queryRaw<HeldSession[]>`
    select id, series_id as "seriesId", local_date::text as "localDate", local_start as "localStart", minutes, zone, starts_at as "startsAt",
      ends_at as "endsAt", room_id as "roomId", status::text, finished_at as "finishedAt", version
      from group_session where centre_id = ${tx.viewer.centreId}::uuid and id = ${sessionId}::uuid for update`;
  return rows[0] ?? null;
}

/**
 * Sets how a session ended, and writes its event. False when its version is another by now. HELD and NOT_HELD keep who finished it and when;
 * SCHEDULED opens it again. Whether the viewer may is the caller's question.
 */
export async function setSessionStatus(
  tx: Tx,
  change: { readonly id: string; readonly expectedVersion: number; readonly status: SessionStatus; readonly reason: string | null },
): Promise<boolean> {
  const { id, expectedVersion, status, reason } = change;
  const { centreId, staffId, now } = tx.viewer;
  const finished = status === 'HELD' || status === 'NOT_HELD';
  const changed = await tx.db.groupSession.updateMany({
    where: { centreId, id, version: expectedVersion },
    data: {
      status,
      statusReason: reason,
      finishedAt: finished ? now : null,
      finishedBy: finished ? staffId : null,
      version: expectedVersion + 1,
    },
  });
  if (changed.count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Session', subjectId: id, fields: ['status'], reason });
  return true;
}

export type NextPair = { readonly ownerId: string; readonly sessionId: string };
const mostNext = 20;

/** Up to 20 sessions to come of each series, in order; cancelled ones are left out. */
export async function nextSessionIds(tx: Tx, seriesIds: readonly string[]): Promise<NextPair[]> {
  return tx.db.$queryRaw<NextPair[]>`
    select u.id::text as "ownerId", n.id as "sessionId" from unnest(${[...seriesIds]}::uuid[]) as u(id), lateral (
      select s.id, s.starts_at from group_session s where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = u.id
        and s.status <> 'CANCELLED' and s.ends_at > ${tx.viewer.now} order by s.starts_at, s.id limit ${mostNext}) n
    order by n.starts_at, n.id`;
}

/** Up to 20 sessions to come in which each client is expected, in order; cancelled ones too: the client must hear of it. */
export async function nextSessionIdsOfClients(tx: Tx, clientIds: readonly string[]): Promise<NextPair[]> {
  return tx.db.$queryRaw<NextPair[]>`
    select u.id::text as "ownerId", n.id as "sessionId" from unnest(${[...clientIds]}::uuid[]) as u(id), lateral (
      select s.id, s.starts_at from membership m join group_session s on s.centre_id = m.centre_id and s.series_id = m.series_id
       where m.centre_id = ${tx.viewer.centreId}::uuid and m.client_id = u.id and m.state <> 'OFFERED'
         and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date) and s.ends_at > ${tx.viewer.now}
       order by s.starts_at, s.id limit ${mostNext}) n
    order by n.starts_at, n.id`;
}
