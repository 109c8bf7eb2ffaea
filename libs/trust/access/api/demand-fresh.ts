import { failure, writeEvent, type Database, type Viewer } from '@alongside/kit/server';
import { freshMinutes } from '@alongside/trust/access/domain';
import { isFreshWithin } from './session-age.store.ts';

/**
 * Asked first by every deed that weighs much: imports, exports, roles, break-glass. The command line has no session: whoever may run it holds the
 * database itself.
 * @throws GraphQLError STEP_UP_REQUIRED, after its denied event is written: the screens ask who it is and send the request again
 */
export async function demandFresh(needs: { readonly db: Database }, viewer: Viewer): Promise<void> {
  if (viewer.sessionId === null) return;
  const isFresh = await needs.db.tx(viewer, async (tx) => {
    if (await isFreshWithin(tx, freshMinutes)) return true;
    await writeEvent(tx, {
      action: 'EXECUTE',
      outcome: 'DENIED',
      subjectType: 'AuthSession',
      subjectId: viewer.sessionId,
      reason: 'stepUp',
    });
    return false;
  });
  if (!isFresh) throw failure('STEP_UP_REQUIRED', 'Confirm who you are; then it goes on.');
}
