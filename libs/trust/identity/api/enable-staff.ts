import type { AccountResult } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { accountSaved } from './account.answer.ts';
import { setDisabled } from './accounts-of-centre.store.ts';
import { changeAccount } from './change-account.gate.ts';
import type { IdentityNeeds } from './identity.needs.ts';

/** Switches an account on again, with the password it had. */
export function enableStaff(needs: IdentityNeeds, viewer: Viewer, input: { readonly staffId: string }): Promise<AccountResult> {
  return changeAccount(needs, viewer, input.staffId, async (tx, permit, account) => {
    if (account.state === 'DISABLED') await setDisabled(tx, permit, account.id, false);
    return accountSaved(tx, account.id);
  });
}
