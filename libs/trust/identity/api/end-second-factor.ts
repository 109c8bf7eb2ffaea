import type { MeResult } from '@alongside/kit/contract';
import { isRefusal, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import type { IdentityNeeds } from './identity.needs.ts';
import { meIn } from './me.ts';
import { removeFactor } from './second-factor.store.ts';

/** Signs in by password alone again. What was asked for a moment ago, password and code, is the proof. */
export async function endSecondFactor(needs: IdentityNeeds, viewer: Viewer, input: { readonly request: RequestFacts }): Promise<MeResult> {
  await demandFresh(needs, viewer);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await removeFactor(tx, permit);
    return { __typename: 'MeChanged' as const, me: await meIn(tx, needs, input.request.sessionToken ?? '') };
  });
}
