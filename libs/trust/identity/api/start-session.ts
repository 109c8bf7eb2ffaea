import { hashOfToken, newToken, newId, newOperation, writeEvent, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import { deviceName } from '@alongside/trust/identity/domain';
import type { Account } from './accounts.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';
import { endSession, insertSession } from './sessions.store.ts';
import { csrfOf } from './tokens.ts';

export type Beginning = { readonly request: RequestFacts; readonly byDemo: boolean; readonly previous: Viewer | null };

/** Who the account is, in its first post, before there is a session. */
export function viewerOfAccount(account: Account, sessionId: string | null, requestId: string, operation: string): Viewer {
  const { staffId, organisationId, centreId, role, zone, at } = account;
  return {
    ...{ staffId, sessionId, organisationId, centreId, role, zone, requestId },
    seesClients: false,
    grantId: null,
    today: localOf(at, zone).date,
    now: at,
    locale: 'en',
    isDemo: false,
    operation: newOperation(operation),
  };
}

export type Fresh = { readonly token: string; readonly tokenHash: Buffer; readonly csrfHash: Buffer };

export function freshKeys(pepper: string): Fresh {
  const token = newToken();
  return { token, tokenHash: hashOfToken(token), csrfHash: hashOfToken(csrfOf(pepper, token)) };
}

/**
 * A session under a token that did not exist before this sign-in, whatever cookie the request brought (no fixation). A session that the same
 * browser still had is ended.
 */
export async function startSession(needs: IdentityNeeds, viewer: Viewer, { request, byDemo, previous }: Beginning): Promise<void> {
  const { token, tokenHash, csrfHash } = freshKeys(needs.pepper);
  if (previous?.sessionId) await needs.db.tx(previous, (tx) => endSession(tx, previous.sessionId ?? ''));
  await needs.db.tx(viewer, async (tx) => {
    const id = viewer.sessionId ?? newId();
    await insertSession(tx, id, { tokenHash, csrfHash }, { device: deviceName(request.device), byDemo });
    await writeEvent(tx, { action: 'SIGN_IN', subjectType: 'AuthSession', subjectId: id });
  });
  request.newSessionToken = token;
}
