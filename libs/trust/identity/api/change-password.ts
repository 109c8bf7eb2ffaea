import { badInput, isRefusal, type BadInput, type NotAllowed, type RequestFacts, type Tx, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { checkNewPassword, isTooLong, wordsAbout } from '@alongside/trust/identity/domain';
import { credentialVerdict } from './check-credential.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { meIn, type MeChanged } from './me.ts';
import { activeCentre, ownAccount, savePasswordHash } from './own-account.store.ts';
import { estimateGuesses } from './password-estimate.ts';
import { hashPassword } from './password-hash.ts';
import { notGivenAt, signInLocked, tooLong, wrongCredentials, type SignInLocked, type WrongCredentials } from './refusals.problem.ts';
import { endOtherSessions, renewToken } from './sessions.store.ts';
import { freshKeys } from './start-session.ts';

type Wish = { readonly current: string; readonly next: string; readonly request: RequestFacts };
export type PasswordAnswer = MeChanged | NotAllowed | WrongCredentials | BadInput | SignInLocked;

/**
 * A new password of one's own. The present one is asked for by the same check as at sign-in, with the same waits. Every other session ends, and
 * this one gets a new token.
 */
export async function changePassword(needs: IdentityNeeds, viewer: Viewer, input: Wish): Promise<PasswordAnswer> {
  const { current, next, request } = input;
  if (isTooLong(current)) return tooLong(['input', 'current']);
  const about = await needs.db.tx(viewer, namesOf);
  if (isRefusal(about)) return about;
  const checked = checkNewPassword(next, 'input.next', wordsAbout(about), estimateGuesses);
  if (!checked.ok) return badInput(checked.problems[0] ?? notGivenAt('input.next'));
  const verdict = await credentialVerdict(needs, {
    email: about.email,
    password: current,
    code: 'asksForNone',
    request,
    operation: 'changePassword',
  });
  if (verdict.kind === 'locked') return signInLocked(verdict.retryAfterSeconds);
  if (verdict.kind !== 'right') return wrongCredentials(['input', 'current']);
  const hash = await hashPassword(next, needs.pepper);
  const keys = freshKeys(needs.pepper);
  const answer = await needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await savePasswordHash(tx, permit, hash);
    await endOtherSessions(tx);
    await renewToken(tx, keys);
    return { __typename: 'MeChanged' as const, me: await meIn(tx, needs, keys.token) };
  });
  if (!isRefusal(answer)) request.newSessionToken = keys.token;
  return answer;
}

/** What somebody who knows the person would guess with. */
export async function namesOf(tx: Tx): Promise<{ readonly email: string; readonly names: readonly string[] } | NotAllowed> {
  const permit = await permitCentre(tx, 'self.write');
  if (isRefusal(permit)) return permit;
  const account = await ownAccount(tx);
  const centre = await activeCentre(tx);
  return { email: account.email, names: [account.name, account.nameUr ?? '', centre.name, account.organisationName] };
}
