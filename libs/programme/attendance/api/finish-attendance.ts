import type { FinishInput, FinishResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, newId, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { setSessionStatus } from '@alongside/programme/groups/api';
import { permitClients } from '@alongside/trust/access/api';
import { decideFinish, type Mark, type MarkStatus } from '@alongside/programme/attendance/domain';
import { finished, heldBack, staleSession, stillUnmarked } from './attendance.problem.ts';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { holdWhole, whoIsThere } from './mark-facts.store.ts';
import { saveMarks } from './marks.store.ts';

/** Ends the taking of attendance; who has no mark yet gets the one that was chosen for the rest, or they are counted and nothing ends. */
export async function finishAttendance(needs: AttendanceNeeds, viewer: Viewer, input: FinishInput): Promise<FinishResult> {
  if (!isId(input.sessionId)) return badInputAt(['input', 'sessionId'], 'id', 'This is no id.');
  return needs.db.tx(viewer, (tx) => finish(tx, input));
}

async function finish(tx: Tx, { sessionId, expectedVersion, restAs = null }: FinishInput): Promise<FinishResult> {
  const held = await holdWhole(tx, sessionId);
  if (isRefusal(held)) return held;
  const { expected, marks } = await whoIsThere(tx, sessionId);
  const decision = decideFinish({ session: held.session, expected, marks }, { expectedVersion, restAs }, tx.viewer.now);
  if (decision.kind === 'unmarked') return stillUnmarked(decision.clientIds.length);
  if (decision.kind !== 'finished') return heldBack(tx, sessionId, decision);
  if (decision.rest.length > 0 && restAs) {
    const permits = await permitClients(tx, 'attendance.record', decision.rest, { staffsThis: () => held.staffs });
    if (isRefusal(permits)) return permits;
    const rest = decision.rest.map((clientId) => restMark(tx, clientId, restAs, marks));
    const changes = rest.map((said) => ({
      opId: newId(),
      clientId: said.clientId,
      applied: true,
      bodyHash: '',
      reason: null,
      said,
      clockDoubtful: false,
    }));
    await saveMarks(tx, permits.allowed, { sessionId, marks: rest, changes, reason: null });
  }
  const done = await setSessionStatus(tx, { id: sessionId, expectedVersion, status: decision.status, reason: null });
  return done ? finished(tx, sessionId) : staleSession(tx, sessionId);
}

/** Cleared marks go on with their version. The empty hash of its operation is no device's: nobody can repeat it. */
function restMark(tx: Tx, clientId: string, status: MarkStatus, marks: readonly Mark[]): Mark {
  const version = (marks.find((mark) => mark.clientId === clientId)?.version ?? 0) + 1;
  return { clientId, status, walkIn: false, arrivedMinute: null, leftMinute: null, capturedAt: tx.viewer.now, version };
}
