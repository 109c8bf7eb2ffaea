import type { AccountResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, type BadInput, type Tx, type Viewer } from '@alongside/kit/server';
import { demandFresh, permitCentre, type Permit } from '@alongside/trust/access/api';
import { whyNotChange, type AccountChange } from '@alongside/trust/identity/domain';
import { accountRows, otherAdministrators } from './accounts-of-centre.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';

type Account = Awaited<ReturnType<typeof accountRows>>[number];
type Change = (tx: Tx, permit: Permit<'staff.write'>, account: Account) => Promise<AccountResult>;

/**
 * The frame of every change of a colleague's account: a recent proof of who asks, the right to it, the account within this centre.
 * Changes of who may work here wait for one another, so that two administrators never switch each other off.
 */
export async function changeAccount(needs: IdentityNeeds, viewer: Viewer, staffId: string, change: Change): Promise<AccountResult> {
  await demandFresh(needs, viewer);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'staff.write');
    if (isRefusal(permit)) return permit;
    await lockAll(tx, [{ kind: 'code', id: 'administrators' }]);
    const [account] = await accountRows(tx, staffId);
    return account ? change(tx, permit, account) : notFound(['staffId']);
  });
}

/** What stands against taking somebody's work away, as the contract says it. */
export async function refusedChange(tx: Tx, account: Account, kind: AccountChange['kind'], takes: boolean): Promise<BadInput | null> {
  const others = takes ? await otherAdministrators(tx, account.id) : 0;
  const why = whyNotChange({ kind, isOwn: account.isSelf, takesAdministrator: takes }, others);
  if (why === 'own') return badInputAt(['staffId'], 'own', 'Nobody changes their own account in this way: ask another administrator.');
  if (why) return badInputAt(['staffId'], why, 'The centre would be without an administrator.');
  return null;
}
