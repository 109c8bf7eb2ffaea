import { isRefusal, lockAll, newId, type NotAllowed, type Tx } from '@alongside/kit/server';
import { columnOfProblem, decideSeries, groupFields, readGroups, titleKey, type GroupToImport } from '@alongside/programme/groups/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import type { Brought, Exchange, Given } from '@alongside/trust/imports/api';
import { fault, type CsvProblem, type CsvTable } from '@alongside/trust/imports/domain';
import { clashesAmong, locksOf, nameClashes, takenAround, type Resources } from './clash.problem.ts';
import { groupsSheet } from './exchange.row.ts';
import { groupsToGive } from './export.store.ts';
import { groupFacts, type GroupFacts } from './import.store.ts';
import { placeOf, type Placed } from './imported-group.row.ts';
import { insertSeries, runningSeries } from './series.store.ts';

/** A centre's groups. Known by title; they go through the rule and the locks of a series that somebody types, so a clash is named by its row. */
export const groupsExchange: Exchange = {
  kind: 'GROUPS',
  shape: groupFields,
  mayBring: 'data.import',
  mayGive: 'data.export',
  bring,
  give,
  count: runningSeries,
  raced: ['room_clash', 'staff_clash'],
};

async function bring(tx: Tx, table: CsvTable): Promise<Brought | NotAllowed> {
  const permit = await permitCentre(tx, 'data.import');
  if (isRefusal(permit)) return permit;
  const read = readGroups(table);
  if (!read.ok) return { kind: 'faulty', faults: read.problems };
  const facts = await groupFacts(tx);
  const fresh = read.value.filter(({ titles }) => !facts.titles.has(titleKey(titles[0]?.text ?? '')));
  const placed = fresh.map((group) => placeOf(group, facts));
  const misplaced = placed.flatMap((one) => ('faults' in one ? one.faults : []));
  const found = placed.flatMap((one) => ('faults' in one ? [] : [one]));
  await lockAll(tx, found.flatMap(locksOf));
  const faults: CsvProblem[] = [...misplaced];
  for (const one of found) faults.push(...(await write(tx, permit, one, facts)));
  if (faults.length > 0) return { kind: 'faulty', faults: faults.sort((a, b) => a.row - b.row) };
  return { kind: 'brought', added: fresh.length, alreadyHere: read.value.length - fresh.length };
}

/** Writes one group, or says what stands against it. Groups of earlier rows are there by then: two rows may clash with each other. */
async function write(tx: Tx, permit: Permit<'data.import'>, placed: Placed, { rooms }: GroupFacts): Promise<readonly CsvProblem[]> {
  const { group, roomId, staff, serviceId } = placed;
  const { row, titles, kind, firstDate, localStart, minutes, rrule, capacity, isOpen } = group;
  const draft = { titles, kind, zone: tx.viewer.zone, firstDate, localStart, minutes, rrule, capacity, staff, skipDates: [] };
  const decision = decideSeries(draft, { today: tx.viewer.today, roomSeats: null, closures: [] });
  if (decision.kind === 'invalid') {
    const hasRule = !rrule.startsWith('FREQ=WEEKLY;BYDAY=');
    return decision.problems.map((one) => fault(row, columnOfProblem(one.path, hasRule), one.constraint, one.message, one.limit));
  }
  const { terms, sessions } = decision;
  const resources: Resources = { roomId, pauseMinutes: rooms.find((room) => room.id === roomId)?.bufferMinutes ?? 0, staff };
  const taken = await takenAround(tx, sessions, resources);
  const [clash] = await nameClashes(tx, clashesAmong(taken, sessions, resources).slice(0, 1), { taken, rooms });
  if (clash) return [clashFault(group, clash)];
  await insertSeries(tx, permit, { id: newId(), serviceId, roomId, isOpen, terms }, sessions);
  return [];
}

type Clash = Awaited<ReturnType<typeof nameClashes>>[number];

function clashFault({ row }: GroupToImport, { kind, localDate, other }: Clash): CsvProblem {
  const title = other?.titles[0]?.text ?? 'another session';
  const [column, rule, what] =
    kind === 'STAFF'
      ? (['lead_email', 'staffClash', 'Somebody who leads it is busy'] as const)
      : (['room', 'roomClash', 'The room is taken'] as const);
  return fault(row, column, rule, `${what} on ${localDate}: ${title}.`, `${localDate}: ${title}`);
}

async function give(tx: Tx): Promise<Given | NotAllowed> {
  const permit = await permitCentre(tx, 'data.export');
  return isRefusal(permit) ? permit : groupsSheet(await groupsToGive(tx, permit));
}
