import type { BeginFactorResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, type Viewer } from '@alongside/kit/server';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import type { IdentityNeeds } from './identity.needs.ts';
import { factorLink, newFactorKey, sealFactorKey } from './one-time-code.ts';
import { ownAccount } from './own-account.store.ts';
import { beginFactor, factorState } from './second-factor.store.ts';

/** A key for an app. Nothing is asked for at sign-in until a first code has shown that the app has it. */
export async function beginSecondFactor(needs: IdentityNeeds, viewer: Viewer): Promise<BeginFactorResult> {
  if (viewer.isDemo) return badInputAt([], 'not the demo', 'The people of the demo have no passwords.');
  await demandFresh(needs, viewer);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    if ((await factorState(tx)).hasSecondFactor) return badInputAt([], 'none yet', 'There is a second factor already.', 'DUPLICATE');
    const key = newFactorKey();
    await beginFactor(tx, permit, sealFactorKey(needs.pepper, viewer.staffId, key));
    const { email } = await ownAccount(tx);
    return { __typename: 'FactorBegun' as const, setupKey: key.match(/.{1,4}/g)?.join(' ') ?? key, setupLink: factorLink(key, email) };
  });
}
