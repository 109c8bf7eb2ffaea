import type { Tx } from '@alongside/kit/server';
import { noFacts, type ClientFacts, type ConsentScope } from '@alongside/trust/access/domain';

type Row = {
  client_id: string;
  care_team: boolean;
  leads: boolean;
  matched: boolean;
  supervised: boolean;
  consents: string[];
  granted: boolean;
};

type Asked = Map<string, Promise<ClientFacts | null>>;

// The reads of one operation see one moment: who is asked about again has the answer that was given first. A deed may change it, and always asks anew.
const askedIn = new WeakMap<Tx, Asked>();

/** How the viewer stands to some clients of the active centre, in one query. Ids that do not exist are not in the answer. */
export async function factsOfClients(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, ClientFacts>> {
  const ids = [...new Set(clientIds)];
  const asked: Asked = tx.isReading ? (askedIn.get(tx) ?? new Map()) : new Map();
  if (tx.isReading) askedIn.set(tx, asked);
  askFor(
    tx,
    ids.filter((id) => !asked.has(id)),
    asked,
  );
  const facts = await Promise.all(ids.map(async (id) => [id, (await asked.get(id)) ?? null] as const));
  return new Map(facts.flatMap(([id, known]) => (known ? [[id, known]] : [])));
}

function askFor(tx: Tx, ids: readonly string[], asked: Asked): void {
  if (ids.length === 0) return;
  const rows = tx.db.$queryRaw<Row[]>`select * from relations_to_clients(${ids}::uuid[])`;
  const found = rows.then((all) => new Map(all.map((row) => [row.client_id, factsOf(row)])));
  for (const id of ids)
    asked.set(
      id,
      found.then((known) => known.get(id) ?? null),
    );
}

function factsOf(row: Row): ClientFacts {
  return {
    ...noFacts,
    careTeam: row.care_team,
    leads: row.leads,
    matched: row.matched,
    supervised: row.supervised,
    consents: row.consents.filter((scope): scope is ConsentScope => scope === 'ATTENDANCE' || scope === 'PLAN'),
    granted: row.granted,
  };
}
