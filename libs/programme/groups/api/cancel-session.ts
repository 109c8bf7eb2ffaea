import type { CancelSessionInput, SessionResult } from '@alongside/kit/contract';
import { isRefusal, newId, notFound, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { decideCancel } from '@alongside/programme/groups/domain';
import { permitCentre } from '@alongside/trust/access/api';
import type { GroupsNeeds } from './groups.needs.ts';
import { firstOf } from './input.problem.ts';
import { heldBack, staleSession } from './session.problem.ts';
import { holdSession, oneSession, setSessionStatus } from './session.store.ts';
import { seenIn, tellOfChange } from './tell-of-change.hook.ts';

/** The centre cancels one session, with a reason. Its room and staff are free again; nobody's attendance suffers by it. */
export function cancelSession(needs: GroupsNeeds, viewer: Viewer, input: CancelSessionInput): Promise<SessionResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'schedule.write');
    if (isRefusal(permit)) return permit;
    const held = isId(input.id) ? await holdSession(tx, input.id) : null;
    const session = held && (await oneSession(tx, held.id));
    if (!session) return notFound(['input', 'id']);
    if (session.version !== input.expectedVersion) return staleSession(session);
    const decision = decideCancel({ ...session, marked: session.marked + session.walkIns }, input);
    if (decision.kind === 'invalid') return firstOf(decision.problems);
    if (decision.kind !== 'cancelled') return heldBack(decision);
    const { id, expectedVersion } = input;
    await setSessionStatus(tx, { id, expectedVersion, status: decision.status, reason: decision.reason });
    const cancelled = await oneSession(tx, id);
    if (!cancelled) throw new Error('a session just cancelled is not there');
    await tellOfChange(tx, newId(), [{ before: seenIn(session), after: seenIn(cancelled) }]);
    return { __typename: 'SessionSaved', session: cancelled };
  });
}
