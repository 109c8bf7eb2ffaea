import { writeEventBeforeViewer, type RequestFacts } from '@alongside/kit/server';
import { accountByEmail, type Account, type AccountWithHash } from './accounts.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { passwordMatches } from './password-hash.ts';
import { claim, settle } from './throttle.store.ts';
import { throttleKeys } from './tokens.ts';

export type Attempt = {
  readonly email: string;
  /** Of bounded length: whoever asks has refused longer ones. */
  readonly password: string;
  readonly request: Pick<RequestFacts, 'requestId' | 'network'>;
  /** For the trail: 'signIn', 'changePassword'. */
  readonly operation: string;
};

export type Verdict =
  | { readonly kind: 'right'; readonly account: Account }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly retryAfterSeconds: number | null };

/**
 * The only place where a password is compared, so that every way to it waits and locks alike. Counts first, compares then, and takes the count
 * back when it was right. Unknown and disabled accounts cost the same time and answer the same.
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
  await needs.db.txBeforeViewer((db) => settle(db, keys));
  return { kind: 'right', account: found.usable };
}

async function refused(needs: IdentityNeeds, attempt: Attempt, found: AccountWithHash | null, reason: 'locked' | 'wrong'): Promise<void> {
  const { operation, request } = attempt;
  const entry = { action: 'SIGN_IN', outcome: 'DENIED', subjectType: 'AuthSession', subjectId: found?.staffId ?? null, reason } as const;
  const place = found?.centreId ? { organisationId: found.organisationId, centreId: found.centreId } : undefined;
  await needs.db.txBeforeViewer((db) => writeEventBeforeViewer(db, operation, request.requestId, entry, place));
}
