import { isRefusal, writeEvent, type NotAllowed, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { IdentityNeeds } from './identity.needs.ts';
import { endOtherSessions } from './sessions.store.ts';
import { done, type Done } from './sign-out.ts';

/** Signs the viewer out everywhere but here. */
export function endOtherDevices(needs: IdentityNeeds, viewer: Viewer): Promise<Done | NotAllowed> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await endOtherSessions(tx);
    await writeEvent(tx, { action: 'SIGN_OUT', subjectType: 'AuthSession', isList: true, by: permit });
    return done;
  });
}
