import type { MemberResult } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { membershipOf } from './membership.row.ts';
import { oneSpell } from './membership.store.ts';
import { oneSeries } from './series.store.ts';

/** What the verbs of membership answer: the spell, branded, with its client and its series. */
export async function memberSaved(tx: Tx, permit: Permit<'membership.write'>, membershipId: string): Promise<MemberResult> {
  const row = await oneSpell(tx, membershipId);
  const { access } = permit;
  if (!row || !access) throw new Error('a membership just written is not there');
  const client = (await clientRows(tx, new Map([[row.clientId, access]]))).get(row.clientId) ?? null;
  return { __typename: 'MemberSaved', membership: membershipOf(tx, access, row, client), series: await oneSeries(tx, row.seriesId) };
}
