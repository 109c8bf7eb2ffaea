import type { AccountResult, LinkResult } from '@alongside/kit/contract';
import { notFound, type Tx } from '@alongside/kit/server';
import { accountRows, leftWorkOf } from './accounts-of-centre.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { sendLink, type FreshLink } from './link.row.ts';

type Account = Awaited<ReturnType<typeof accountRows>>[number];

/** The account as it is now; with what is left behind when somebody has stopped working. */
export async function accountSaved(tx: Tx, staffId: string, stops = false): Promise<AccountResult> {
  const [account] = await accountRows(tx, staffId);
  if (!account) return notFound(['staffId']);
  return { __typename: 'AccountSaved', account, left: stops ? await leftWorkOf(tx, staffId) : null };
}

/** The link is in the answer only when no letter took it. */
export async function linkAnswer(needs: IdentityNeeds, account: Account, link: FreshLink | null, isDemo: boolean): Promise<LinkResult> {
  if (!link) return { __typename: 'LinkMade', account, byMail: false, link: null, until: null };
  const byMail = await sendLink(needs, link, isDemo);
  return { __typename: 'LinkMade', account, byMail, link: byMail ? null : link.path, until: link.until };
}
