import type { ConsentSaved } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { branded, type Permit } from '@alongside/trust/access/api';
import { clientRows } from './client-rows.store.ts';
import { consentsOf } from './consent.store.ts';

/** The consent as it now stands, and its client, so that one answer refreshes both. */
export async function consentSaved(
  tx: Tx,
  { access }: Permit<'consent.write'>,
  id: string,
): Promise<ConsentSaved & { __typename: 'ConsentSaved' }> {
  if (!access) throw new Error('a consent is answered with a permit for one client');
  const { clientId } = access;
  const client = (await clientRows(tx, new Map([[clientId, access]]))).get(clientId);
  const consent = (await consentsOf(tx, [clientId])).get(clientId)?.find((one) => one.id === id);
  if (!client || !consent) throw new Error('the consent that was just written is gone');
  return { __typename: 'ConsentSaved', consent: branded(access, consent), client };
}
