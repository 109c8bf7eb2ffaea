import { isRefusal, notFound, writeEvent, type NotAllowed, type NotFound, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { IdentityNeeds } from './identity.needs.ts';
import { endSession } from './sessions.store.ts';
import { done, type Done } from './sign-out.ts';

/** Signs one of the viewer's own browsers out: the next request from there finds no session. */
export function endDevice(needs: IdentityNeeds, viewer: Viewer, input: { readonly id: string }): Promise<Done | NotAllowed | NotFound> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    if (!(await endSession(tx, input.id))) return notFound(['id']);
    await writeEvent(tx, { action: 'SIGN_OUT', subjectType: 'AuthSession', subjectId: input.id, by: permit });
    return done;
  });
}
