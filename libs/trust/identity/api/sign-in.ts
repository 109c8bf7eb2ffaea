import { badInputAt, newId, type BadInput, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { isTooLong } from '@alongside/trust/identity/domain';
import { credentialVerdict } from './check-credential.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import {
  secondFactorNeeded,
  signInLocked,
  tooLong,
  wrongCredentials,
  type SecondFactorNeeded,
  type SignInLocked,
  type WrongCredentials,
} from './refusals.problem.ts';
import { startSession, viewerOfAccount } from './start-session.ts';

export type SignedIn = { __typename: 'SignedIn'; ok: true };
export type SignInAnswer = SignedIn | WrongCredentials | SecondFactorNeeded | SignInLocked | BadInput;

const longestEmail = 254;

type Wish = {
  readonly email: string;
  readonly password: string;
  readonly code?: string | null | undefined;
  readonly request: RequestFacts;
};

/** E-mail and password, and a code of the second factor if there is one. `viewer`: who was signed in in this browser until now. The new token leaves by `request.newSessionToken`. */
export async function signIn(needs: IdentityNeeds, viewer: Viewer | null, input: Wish): Promise<SignInAnswer> {
  const { email, password, code = null, request } = input;
  if (isTooLong(password)) return tooLong(['input', 'password']);
  if (code !== null && isTooLong(code)) return tooLong(['input', 'code']);
  if (email.length > longestEmail) return badInputAt(['input', 'email'], `max ${longestEmail}`, `At most ${longestEmail} characters.`);
  if (email.includes('\u0000')) return badInputAt(['input', 'email'], 'nul', 'This text holds a NUL character.');
  const verdict = await credentialVerdict(needs, { email, password, code, request, operation: 'signIn' });
  if (verdict.kind === 'locked') return signInLocked(verdict.retryAfterSeconds);
  if (verdict.kind === 'wrong') return wrongCredentials();
  if (verdict.kind === 'codeNeeded') return secondFactorNeeded(verdict.wasWrong);
  await startSession(needs, viewerOfAccount(verdict.account, newId(), request.requestId, 'signIn'), {
    request,
    byDemo: false,
    previous: viewer,
  });
  return { __typename: 'SignedIn', ok: true };
}
