import type { AccountResult, PostInput } from '@alongside/kit/contract';
import { badInputAt, type Viewer } from '@alongside/kit/server';
import { accountSaved } from './account.answer.ts';
import { startPost } from './accounts-of-centre.store.ts';
import { changeAccount } from './change-account.gate.ts';
import { refusedFlag } from './checked-person.ts';
import type { IdentityNeeds } from './identity.needs.ts';

/** A further role at this centre. Nobody gives themselves one. */
export async function addPost(needs: IdentityNeeds, viewer: Viewer, input: PostInput): Promise<AccountResult> {
  const refused = refusedFlag(input.role, input.seesClients, ['input']);
  if (refused) return refused;
  return changeAccount(needs, viewer, input.staffId, async (tx, permit, account) => {
    if (account.isSelf) return badInputAt(['input', 'staffId'], 'own', 'Nobody gives themselves a role: ask another administrator.');
    if (!(await startPost(tx, permit, input))) return badInputAt(['input', 'role'], 'new', 'This role is there already.', 'DUPLICATE');
    return accountSaved(tx, account.id);
  });
}
