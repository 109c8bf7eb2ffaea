import { fromColumnOrNull, type Tx } from '@alongside/kit/server';
import type { Client } from '@alongside/kit/contract';
import { branded, type ClientAccess } from '@alongside/trust/access/api';
import { displayName, inOrder, type NameInScript } from '@alongside/trust/people/domain';

type Accesses = ReadonlyMap<string, ClientAccess>;
type ClientRow = { id: string; personId: string; code: string; version: number };
type PersonRow = { birthDate: Date | null; gender: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN'; languages: string[] };

/**
 * The contract's rows of some clients, each branded with its access, in the order of lists (A to Z by preferred name).
 * Only what the access allows is asked of the database; who may not even be seen by code is left out. At most three queries, however many clients.
 */
export async function clientRows(tx: Tx, accesses: Accesses): Promise<Map<string, Client>> {
  const seen = [...accesses.values()].filter((access) => access.may('client.code')).map((access) => access.clientId);
  if (seen.length === 0) return new Map();
  const rows = await tx.db.$queryRaw<ClientRow[]>`
    select id, person_id as "personId", code, version from client
     where centre_id = ${tx.viewer.centreId}::uuid and id = any(${seen}::uuid[]) order by sort_name collate "und-x-icu", id`;
  const named = personsOf(rows, accesses, ['client.firstName', 'client.name', 'client.identity']);
  const identified = personsOf(rows, accesses, ['client.identity']);
  const names = await namesOf(tx, named);
  const persons = await identitiesOf(tx, identified);
  return new Map(
    rows.flatMap((row): [string, Client][] => {
      const access = accesses.get(row.id);
      return access ? [[row.id, toClient(access, row, names.get(row.personId) ?? [], persons.get(row.personId))]] : [];
    }),
  );
}

/** The same as a list, A to Z. */
export async function clientRowsInOrder(tx: Tx, accesses: Accesses): Promise<Client[]> {
  return [...(await clientRows(tx, accesses)).values()];
}

type NameAction = 'client.firstName' | 'client.name' | 'client.identity';

function personsOf(rows: readonly ClientRow[], accesses: Accesses, actions: readonly NameAction[]): string[] {
  return rows.filter((row) => actions.some((action) => accesses.get(row.id)?.may(action))).map((row) => row.personId);
}

function toClient(access: ClientAccess, row: ClientRow, names: readonly NameInScript[], person: PersonRow | undefined): Client {
  const client: Client = { id: row.id, code: row.code, viewerMay: access.allowed() };
  if (access.may('client.firstName')) client.firstNames = names.map(({ lang, preferred }) => ({ lang, text: preferred }));
  if (access.may('client.name')) client.displayNames = names.map((name) => ({ lang: name.lang, text: displayName(name) }));
  if (access.may('client.identity')) {
    client.names = names.map((name) => branded(access, { ...name }));
    client.birthDate = fromColumnOrNull(person?.birthDate ?? null);
    client.gender = person?.gender ?? null;
    client.languages = person?.languages ?? [];
    client.version = row.version;
  }
  return branded(access, client);
}

async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, readonly NameInScript[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx.db.$queryRaw<(NameInScript & { personId: string })[]>`
    select person_id as "personId", lang, preferred, given, family from person_name where person_id = any(${personIds}::uuid[])`;
  const byPerson = new Map<string, NameInScript[]>();
  for (const { personId, ...name } of rows) byPerson.set(personId, [...(byPerson.get(personId) ?? []), name]);
  return new Map([...byPerson].map(([id, names]) => [id, inOrder(names)]));
}

async function identitiesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, PersonRow>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx.db.person.findMany({
    where: { organisationId: tx.viewer.organisationId, id: { in: [...personIds] } },
    select: { id: true, birthDate: true, gender: true, languages: true },
  });
  return new Map(rows.map(({ id, ...person }) => [id, person]));
}
