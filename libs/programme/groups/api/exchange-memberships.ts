import { isRefusal, lockAll, newId, type NotAllowed, type Tx } from '@alongside/kit/server';
import { membershipFields, readMemberships, seatAll, type MembershipToImport, type WantedSeat } from '@alongside/programme/groups/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import type { Brought, Exchange, Given } from '@alongside/trust/imports/api';
import { fault, type CsvProblem, type CsvTable } from '@alongside/trust/imports/domain';
import { membershipsSheet } from './exchange.row.ts';
import { membershipsToGive, spellsCounted } from './export.store.ts';
import { clientsByCode, holdAllSeries, insertSpells, seriesByTitle, spellsHere, timesOfSeries, type SeriesHere } from './import.store.ts';
import { seatsOf } from './series.store.ts';

/** Who is in which group. A spell is there already when the same person is in the same group on one of its days. */
export const membershipsExchange: Exchange = {
  kind: 'MEMBERSHIPS',
  shape: membershipFields,
  mayBring: 'data.import',
  mayGive: 'client.export',
  bring,
  give,
  count: spellsCounted,
  raced: ['membership_overlap'],
};

async function bring(tx: Tx, table: CsvTable): Promise<Brought | NotAllowed> {
  const permit = await permitCentre(tx, 'data.import');
  if (isRefusal(permit)) return permit;
  const read = readMemberships(table);
  if (!read.ok) return { kind: 'faulty', faults: read.problems };
  const clients = await clientsByCode(tx, permit, [...new Set(read.value.map(({ code }) => code))]);
  const titles = await seriesByTitle(tx);
  const looked = read.value.map((row) => lookUp(row, clients, titles));
  const faults = looked.flatMap((one) => ('faults' in one ? one.faults : []));
  if (faults.length > 0) return { kind: 'faulty', faults };
  const wanted = looked.flatMap((one) => ('faults' in one ? [] : [one]));
  if (wanted.length === 0) return { kind: 'brought', added: 0, alreadyHere: 0 };
  const { taken, faults: refused } = seatAll(await seatFacts(tx, permit, wanted), wanted);
  if (refused.length > 0) return { kind: 'faulty', faults: refused };
  if (taken.length > 0) await insertSpells(tx, permit, taken);
  return { kind: 'brought', added: taken.length, alreadyHere: wanted.length - taken.length };
}

/** People first, then groups, each in one order: as adding a single member does, so that the two wait for each other and never deadlock. */
async function seatFacts(tx: Tx, permit: Permit<'data.import'>, wanted: readonly WantedSeat[]) {
  const clientIds = [...new Set(wanted.map(({ clientId }) => clientId))];
  const seriesIds = [...new Set(wanted.map(({ seriesId }) => seriesId))];
  await lockAll(
    tx,
    clientIds.map((id) => ({ kind: 'client', id })),
  );
  await holdAllSeries(tx, permit, seriesIds);
  const spells = await spellsHere(tx, permit, clientIds);
  const first = wanted.reduce((least, { row }) => (row.fromDate < least ? row.fromDate : least), tx.viewer.today);
  const times = await timesOfSeries(tx, [...new Set([...seriesIds, ...spells.map(({ seriesId }) => seriesId)])], first);
  return { today: tx.viewer.today, spells, seats: await seatsOf(tx, seriesIds), times };
}

/** The client and the group that a row names. */
function lookUp(
  row: MembershipToImport,
  clients: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, readonly SeriesHere[]>,
): WantedSeat | { readonly faults: readonly CsvProblem[] } {
  const clientId = clients.get(row.code);
  const called = titles.get(row.group) ?? [];
  const running = called.filter(({ endedOn }) => endedOn === null || endedOn > row.fromDate);
  const [series] = running;
  const faults: CsvProblem[] = [];
  if (clientId === undefined) faults.push(fault(row.row, 'code', 'noClient', 'This centre has nobody of this number.'));
  if (called.length === 0) faults.push(fault(row.row, 'group', 'noGroup', 'This centre has no group of this title.'));
  else if (!series) faults.push(fault(row.row, 'from', 'groupEnded', 'This group has ended by then.'));
  else if (running.length > 1) faults.push(fault(row.row, 'group', 'manyGroups', 'Several groups have this title: give each its own.'));
  return faults.length > 0 || clientId === undefined || !series
    ? { faults }
    : { id: newId(), row, clientId, seriesId: series.id, capacity: series.capacity };
}

async function give(tx: Tx): Promise<Given | NotAllowed> {
  const permit = await permitCentre(tx, 'client.export');
  return isRefusal(permit) ? permit : membershipsSheet(await membershipsToGive(tx, permit));
}
