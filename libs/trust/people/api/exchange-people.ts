import { isRefusal, lockAll, newId, type NotAllowed, type Tx } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { Brought, Exchange, Given } from '@alongside/trust/imports/api';
import type { CsvTable } from '@alongside/trust/imports/domain';
import { peopleFields, readPeople, teamSince, type PersonToImport } from '@alongside/trust/people/domain';
import { insertClients, type NewClient } from './clients.store.ts';
import { peopleSheet } from './exchange.row.ts';
import { peopleToGive } from './export.store.ts';
import { counsellorsByEmail, knownCodes, peopleHere } from './import.store.ts';

/** Rows a statement: PostgreSQL takes 65,535 parameters, and a client has eight columns. */
const rowsAtOnce = 2_000;

/** A centre's people. Known by the centre's own number; an administrator brings them without reading who is there. */
export const peopleExchange: Exchange = {
  kind: 'PEOPLE',
  shape: peopleFields,
  mayBring: 'client.import',
  mayGive: 'client.export',
  bring,
  give,
  count: peopleHere,
  raced: ['client_centre_id_code_key'],
};

async function bring(tx: Tx, table: CsvTable): Promise<Brought | NotAllowed> {
  const permit = await permitCentre(tx, 'client.import');
  if (isRefusal(permit)) return permit;
  const read = readPeople(table, { today: tx.viewer.today, counsellors: await counsellorsByEmail(tx) });
  if (!read.ok) return { kind: 'faulty', faults: read.problems };
  const people = read.value;
  await lockAll(tx, [{ kind: 'code', id: 'next' }]);
  const codes = people.map(({ code }) => code);
  const known = await knownCodes(tx, permit, codes);
  const fresh = people.filter(({ code }) => !known.has(code)).map((person) => newClient(person, tx.viewer.today));
  for (let from = 0; from < fresh.length; from += rowsAtOnce) await insertClients(tx, permit, fresh.slice(from, from + rowsAtOnce), null);
  return { kind: 'brought', added: fresh.length, alreadyHere: people.length - fresh.length };
}

function newClient({ code, identity, contact, episode, counsellorId }: PersonToImport, today: string): NewClient {
  const fromDate = teamSince(episode.admittedOn, today);
  const team = counsellorId === null ? [] : [{ id: newId(), staffId: counsellorId, part: 'PRIMARY_COUNSELLOR' as const, fromDate }];
  return { id: newId(), personId: newId(), code, identity, contact, episode: { id: newId(), ...episode }, team };
}

async function give(tx: Tx): Promise<Given | NotAllowed> {
  const permit = await permitCentre(tx, 'client.export');
  return isRefusal(permit) ? permit : peopleSheet(await peopleToGive(tx, permit));
}
