import type { InviteInput, LinkResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, refusedBy, writeEvent, type BadInput, type NotAllowed, type Tx, type Viewer } from '@alongside/kit/server';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import { accountRows, colleagueByEmail, insertInvited, startPost } from './accounts-of-centre.store.ts';
import { linkAnswer } from './account.answer.ts';
import { checkPerson, refusedFlag, type CheckedPerson } from './checked-person.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { makeLink, type FreshLink } from './link.row.ts';

/**
 * A new colleague with a first role and a link that lets them choose a password. Somebody whom the organisation knows gets the role, and keeps
 * their own password.
 */
export async function inviteStaff(needs: IdentityNeeds, viewer: Viewer, input: InviteInput): Promise<LinkResult> {
  const person = checkPerson(input, ['input']);
  if ('code' in person) return person;
  const refused = refusedFlag(input.role, input.seesClients, ['input']);
  if (refused) return refused;
  await demandFresh(needs, viewer);
  try {
    const invited = await needs.db.tx(viewer, (tx) => invite(tx, input, person));
    if ('code' in invited) return invited;
    const [account] = await needs.db.tx(viewer, (tx) => accountRows(tx, invited.staffId));
    if (!account) throw new Error('somebody just invited is not there');
    return await linkAnswer(needs, account, invited.link, viewer.isDemo);
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23505') throw error;
    await needs.db.tx(viewer, (tx) =>
      writeEvent(tx, { action: 'CREATE', outcome: 'DENIED', subjectType: 'Staff', subjectId: input.id, fields: ['DUPLICATE'] }),
    );
    return taken;
  }
}

const taken: BadInput = badInputAt(['input', 'email'], 'new', 'Somebody has this e-mail address or this role already.', 'DUPLICATE');

type Invited = { readonly staffId: string; readonly link: FreshLink | null };

async function invite(tx: Tx, { id, role, seesClients }: InviteInput, person: CheckedPerson): Promise<Invited | BadInput | NotAllowed> {
  const permit = await permitCentre(tx, 'staff.write');
  if (isRefusal(permit)) return permit;
  const known = await colleagueByEmail(tx, person.email);
  if (!known) await insertInvited(tx, permit, { id, ...person });
  const staffId = known?.id ?? id;
  if (!(await startPost(tx, permit, { staffId, role, seesClients }))) return taken;
  return { staffId, link: known ? null : await makeLink(tx, 'INVITATION', staffId, permit) };
}
