import type { AccountResult } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { accountSaved } from './account.answer.ts';
import { setDisabled } from './accounts-of-centre.store.ts';
import { changeAccount, refusedChange } from './change-account.gate.ts';
import type { IdentityNeeds } from './identity.needs.ts';

/** Switches an account off: its sessions and links end in the same transaction, and the answer says what is left behind. */
export function disableStaff(needs: IdentityNeeds, viewer: Viewer, input: { readonly staffId: string }): Promise<AccountResult> {
  return changeAccount(needs, viewer, input.staffId, async (tx, permit, account) => {
    const refused = await refusedChange(tx, account, 'DISABLE', account.roles.includes('ADMINISTRATOR'));
    if (refused) return refused;
    if (account.state !== 'DISABLED') await setDisabled(tx, permit, account.id, true);
    return accountSaved(tx, account.id, true);
  });
}
