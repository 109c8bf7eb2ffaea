import { writeEvent, type AuditEntry, type Tx } from '@alongside/kit/server';
import { reach } from '@alongside/trust/access/api';

/**
 * The one event of an operation that read clients' records, with every client and every field that the gate let through; and the one of what the
 * gate refused. Written before the answer leaves: if it cannot be written, nothing is answered. What was read through a break-glass grant is an
 * event of its own, because it is reviewed by itself.
 */
export async function writeReadEvent(tx: Tx): Promise<void> {
  const { seen, refused, isList } = tx.viewer.operation;
  const byGrant = await readByGrant(tx, [...seen.keys()]);
  const byRight = [...seen.keys()].filter((clientId) => !byGrant.has(clientId));
  for (const [clientId, ruleId] of byGrant) await writeEvent(tx, { ...read(seen, [clientId], isList), by: { ruleId, relation: 'GRANT' } });
  if (byRight.length > 0) await writeEvent(tx, read(seen, byRight, isList));
  if (refused.size > 0)
    await writeEvent(tx, {
      action: 'READ',
      outcome: 'DENIED',
      subjectType: 'Client',
      fields: [...refused].sort(),
      isList: refused.size > 1,
    });
}

function read(seen: ReadonlyMap<string, ReadonlySet<string>>, clientIds: readonly string[], isList: boolean): AuditEntry {
  const fields = new Set(clientIds.flatMap((clientId) => [...(seen.get(clientId) ?? [])]));
  return {
    action: 'READ',
    subjectType: 'Client',
    subjectId: clientIds.length === 1 ? (clientIds[0] ?? null) : null,
    clientIds,
    fields: [...fields].sort(),
    isList: isList || clientIds.length > 1,
  };
}

/** Clients whom the viewer reached by the open grant alone, with its rule. Without a grant nothing is asked. */
async function readByGrant(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!tx.viewer.grantId || clientIds.length === 0) return new Map();
  const decisions = [...(await reach(tx, clientIds))].map(([clientId, access]) => [clientId, access.decide('client.code')] as const);
  return new Map(
    decisions.filter(([, decision]) => decision.relation === 'GRANT').map(([clientId, decision]) => [clientId, decision.ruleId]),
  );
}
