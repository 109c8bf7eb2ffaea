import type { Membership, Session } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { fullestDate } from '@alongside/programme/groups/domain';
import { reach, type ClientAccess } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { membershipOf, type MembershipRow } from './membership.row.ts';
import { spellsOfClients, spellsOfSeries } from './membership.store.ts';
import { seatsOf, staffedSeries } from './series.store.ts';
import { nextSessionIds, nextSessionIdsOfClients, sessionRows } from './session.store.ts';

/** Members within the viewer's reach, and how many others hold a place. */
export type Members = { readonly members: Membership[]; readonly hidden: number };

/** Members now and to come of some groups: a fixed number of statements, however many groups. */
export async function membersOfSeries(tx: Tx, seriesIds: readonly string[]): Promise<ReadonlyMap<string, Members>> {
  const spells = await spellsOfSeries(tx, seriesIds);
  const staffed = await staffedSeries(tx, seriesIds);
  const accesses = await accessBySeries(tx, spells, staffed);
  const seats = await seatsOf(tx, seriesIds);
  const rows = spells.map((spell) => ({ spell, access: accesses(spell) }));
  const clients = await clientRows(tx, strongest(rows));
  const { today } = tx.viewer;
  const found = seriesIds.map((id): [string, Members] => {
    const members = rows.flatMap(({ spell, access }) =>
      spell.seriesId === id && access?.may('membership.read') ? [membershipOf(tx, access, spell, clients.get(spell.clientId) ?? null)] : [],
    );
    const all = seats.filter((seat) => seat.seriesId === id && (seat.untilDate === null || seat.untilDate > today));
    return [id, { members, hidden: all.length - members.length }];
  });
  return new Map(found);
}

/** Who staffs a group may see its members by that, and only in that group: so access is decided for each side apart. */
async function accessBySeries(tx: Tx, spells: readonly MembershipRow[], staffed: ReadonlySet<string>) {
  const idsOf = (mine: boolean) => spells.filter((spell) => staffed.has(spell.seriesId) === mine).map((spell) => spell.clientId);
  const own = await reach(tx, idsOf(true), () => true);
  const others = await reach(tx, idsOf(false));
  return (spell: MembershipRow): ClientAccess | undefined => (staffed.has(spell.seriesId) ? own : others).get(spell.clientId);
}

function strongest(
  rows: readonly { readonly spell: MembershipRow; readonly access: ClientAccess | undefined }[],
): Map<string, ClientAccess> {
  const found = new Map<string, ClientAccess>();
  for (const { spell, access } of rows) {
    const known = found.get(spell.clientId);
    if (access && (!known || access.allowed().length > known.allowed().length)) found.set(spell.clientId, access);
  }
  return found;
}

/** Places taken on the fullest date from today. */
export async function seatsTaken(tx: Tx, seriesIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const seats = await seatsOf(tx, seriesIds);
  const fromToday = { fromDate: tx.viewer.today, untilDate: null };
  return new Map(
    seriesIds.map((id) => [
      id,
      fullestDate(
        seats.filter((seat) => seat.seriesId === id),
        fromToday,
      ).seats,
    ]),
  );
}

/** All spells of some clients, newest first; nothing of whom the viewer may not read so. */
export async function membershipsOfClients(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, Membership[]>> {
  const accesses = await reach(tx, clientIds);
  const rows = await spellsOfClients(tx, clientIds);
  const clients = await clientRows(tx, accesses);
  const found = new Map<string, Membership[]>(clientIds.map((id) => [id, []]));
  for (const row of rows) {
    const access = accesses.get(row.clientId);
    if (access?.may('membership.read')) found.get(row.clientId)?.push(membershipOf(tx, access, row, clients.get(row.clientId) ?? null));
  }
  return found;
}

type Pair = { readonly ownerId: string; readonly sessionId: string };

export async function nextOfSeries(tx: Tx, seriesIds: readonly string[]): Promise<ReadonlyMap<string, Session[]>> {
  return sessionsByOwner(tx, await nextSessionIds(tx, seriesIds));
}

export async function nextOfClients(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, Session[]>> {
  return sessionsByOwner(tx, await nextSessionIdsOfClients(tx, clientIds));
}

async function sessionsByOwner(tx: Tx, pairs: readonly Pair[]): Promise<ReadonlyMap<string, Session[]>> {
  const rows = await sessionRows(tx, { ids: [...new Set(pairs.map((pair) => pair.sessionId))] });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, Session[]>();
  for (const { ownerId, sessionId } of pairs) {
    const row = byId.get(sessionId);
    if (row) found.set(ownerId, [...(found.get(ownerId) ?? []), row]);
  }
  return found;
}
