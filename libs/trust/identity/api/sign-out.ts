import { writeEvent, type RequestFacts, type Viewer } from '@alongside/kit/server';
import type { IdentityNeeds } from './identity.needs.ts';
import { endSession } from './sessions.store.ts';

export type Done = { __typename: 'Done'; ok: true };
export const done: Done = { __typename: 'Done', ok: true };

/** Ends this session, for the server too, and takes the cookie away. Without a session it only takes the cookie. */
export async function signOut(needs: IdentityNeeds, viewer: Viewer | null, input: { readonly request: RequestFacts }): Promise<Done> {
  input.request.newSessionToken = null;
  const sessionId = viewer?.sessionId;
  if (!viewer || !sessionId) return done;
  await needs.db.tx(viewer, async (tx) => {
    await endSession(tx, sessionId);
    await writeEvent(tx, { action: 'SIGN_OUT', subjectType: 'AuthSession', subjectId: sessionId });
  });
  return done;
}
