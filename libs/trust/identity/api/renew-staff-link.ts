import type { LinkResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import { linkAnswer } from './account.answer.ts';
import { accountRows } from './accounts-of-centre.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { makeLink } from './link.row.ts';

/** An invitation anew, or a link for a lost password. */
export async function renewStaffLink(needs: IdentityNeeds, viewer: Viewer, input: { readonly staffId: string }): Promise<LinkResult> {
  await demandFresh(needs, viewer);
  const made = await needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'staff.write');
    if (isRefusal(permit)) return permit;
    const [account] = await accountRows(tx, input.staffId);
    if (!account) return notFound(['staffId']);
    if (account.state === 'DISABLED') return badInputAt(['staffId'], 'enabled', 'This account is switched off.');
    const link = await makeLink(tx, account.state === 'INVITED' ? 'INVITATION' : 'PASSWORD_RESET', account.id, permit);
    return { account, link };
  });
  if ('code' in made) return made;
  const { account, link } = made;
  const invitedUntil = account.state === 'INVITED' ? link.until : null;
  return linkAnswer(needs, { ...account, invitedUntil }, link, viewer.isDemo);
}
