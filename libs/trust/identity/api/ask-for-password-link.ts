import type { AskForLinkResult } from '@alongside/kit/contract';
import { badInput, writeEvent, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { cleanText } from '@alongside/kit/words';
import { resetRule } from '@alongside/trust/identity/domain';
import { accountByEmail, type Account } from './accounts.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { makeLink, sendLink } from './link.row.ts';
import { organisationIsDemo } from './own-account.store.ts';
import { notGivenAt, signInLocked } from './refusals.problem.ts';
import { viewerOfAccount } from './start-session.ts';
import { claim } from './throttle.store.ts';
import { linkThrottleKeys } from './tokens.ts';

type Wish = { readonly email: string; readonly request: Pick<RequestFacts, 'requestId' | 'network'> };

/**
 * Somebody says that a password is lost. The answer is the same, and as quick, whether the address is known: everything that depends on it happens
 * after the answer. Without letters the wish stands in the trail, where an administrator finds it.
 */
export async function askForPasswordLink(needs: IdentityNeeds, viewer: Viewer | null, { email, request }: Wish): Promise<AskForLinkResult> {
  const checked = cleanText(email, { path: 'email', max: 254 });
  if (!checked.ok) return badInput(checked.problems[0] ?? notGivenAt('email'));
  const keys = linkThrottleKeys(needs.pepper, 'ask', email, request.network);
  const claimed = await needs.db.txBeforeViewer((db) => claim(db, keys, resetRule));
  if (!claimed.allowed) return signInLocked(claimed.retryAfterSeconds);
  needs.aside(answerKnown(needs, email.trim(), request.requestId));
  return { __typename: 'LinkAsked', byMail: needs.mailer !== null };
}

async function answerKnown(needs: IdentityNeeds, email: string, requestId: string): Promise<void> {
  const account = (await needs.db.beforeViewer((db) => accountByEmail(db, email)))?.usable;
  if (account) await writeTo(needs, account, requestId);
}

async function writeTo(needs: IdentityNeeds, account: Account, requestId: string): Promise<void> {
  const viewer = viewerOfAccount(account, null, requestId, 'askForPasswordLink');
  const link = await needs.db.tx(viewer, async (tx) => {
    await writeEvent(tx, { action: 'EXECUTE', subjectType: 'Staff', subjectId: account.staffId, fields: ['password'], reason: 'lost' });
    const mayWrite = needs.mailer !== null && !(await organisationIsDemo(tx));
    return mayWrite ? makeLink(tx, 'PASSWORD_RESET', account.staffId, null) : null;
  });
  if (link && !(await sendLink(needs, link, false)))
    await needs.db.tx(viewer, (tx) =>
      writeEvent(tx, { action: 'EXECUTE', outcome: 'ERROR', subjectType: 'Staff', subjectId: account.staffId, reason: 'mail' }),
    );
}
