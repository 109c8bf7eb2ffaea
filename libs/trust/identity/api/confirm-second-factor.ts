import type { ConfirmFactorResult } from '@alongside/kit/contract';
import { isRefusal, type RequestFacts, type Tx, type Viewer } from '@alongside/kit/server';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import { asAppCode, shownSpareCode } from '@alongside/trust/identity/domain';
import type { IdentityNeeds } from './identity.needs.ts';
import { meIn } from './me.ts';
import { hashOfSpareCode, newSpareCodes, openFactorKey, stepOfCode } from './one-time-code.ts';
import { wrongCode } from './refusals.problem.ts';
import { confirmFactor, lockedFactor, replaceSpareCodes } from './second-factor.store.ts';

type Wish = { readonly code: string; readonly request: RequestFacts };

/** The first code of the app: from now on one is asked for at every sign-in. Answers ten spare codes, once. */
export function confirmSecondFactor(needs: IdentityNeeds, viewer: Viewer, { code, request }: Wish): Promise<ConfirmFactorResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    const begun = await lockedFactor(tx, 'begun');
    const typed = asAppCode(code);
    const key = begun && openFactorKey(needs.pepper, viewer.staffId, begun.sealedKey);
    const step = key && typed ? stepOfCode(key, typed, viewer.now) : null;
    if (step === null) return wrongCode();
    await confirmFactor(tx, permit, step);
    return withNewSpareCodes(tx, permit, needs, request);
  });
}

/** Ten new spare codes, which leave here and nowhere else. */
export async function withNewSpareCodes(
  tx: Tx,
  permit: Permit<'self.write'>,
  needs: IdentityNeeds,
  request: RequestFacts,
): Promise<ConfirmFactorResult> {
  const codes = newSpareCodes();
  const hashes = codes.map((one) => hashOfSpareCode(needs.pepper, tx.viewer.staffId, one));
  await replaceSpareCodes(tx, permit, hashes);
  const me = await meIn(tx, needs, request.sessionToken ?? '');
  return { __typename: 'FactorConfirmed', spareCodes: codes.map(shownSpareCode), me };
}
