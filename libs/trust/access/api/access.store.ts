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

/** How the viewer stands to some clients of the active centre, in one query. Ids that do not exist are not in the answer. */
export async function factsOfClients(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, ClientFacts>> {
  const ids = [...new Set(clientIds)];
  if (ids.length === 0) return new Map();
  const rows = await tx.db.$queryRaw<Row[]>`select * from relations_to_clients(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.client_id, factsOf(row)]));
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
