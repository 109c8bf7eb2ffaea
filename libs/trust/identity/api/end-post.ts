import type { AccountResult, EndPostInput } from '@alongside/kit/contract';
import { notFound, type Viewer } from '@alongside/kit/server';
import { accountSaved } from './account.answer.ts';
import { stopPost } from './accounts-of-centre.store.ts';
import { changeAccount, refusedChange } from './change-account.gate.ts';
import type { IdentityNeeds } from './identity.needs.ts';

/** Ends one role at this centre; a session that works in it ends with its next request. */
export function endPost(needs: IdentityNeeds, viewer: Viewer, input: EndPostInput): Promise<AccountResult> {
  return changeAccount(needs, viewer, input.staffId, async (tx, permit, account) => {
    const refused = await refusedChange(tx, account, 'END_POST', input.role === 'ADMINISTRATOR');
    if (refused) return refused;
    if (!(await stopPost(tx, permit, input))) return notFound(['input', 'role']);
    return accountSaved(tx, account.id, true);
  });
}
