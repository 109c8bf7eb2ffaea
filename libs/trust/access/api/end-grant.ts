import type { EndGrantResult } from '@alongside/kit/contract';
import { isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import type { AccessNeeds } from './access.needs.ts';
import { stopGrant } from './grants.store.ts';
import { permitCentre } from './permit.ts';

/** Closes one's own emergency access before its hour is over. */
export function endGrant(needs: AccessNeeds, viewer: Viewer, input: { readonly id: string }): Promise<EndGrantResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'grant.open');
    if (isRefusal(permit)) return permit;
    return (await stopGrant(tx, permit, input.id)) ? { __typename: 'GrantEnded' as const, ok: true } : notFound(['id']);
  });
}
