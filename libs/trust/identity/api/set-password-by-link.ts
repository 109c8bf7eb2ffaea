import type { SetPasswordResult } from '@alongside/kit/contract';
import {
  hashOfToken,
  looksLikeToken,
  badInput,
  badInputAt,
  isRefusal,
  writeEventBeforeViewer,
  type RequestFacts,
  type Viewer,
} from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { accountRule, checkNewPassword, isTooLong, wordsAbout } from '@alongside/trust/identity/domain';
import { namesOf } from './change-password.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { openLink, useLink, type OpenLink } from './links.store.ts';
import { savePasswordHash } from './own-account.store.ts';
import { estimateGuesses } from './password-estimate.ts';
import { hashPassword } from './password-hash.ts';
import { linkGone, notGivenAt, signInLocked, tooLong } from './refusals.problem.ts';
import { endOtherSessions } from './sessions.store.ts';
import { done } from './sign-out.ts';
import { viewerOfAccount } from './start-session.ts';
import { claim, settle, unlock } from './throttle.store.ts';
import { linkThrottleKeys, throttleKeys } from './tokens.ts';

const longestKey = 100;

type Wish = { readonly key: string; readonly next: string; readonly request: Pick<RequestFacts, 'requestId' | 'network'> };

/** A password by a link, once. Every session of the person ends; nobody is signed in by it, so a second factor is still asked for. */
export async function setPasswordByLink(
  needs: IdentityNeeds,
  viewer: Viewer | null,
  { key, next, request }: Wish,
): Promise<SetPasswordResult> {
  if (isTooLong(next)) return tooLong(['input', 'next']);
  if (key.length > longestKey) return badInputAt(['input', 'key'], `max ${longestKey}`, `At most ${longestKey} characters.`);
  const keys = linkThrottleKeys(needs.pepper, 'use', key, request.network);
  const claimed = await needs.db.txBeforeViewer((db) => claim(db, keys, accountRule));
  if (!claimed.allowed) return signInLocked(claimed.retryAfterSeconds);
  const found = looksLikeToken(key) ? await needs.db.beforeViewer((db) => openLink(db, hashOfToken(key))) : null;
  if (!found) return refuse(needs, request.requestId);
  await needs.db.txBeforeViewer((db) => settle(db, keys));
  return save(needs, found, next, request.requestId);
}

async function refuse(needs: IdentityNeeds, requestId: string): Promise<SetPasswordResult> {
  const entry = { action: 'EXECUTE', outcome: 'DENIED', subjectType: 'Staff', fields: ['passwordLink'] } as const;
  await needs.db.txBeforeViewer((db) => writeEventBeforeViewer(db, 'setPasswordByLink', requestId, entry));
  return linkGone();
}

async function save(needs: IdentityNeeds, { linkId, account }: OpenLink, next: string, requestId: string): Promise<SetPasswordResult> {
  const viewer = viewerOfAccount(account, null, requestId, 'setPasswordByLink');
  const about = await needs.db.tx(viewer, namesOf);
  if (isRefusal(about)) return linkGone();
  const checked = checkNewPassword(next, 'input.next', wordsAbout(about), estimateGuesses);
  if (!checked.ok) return badInput(checked.problems[0] ?? notGivenAt('input.next'));
  const hash = await hashPassword(next, needs.pepper);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit) || !(await useLink(tx, permit, linkId))) return linkGone();
    await savePasswordHash(tx, permit, hash);
    await endOtherSessions(tx);
    await unlock(tx.db, throttleKeys(needs.pepper, about.email, '').account);
    return done;
  });
}
