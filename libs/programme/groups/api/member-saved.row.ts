import type { MemberResult } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { branded, type Permit } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { membershipOf } from './membership.row.ts';
import { oneSpell } from './membership.store.ts';
import { oneSeries } from './series.store.ts';

/** What the verbs of membership answer: the spell with its client and its series. The answer itself is about the client, or its fields would be refused. */
export async function memberSaved(tx: Tx, permit: Permit<'membership.write'>, membershipId: string): Promise<MemberResult> {
  const row = await oneSpell(tx, membershipId);
  const { access } = permit;
  if (!row || !access) throw new Error('a membership just written is not there');
  const client = (await clientRows(tx, new Map([[row.clientId, access]]))).get(row.clientId) ?? null;
  const series = await oneSeries(tx, row.seriesId);
  return branded(access, { __typename: 'MemberSaved' as const, membership: membershipOf(tx, access, row, client), series });
}
