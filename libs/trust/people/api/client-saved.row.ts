import type { Client } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { branded, reach, type ClientAccess, type Permit } from '@alongside/trust/access/api';
import type { ClientAction } from '@alongside/trust/access/domain';
import { clientRows } from './client-rows.store.ts';

/**
 * The client as the viewer sees it after the change. Who has just ended their own part in the team sees the id and no more: with the change the
 * access is gone, and the answer says so.
 */
async function currentClient(tx: Tx, clientId: string, access: ClientAccess): Promise<Client> {
  const now = await reach(tx, [clientId]);
  return (await clientRows(tx, now)).get(clientId) ?? branded(access, { id: clientId, viewerMay: [] });
}

export async function clientSaved<A extends ClientAction>(
  tx: Tx,
  permit: Permit<A>,
): Promise<{ __typename: 'ClientSaved'; client: Client }> {
  const { clientId, access } = permit;
  if (clientId === null || access === null) throw new Error(`a permit for ${permit.action} without its client`);
  return { __typename: 'ClientSaved', client: await currentClient(tx, clientId, access) };
}
