import type { StepUpResult } from '@alongside/kit/contract';
import { isRefusal, writeEvent, type NotAllowed, type RequestFacts, type Tx, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { isTooLong } from '@alongside/trust/identity/domain';
import { credentialVerdict } from './check-credential.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { meIn } from './me.ts';
import { ownAccount } from './own-account.store.ts';
import { secondFactorNeeded, signInLocked, tooLong, wrongCredentials } from './refusals.problem.ts';
import { freshen, isByDemo } from './sessions.store.ts';
import { freshKeys } from './start-session.ts';

type Wish = { readonly password: string; readonly code?: string | null | undefined; readonly request: RequestFacts };

/** Proves again who sits here, by the same check and the same waits as at the door. The session gets a new token. */
export async function stepUp(needs: IdentityNeeds, viewer: Viewer, input: Wish): Promise<StepUpResult> {
  const { password, code = null, request } = input;
  if (isTooLong(password)) return tooLong(['input', 'password']);
  if (code !== null && isTooLong(code)) return tooLong(['input', 'code']);
  const who = await needs.db.tx(viewer, whoAsks);
  if (isRefusal(who)) return who;
  if (!who.needsNone) {
    const verdict = await credentialVerdict(needs, { email: who.email, password, code, request, operation: 'stepUp' });
    if (verdict.kind === 'locked') return signInLocked(verdict.retryAfterSeconds);
    if (verdict.kind === 'wrong') return wrongCredentials(['input', 'password']);
    if (verdict.kind === 'codeNeeded') return secondFactorNeeded(verdict.wasWrong);
  }
  const keys = freshKeys(needs.pepper);
  const answer = await needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await freshen(tx, keys);
    await writeEvent(tx, { action: 'SIGN_IN', subjectType: 'AuthSession', subjectId: viewer.sessionId, reason: 'stepUp', by: permit });
    return { __typename: 'MeChanged' as const, me: await meIn(tx, needs, keys.token) };
  });
  if (!isRefusal(answer)) request.newSessionToken = keys.token;
  return answer;
}

/** The people of the demo have no passwords: there a click is all the proof that there can be. */
async function whoAsks(tx: Tx): Promise<{ readonly email: string; readonly needsNone: boolean } | NotAllowed> {
  const permit = await permitCentre(tx, 'self.write');
  if (isRefusal(permit)) return permit;
  return { email: (await ownAccount(tx)).email, needsNone: tx.viewer.isDemo && (await isByDemo(tx)) };
}
