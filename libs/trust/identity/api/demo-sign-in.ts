import { newId, writeEventBeforeViewer, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { demoAccount } from './accounts.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { wrongCredentials } from './refusals.problem.ts';
import type { SignInAnswer } from './sign-in.ts';
import { startSession, viewerOfAccount } from './start-session.ts';

/** One click, without a password: only where the installation allows it, and only for staff of an organisation that is marked demo. */
export async function demoSignIn(
  needs: IdentityNeeds,
  viewer: Viewer | null,
  input: { readonly staffId: string; readonly request: RequestFacts },
): Promise<SignInAnswer> {
  const { staffId, request } = input;
  const isAsked = needs.isDemoAllowed && isId(staffId);
  const account = isAsked ? await needs.db.beforeViewer((db) => demoAccount(db, staffId)) : null;
  if (!account) {
    const entry = { action: 'SIGN_IN', outcome: 'DENIED', subjectType: 'AuthSession', reason: 'demo' } as const;
    await needs.db.txBeforeViewer((db) => writeEventBeforeViewer(db, 'demoSignIn', request.requestId, entry));
    return wrongCredentials();
  }
  await startSession(needs, viewerOfAccount(account, newId(), request.requestId, 'demoSignIn'), {
    request,
    byDemo: true,
    previous: viewer,
  });
  return { __typename: 'SignedIn', ok: true };
}
