import type { DidNotMeetInput, FinishResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { setSessionStatus } from '@alongside/programme/groups/api';
import { decideDidNotMeet } from '@alongside/programme/attendance/domain';
import { finished, heldBack, someCame, staleSession } from './attendance.problem.ts';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { holdWhole } from './mark-facts.store.ts';
import { marksOf } from './marks.store.ts';

/** The centre did not hold the session, though nobody had cancelled it: it lowers nobody's rate. */
export async function didNotMeet(needs: AttendanceNeeds, viewer: Viewer, input: DidNotMeetInput): Promise<FinishResult> {
  if (!isId(input.sessionId)) return badInputAt(['input', 'sessionId'], 'id', 'This is no id.');
  return needs.db.tx(viewer, (tx) => end(tx, input));
}

async function end(tx: Tx, { sessionId, expectedVersion, reason }: DidNotMeetInput): Promise<FinishResult> {
  const held = await holdWhole(tx, sessionId);
  if (isRefusal(held)) return held;
  const marks = await marksOf(tx, sessionId);
  const decision = decideDidNotMeet({ session: held.session, marks }, { expectedVersion, reason }, tx.viewer.now);
  if (decision.kind === 'hasAttendance') return someCame();
  if (decision.kind !== 'notHeld') return heldBack(tx, sessionId, decision);
  const done = await setSessionStatus(tx, { id: sessionId, expectedVersion, status: decision.status, reason: decision.reason });
  return done ? finished(tx, sessionId) : staleSession(tx, sessionId);
}
