import type { Tx } from '@alongside/kit/server';
import { clientActions, mayDo, type ClientAction, type Decision } from '@alongside/trust/access/domain';
import { factsOfClients } from './access.store.ts';

/** What the viewer may do with one client, decided once; rows are branded with it and the gate asks it for each field. */
export type ClientAccess = {
  readonly clientId: string;
  readonly decide: (action: ClientAction) => Decision;
  readonly may: (action: ClientAction) => boolean;
  /** Every allowed action, for `viewerMay`. */
  readonly allowed: () => ClientAction[];
};

/**
 * The viewer's access to some clients. Ids out of reach are left out, as if they did not exist.
 * `staffsThis` says of each whether the viewer staffs the session (or series) in question.
 */
export async function reach(
  tx: Tx,
  clientIds: readonly string[],
  staffsThis: (clientId: string) => boolean = () => false,
): Promise<ReadonlyMap<string, ClientAccess>> {
  const facts = await factsOfClients(tx, clientIds);
  const found = new Map<string, ClientAccess>();
  for (const [clientId, known] of facts) {
    const decide = (action: ClientAction) => mayDo(tx.viewer, action, { ...known, staffsThis: staffsThis(clientId) });
    const may = (action: ClientAction) => decide(action).allow;
    found.set(clientId, { clientId, decide, may, allowed: () => clientActions.filter(may) });
  }
  return found;
}

const brand = Symbol('client access');

/** Marks a row, and everything below it, as being about a client. A guarded field of an unmarked row is refused by the gate. */
export function branded<Row extends object>(access: ClientAccess, row: Row): Row {
  Object.defineProperty(row, brand, { value: access, enumerable: false, configurable: true });
  return row;
}

/** The gate's question: whose row is this? */
export function accessOf(row: unknown): ClientAccess | undefined {
  return typeof row === 'object' && row !== null ? (Reflect.get(row, brand) as ClientAccess | undefined) : undefined;
}
