import type { ConfirmFactorResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import { withNewSpareCodes } from './confirm-second-factor.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { factorState } from './second-factor.store.ts';

/** Ten new spare codes; the old ones end, used or not. */
export async function renewSpareCodes(
  needs: IdentityNeeds,
  viewer: Viewer,
  input: { readonly request: RequestFacts },
): Promise<ConfirmFactorResult> {
  await demandFresh(needs, viewer);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    if (!(await factorState(tx)).hasSecondFactor) return badInputAt([], 'a second factor', 'Begin with an authenticator app.');
    return withNewSpareCodes(tx, permit, needs, input.request);
  });
}
