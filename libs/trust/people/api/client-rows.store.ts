import type { Tx } from '@alongside/kit/server';
import type { Client } from '@alongside/kit/contract';
import { branded, type ClientAccess } from '@alongside/trust/access/api';
import { displayName, inOrder, type NameInScript } from '@alongside/trust/people/domain';

type Accesses = ReadonlyMap<string, ClientAccess>;
type ClientRow = {
  id: string;
  code: string;
  version: number;
  names: NameInScript[];
  birthDate: string | null;
  gender: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN' | null;
  languages: string[] | null;
};

/**
 * The contract's rows of some clients, each branded with its access, in the order of lists (A to Z by preferred name).
 * Only what the access allows is asked of the database; who may not even be seen by code is left out. One query, however many clients.
 */
export async function clientRows(tx: Tx, accesses: Accesses): Promise<Map<string, Client>> {
  const seen = clientsWith(accesses, ['client.code']);
  if (seen.length === 0) return new Map();
  const named = clientsWith(accesses, ['client.firstName', 'client.name', 'client.identity']);
  const identified = clientsWith(accesses, ['client.identity']);
  const rows = await tx.db.$queryRaw<ClientRow[]>`
    select c.id, c.code, c.version, p.birth_date::text as "birthDate", p.gender::text, p.languages,
           coalesce((select json_agg(json_build_object('lang', n.lang, 'preferred', n.preferred, 'given', n.given, 'family', n.family))
                       from person_name n where n.person_id = c.person_id and c.id = any(${named}::uuid[])), '[]') as names
      from client c
      left join person p on p.organisation_id = c.organisation_id and p.id = c.person_id and c.id = any(${identified}::uuid[])
     where c.centre_id = ${tx.viewer.centreId}::uuid and c.id = any(${seen}::uuid[]) order by c.sort_name collate "und-x-icu", c.id`;
  return new Map(
    rows.flatMap((row): [string, Client][] => {
      const access = accesses.get(row.id);
      return access ? [[row.id, toClient(access, { ...row, names: inOrder(row.names) })]] : [];
    }),
  );
}

/** The same as a list, A to Z. */
export async function clientRowsInOrder(tx: Tx, accesses: Accesses): Promise<Client[]> {
  return [...(await clientRows(tx, accesses)).values()];
}

type RowAction = 'client.code' | 'client.firstName' | 'client.name' | 'client.identity';

/** Those of whom the viewer may see one of these. */
function clientsWith(accesses: Accesses, actions: readonly RowAction[]): string[] {
  return [...accesses.values()].filter((access) => actions.some((action) => access.may(action))).map((access) => access.clientId);
}

function toClient(access: ClientAccess, row: Omit<ClientRow, 'names'> & { readonly names: readonly NameInScript[] }): Client {
  const { names } = row;
  const client: Client = { id: row.id, code: row.code, viewerMay: access.allowed() };
  if (access.may('client.firstName')) client.firstNames = names.map(({ lang, preferred }) => ({ lang, text: preferred }));
  if (access.may('client.name')) client.displayNames = names.map((name) => ({ lang: name.lang, text: displayName(name) }));
  if (access.may('client.identity')) {
    client.names = names.map((name) => branded(access, { ...name }));
    client.birthDate = row.birthDate;
    client.gender = row.gender;
    client.languages = row.languages ?? [];
    client.version = row.version;
  }
  return branded(access, client);
}
