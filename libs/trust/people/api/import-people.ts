import { isRefusal, lockAll, newId, refusedBy, type NotAllowed, type Tx, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { readPeople, teamSince, type PersonToImport } from '@alongside/trust/people/domain';
import { insertClients, type NewClient } from './clients.store.ts';
import { recordsOf } from './csv-file.ts';
import { demoRefused, fileRefused, importInvalid, type Imported, type ImportInvalid } from './import.row.ts';
import { counsellorsByEmail, isDemo, knownCodes } from './import.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

/** Rows a statement: PostgreSQL takes 65,535 parameters, and a client has eight columns. */
const rowsAtOnce = 2_000;
/** Milliseconds for the rows of a whole file, 50,000 at most. */
const longestImport = 600_000;

/**
 * Brings a centre's people in from a CSV file (docs/import.md): all or nothing. A row whose code the centre has already is left alone, so that the
 * same file twice adds nothing. For administrators, who import without reading what is there.
 */
export async function importPeople(needs: PeopleNeeds, viewer: Viewer, file: Uint8Array): Promise<Imported | ImportInvalid | NotAllowed> {
  const before = await needs.db.tx(viewer, askBefore);
  if ('__typename' in before) return before;
  const records = recordsOf(file);
  if (!records.ok) return importInvalid(records.problems);
  const people = readPeople(records.value, { today: viewer.today, counsellors: before });
  if (!people.ok) return importInvalid(people.problems);
  try {
    return await needs.db.tx(viewer, (tx) => write(tx, people.value), { timeoutMs: longestImport });
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'client_centre_id_code_key') throw error;
    return fileRefused('Somebody registered one of these codes in the same minute. Nothing was written: run the import again.');
  }
}

/** The right comes before the reading: nobody learns what is wrong with a file that they may not bring. */
async function askBefore(tx: Tx): Promise<ReadonlyMap<string, string> | NotAllowed | ImportInvalid> {
  const permit = await permitCentre(tx, 'client.import');
  if (isRefusal(permit)) return permit;
  return (await isDemo(tx)) ? fileRefused(demoRefused) : counsellorsByEmail(tx);
}

async function write(tx: Tx, people: readonly PersonToImport[]): Promise<Imported | NotAllowed> {
  const permit = await permitCentre(tx, 'client.import');
  if (isRefusal(permit)) return permit;
  await lockAll(tx, [{ kind: 'code', id: 'next' }]);
  const known = await knownCodes(
    tx,
    permit,
    people.map(({ code }) => code),
  );
  const fresh = people.filter(({ code }) => !known.has(code)).map((person) => newClient(person, tx.viewer.today));
  for (let from = 0; from < fresh.length; from += rowsAtOnce) await insertClients(tx, permit, fresh.slice(from, from + rowsAtOnce), null);
  return { __typename: 'Imported', added: fresh.length, alreadyHere: people.length - fresh.length };
}

function newClient({ code, identity, contact, episode, counsellorId }: PersonToImport, today: string): NewClient {
  const fromDate = teamSince(episode.admittedOn, today);
  const team = counsellorId === null ? [] : [{ id: newId(), staffId: counsellorId, part: 'PRIMARY_COUNSELLOR' as const, fromDate }];
  return { id: newId(), personId: newId(), code, identity, contact, episode: { id: newId(), ...episode }, team };
}
