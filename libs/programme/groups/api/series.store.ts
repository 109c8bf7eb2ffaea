import type { Series, Service } from '@alongside/kit/contract';
import { newId, Prisma, toColumn, worded, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { GroupKind, Occurrence, SeriesTerms, SpellDates } from '@alongside/programme/groups/domain';
import type { Permit } from '@alongside/trust/access/api';
import { insertSessions } from './change.store.ts';
import { seriesOf, type SeriesRow } from './series.row.ts';

/** The centre's services, by title; or the named ones. */
export async function serviceRows(tx: Tx, ids?: readonly string[]): Promise<Service[]> {
  const rows = await tx.db.service.findMany({
    where: { centreId: tx.viewer.centreId, ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({ id: row.id, titles: worded(row.titles), kind: row.kind }));
}

/** Series of the active centre, by weekday's start and age: one statement. `running`: without those that have ended by today. */
export async function seriesRows(
  tx: Tx,
  where: { readonly ids: readonly string[] } | { readonly which: 'running' | 'all' },
): Promise<Series[]> {
  const chosen =
    'ids' in where
      ? Prisma.sql`g.id = any (${[...where.ids]}::uuid[])`
      : where.which === 'all'
        ? Prisma.sql`true`
        : Prisma.sql`(g.ended_on is null or g.ended_on > ${tx.viewer.today}::date) and exists (select from group_session s
            where s.centre_id = g.centre_id and s.series_id = g.id and s.local_date >= ${tx.viewer.today}::date)`;
  const rows = await tx.db.$queryRaw<SeriesRow[]>`
    select g.id, g.titles, g.kind::text, jsonb_build_object('id', v.id, 'titles', v.titles, 'kind', v.kind) as service, g.is_open,
      (select jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'bufferMinutes', r.buffer_minutes, 'archived', r.archived_at is not null, 'version', r.version)
         from room r where r.centre_id = g.centre_id and r.id = g.room_id) as room,
      g.zone, g.first_date::text, g.local_start, g.minutes, g.rrule, g.capacity, g.topic, g.on_closure::text, g.terms_from::text,
      g.ended_on::text, g.version,
      coalesce((select jsonb_agg(jsonb_build_object('staffId', x.staff_id, 'name', f.name, 'nameUr', f.name_ur, 'part', x.part) order by x.part, f.name)
         from series_staff x join staff f on f.id = x.staff_id where x.centre_id = g.centre_id and x.series_id = g.id), '[]') as staff
    from group_series g join service v on v.centre_id = g.centre_id and v.id = g.service_id
    where g.centre_id = ${tx.viewer.centreId}::uuid and ${chosen}
    order by g.created_at, g.id`;
  return rows.map(seriesOf);
}

export async function oneSeries(tx: Tx, id: string): Promise<Series | null> {
  return (await seriesRows(tx, { ids: [id] }))[0] ?? null;
}

/** How many groups the active centre has that have not ended. */
export async function runningSeries(tx: Tx): Promise<number> {
  const today = toColumn(tx.viewer.today);
  return tx.db.groupSeries.count({ where: { centreId: tx.viewer.centreId, OR: [{ endedOn: null }, { endedOn: { gt: today } }] } });
}

/** A new series with all its sessions and their staff: four statements, however many dates. The caller holds the locks of room and staff. */
export async function insertSeries(
  tx: Tx,
  permit: Permit<'schedule.write' | 'data.import'>,
  series: {
    readonly id: string;
    readonly serviceId: string;
    readonly roomId: string | null;
    readonly isOpen: boolean;
    readonly terms: SeriesTerms;
  },
  sessions: readonly Occurrence[],
): Promise<void> {
  const { id, serviceId, roomId, isOpen, terms } = series;
  const { organisationId, centreId } = tx.viewer;
  const { kind, zone, localStart, minutes, rrule, capacity, topic = null, onClosure = 'KEEP' } = terms;
  const titles = Object.fromEntries(terms.titles.map(({ lang, text }) => [lang, text]));
  const firstDate = toColumn(terms.firstDate);
  await tx.db.groupSeries.createMany({
    data: [
      {
        ...{ organisationId, centreId, id, serviceId, roomId, isOpen, titles, kind, zone, firstDate, localStart, minutes, rrule, capacity },
        ...{ topic, onClosure, exdates: terms.skipDates.map(toColumn), rdates: (terms.extraDates ?? []).map(toColumn) },
      },
    ],
  });
  await tx.db.seriesStaff.createMany({ data: terms.staff.map(({ staffId, part }) => ({ centreId, seriesId: id, staffId, part })) });
  const made = sessions.map(({ originalDate, localDate, localStart: start, startsAt, endsAt }) => ({
    ...{ id: newId(), originalDate, localDate, localStart: start, startsAt, endsAt, minutes, roomId, staff: terms.staff, topic, capacity },
    ...{ status: 'SCHEDULED' as const, statusReason: null, overrides: [] },
  }));
  await insertSessions(tx, permit, { seriesId: id, zone }, made);
  await writeEvent(tx, {
    action: 'CREATE',
    subjectType: 'Series',
    subjectId: id,
    fields: ['rrule', 'room', 'staff', 'sessions'],
    by: permit,
  });
}

export type HeldSeries = { readonly id: string; readonly kind: GroupKind; readonly capacity: number; readonly endedOn: string | null };

/** The series' row, locked until the transaction ends: nobody else takes a seat meanwhile. Null when it is not there. */
export async function holdSeries(tx: Tx, id: string): Promise<HeldSeries | null> {
  const rows = await tx.db.$queryRaw<HeldSeries[]>`
    select id, kind::text, capacity, ended_on::text as "endedOn" from group_series
     where centre_id = ${tx.viewer.centreId}::uuid and id = ${id}::uuid for update`;
  return rows[0] ?? null;
}

export type SeatDates = SpellDates & { readonly seriesId: string };

/** The days of all spells that hold a seat, whoever they belong to: dates only. */
export async function seatsOf(tx: Tx, seriesIds: readonly string[]): Promise<SeatDates[]> {
  return tx.db.$queryRaw<SeatDates[]>`
    select u.id as "seriesId", p.from_date::text as "fromDate", p.until_date::text as "untilDate"
      from unnest(${[...seriesIds]}::uuid[]) as u(id), lateral series_spells(u.id) p`;
}

/** Sessions from a day on with fewer places than their series has now. */
export async function smallerSessions(tx: Tx, seriesId: string, from: LocalDate): Promise<{ date: LocalDate; capacity: number }[]> {
  return tx.db.$queryRaw<{ date: LocalDate; capacity: number }[]>`
    select s.local_date::text as date, s.capacity from group_session s join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
     where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = ${seriesId}::uuid and s.local_date >= ${from}::date
       and s.status <> 'CANCELLED' and s.capacity < g.capacity order by s.local_date`;
}

/** Whether the id is taken, in this centre or any other: a series keeps its name for ever. */
export async function seriesExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.db.groupSeries.count({ where: { centreId: tx.viewer.centreId, id } })) > 0;
}

/** Those of the series that the viewer staffs now: by the series, or by one of its sessions four weeks back to five ahead (as the wall says). */
export async function staffedSeries(tx: Tx, seriesIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select u.id::text from unnest(${[...seriesIds]}::uuid[]) as u(id) where staffs_series(u.id)`;
  return new Set(rows.map((row) => row.id));
}
