import type { Room } from '@alongside/kit/contract';
import { toColumn, worded, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import { titleKey, type MembershipState, type NewSpell, type SpellInSeries } from '@alongside/programme/groups/domain';
import type { Permit } from '@alongside/trust/access/api';
import { openRooms, type Times } from './bookings.store.ts';
import { serviceRows } from './series.store.ts';

export type SeriesHere = { readonly id: string; readonly capacity: number; readonly endedOn: LocalDate | null };

/** What a file may name, by how names are compared. `titles`: two groups of one title are both there. `staff`: by e-mail address in lower case. */
export type GroupFacts = {
  readonly titles: ReadonlyMap<string, readonly SeriesHere[]>;
  readonly services: ReadonlyMap<string, string>;
  readonly rooms: readonly Room[];
  readonly staff: ReadonlyMap<string, string>;
};

export async function groupFacts(tx: Tx): Promise<GroupFacts> {
  const posts = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, endedAt: null, staff: { disabledAt: null } },
    select: { staff: { select: { id: true, email: true } } },
  });
  const services = await serviceRows(tx);
  return {
    titles: await seriesByTitle(tx),
    services: new Map(services.flatMap(({ id, titles }) => titles.map(({ text }) => [titleKey(text), id]))),
    rooms: await openRooms(tx),
    staff: new Map(posts.map(({ staff }) => [staff.email.toLowerCase(), staff.id])),
  };
}

/** The centre's groups by each of their titles. */
export async function seriesByTitle(tx: Tx): Promise<ReadonlyMap<string, readonly SeriesHere[]>> {
  const rows = await tx.db.$queryRaw<(SeriesHere & { readonly titles: Parameters<typeof worded>[0] })[]>`
    select id, titles, capacity, ended_on::text as "endedOn" from group_series where centre_id = ${tx.viewer.centreId}::uuid order by id`;
  const byTitle = new Map<string, SeriesHere[]>();
  for (const { titles, ...series } of rows)
    for (const key of new Set(worded(titles).map(({ text }) => titleKey(text)))) byTitle.set(key, [...(byTitle.get(key) ?? []), series]);
  return byTitle;
}

/** Keys of clients by their numbers; nothing else of them is told. */
export async function clientsByCode(
  tx: Tx,
  _permit: Permit<'data.import'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db.$queryRaw<{ code: string; id: string }[]>`select code, id from import_client_ids(${[...codes]}::text[])`;
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Holds the groups until the transaction ends: nobody else takes a seat meanwhile. */
export async function holdAllSeries(tx: Tx, _permit: Permit<'data.import'>, ids: readonly string[]): Promise<void> {
  await tx.db.$queryRaw`select import_hold_series(${[...ids]}::uuid[])::text`;
}

/** All spells of some clients. */
export async function spellsHere(tx: Tx, _permit: Permit<'data.import'>, clientIds: readonly string[]): Promise<SpellInSeries[]> {
  const rows = await tx.db.$queryRaw<
    { id: string; series_id: string; client_id: string; state: MembershipState; from_date: string; until_date: string | null }[]
  >`select id, series_id, client_id, state, from_date::text, until_date::text from import_spells(${[...clientIds]}::uuid[])`;
  return rows.map((row) => ({
    ...{ id: row.id, seriesId: row.series_id, clientId: row.client_id },
    ...{ state: row.state, fromDate: row.from_date, untilDate: row.until_date },
  }));
}

type SessionTimes = Times & { readonly id: string; readonly seriesId: string };

/** When some groups meet from a day on, but for cancelled sessions. */
export async function timesOfSeries(tx: Tx, ids: readonly string[], from: LocalDate): Promise<SessionTimes[]> {
  return tx.db.$queryRaw<SessionTimes[]>`
    select id, series_id as "seriesId", local_date::text as "localDate", starts_at as "startsAt", ends_at as "endsAt" from group_session
     where centre_id = ${tx.viewer.centreId}::uuid and series_id = any (${[...ids]}::uuid[]) and status <> 'CANCELLED' and local_date >= ${from}::date`;
}

/** Rows a statement: PostgreSQL takes 65,535 parameters, and a spell has eight. */
const rowsAtOnce = 5_000;

/** New spells, with the one event that names everybody they are about. */
export async function insertSpells(tx: Tx, permit: Permit<'data.import'>, spells: readonly NewSpell[]): Promise<void> {
  const { centreId } = tx.viewer;
  const data = spells.map((spell) => ({
    ...spell,
    centreId,
    fromDate: toColumn(spell.fromDate),
    untilDate: spell.untilDate && toColumn(spell.untilDate),
  }));
  for (let from = 0; from < data.length; from += rowsAtOnce)
    await tx.db.membership.createMany({ data: data.slice(from, from + rowsAtOnce) });
  const clientIds = [...new Set(spells.map(({ clientId }) => clientId))];
  const fields = ['fromDate', 'untilDate', ...(spells.some(({ overrideReason }) => overrideReason) ? ['overrideReason'] : [])];
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Membership', clientIds, fields, isList: true, by: permit });
}
