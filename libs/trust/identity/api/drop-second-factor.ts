import type { AccountResult } from '@alongside/kit/contract';
import { badInputAt, notFound, type Viewer } from '@alongside/kit/server';
import { accountSaved } from './account.answer.ts';
import { dropFactorOf } from './accounts-of-centre.store.ts';
import { changeAccount } from './change-account.gate.ts';
import type { IdentityNeeds } from './identity.needs.ts';

/** For a colleague who has lost telephone and spare codes. Their sessions end: whoever holds the telephone now is out. */
export function dropSecondFactor(needs: IdentityNeeds, viewer: Viewer, input: { readonly staffId: string }): Promise<AccountResult> {
  return changeAccount(needs, viewer, input.staffId, async (tx, permit, account) => {
    if (account.isSelf) return badInputAt(['staffId'], 'own', 'One’s own second factor is ended in Settings.');
    if (!(await dropFactorOf(tx, permit, account.id))) return notFound(['staffId']);
    return accountSaved(tx, account.id);
  });
}
