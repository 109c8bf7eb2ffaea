import { writeEventBeforeViewer, type RequestFacts } from '@alongside/kit/server';
import { accountByEmail, type Account, type AccountWithHash } from './accounts.store.ts';
import { factorVerdict } from './check-factor.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { passwordMatches } from './password-hash.ts';
import { viewerOfAccount } from './start-session.ts';
import { claim, settle, takeBack } from './throttle.store.ts';
import { throttleKeys } from './tokens.ts';

export type Attempt = {
  readonly email: string;
  /** Of bounded length: whoever asks has refused longer ones. */
  readonly password: string;
  /** Of the second factor; null when none was typed. `asksForNone`: the session has given one already, and only the password changes hands. */
  readonly code: string | null | 'asksForNone';
  readonly request: Pick<RequestFacts, 'requestId' | 'network'>;
  /** For the trail: 'signIn', 'changePassword'. */
  readonly operation: string;
};

export type Verdict =
  | { readonly kind: 'right'; readonly account: Account }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'codeNeeded'; readonly wasWrong: boolean }
  | { readonly kind: 'locked'; readonly retryAfterSeconds: number | null };

/**
 * The only place where a password or a code is compared, so that every way to it waits and locks alike. Counts first, compares then, and takes
 * the count back when it was right. Unknown and disabled accounts cost the same time and answer the same.
 */
export async function credentialVerdict(needs: IdentityNeeds, attempt: Attempt): Promise<Verdict> {
  const keys = throttleKeys(needs.pepper, attempt.email, attempt.request.network);
  const claimed = await needs.db.txBeforeViewer((db) => claim(db, keys));
  const found = await needs.db.beforeViewer((db) => accountByEmail(db, attempt.email.trim()));
  if (!claimed.allowed) {
    await refused(needs, attempt, found, 'locked');
    return { kind: 'locked', retryAfterSeconds: claimed.retryAfterSeconds };
  }
  const matches = await passwordMatches(found?.hash ?? null, attempt.password, needs.pepper);
  if (!matches || !found?.usable) {
    await refused(needs, attempt, found, 'wrong');
    return { kind: 'wrong' };
  }
  const account = found.usable;
  const { code, operation, request } = attempt;
  const factor =
    code === 'asksForNone' ? 'none' : await factorVerdict(needs, viewerOfAccount(account, null, request.requestId, operation), code);
  // A right password alone must not clear the count, or whoever has stolen one could guess codes for ever.
  if (factor === 'needed') {
    await needs.db.txBeforeViewer((db) => takeBack(db, keys));
    return { kind: 'codeNeeded', wasWrong: false };
  }
  if (factor === 'wrong') {
    await refused(needs, attempt, found, 'code');
    return { kind: 'codeNeeded', wasWrong: true };
  }
  await needs.db.txBeforeViewer((db) => settle(db, keys));
  return { kind: 'right', account };
}

async function refused(
  needs: IdentityNeeds,
  attempt: Attempt,
  found: AccountWithHash | null,
  reason: 'locked' | 'wrong' | 'code',
): Promise<void> {
  const { operation, request } = attempt;
  const entry = { action: 'SIGN_IN', outcome: 'DENIED', subjectType: 'AuthSession', subjectId: found?.staffId ?? null, reason } as const;
  const place = found?.centreId ? { organisationId: found.organisationId, centreId: found.centreId } : undefined;
  await needs.db.txBeforeViewer((db) => writeEventBeforeViewer(db, operation, request.requestId, entry, place));
}
