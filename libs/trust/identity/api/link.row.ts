import { hashOfToken, newToken, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import { linkMinutes, linkPath, type LinkPurpose } from '@alongside/trust/identity/domain';
import { addressOf, insertLink } from './accounts-of-centre.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { letterWithLink } from './letters.ts';

export type FreshLink = {
  readonly path: string;
  readonly until: Date;
  readonly purpose: LinkPurpose;
  readonly to: string;
  readonly locale: string;
};

/** A link for one person, in the transaction that knows why. What it opens leaves this process by the answer or a letter, and is kept nowhere. */
export async function makeLink(tx: Tx, purpose: LinkPurpose, staffId: string, by: Permit<'staff.write'> | null): Promise<FreshLink> {
  const key = newToken();
  const until = new Date(tx.viewer.now.getTime() + linkMinutes[purpose] * 60_000);
  await insertLink(tx, { staffId, purpose, tokenHash: hashOfToken(key), expiresAt: until }, by);
  const { email, locale } = await addressOf(tx, staffId);
  return { path: linkPath(key), until, purpose, to: email, locale };
}

/** After the commit. Answers whether a letter took it; nothing is ever sent from the demo. */
export async function sendLink({ mailer }: Pick<IdentityNeeds, 'mailer'>, link: FreshLink, isDemo: boolean): Promise<boolean> {
  if (!mailer || isDemo) return false;
  return mailer.send(letterWithLink(link.purpose, { to: link.to, locale: link.locale, address: `${mailer.origin}${link.path}` }));
}
