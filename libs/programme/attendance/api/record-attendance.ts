import type { MarkOpInput, RecordAttendanceInput, RecordAttendanceResult, Recorded } from '@alongside/kit/contract';
import { badInputAt, isRefusal, refusedBy, type BadInput, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitClients } from '@alongside/trust/access/api';
import { decideMarks, hoursOf, type MarkFacts, type MarkOp, type OpResult } from '@alongside/programme/attendance/domain';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { opResultRow } from './op-result.row.ts';
import { factsForMarks, holdRoster, noSession } from './mark-facts.store.ts';
import { saveMarks } from './marks.store.ts';
import { didNotTakePlace, notOpenYet } from './attendance.problem.ts';
import { rosterRow } from './roster.row.ts';

const mostOps = 100;

/** Takes a batch of marks, answers one result an operation; a repeated one is answered again and does nothing. */
export async function recordAttendance(
  needs: AttendanceNeeds,
  viewer: Viewer,
  input: RecordAttendanceInput,
): Promise<RecordAttendanceResult> {
  const wrong = checkBatch(input);
  if (wrong) return wrong;
  const attempt = () => needs.db.tx(viewer, (tx) => record(tx, input));
  try {
    return await attempt();
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'mark_change_pkey') throw error;
    // The same operation id reached another session at this very moment: asked again, it stands there as answered.
    return attempt();
  }
}

function checkBatch({ sessionId, ops }: RecordAttendanceInput): BadInput | null {
  if (!isId(sessionId)) return badInputAt(['input', 'sessionId'], 'id', 'This is no id.');
  if (ops.length === 0 || ops.length > mostOps) return badInputAt(['input', 'ops'], `max ${mostOps}`, `From 1 to ${mostOps} operations.`);
  const at = ops.findIndex((op) => !isId(op.opId) || !isId(op.clientId));
  const field = isId(ops[at]?.opId) ? 'clientId' : 'opId';
  return at === -1 ? null : badInputAt(['input', 'ops', String(at), field], 'id', 'This is no id.');
}

async function record(tx: Tx, input: RecordAttendanceInput): Promise<RecordAttendanceResult> {
  const held = await holdRoster(tx, input.sessionId);
  const ops = input.ops.map(opOf);
  const clientIds = ops.map((op) => op.clientId);
  if (!held) return noSession(tx);
  const facts = await factsForMarks(tx, held, ops);
  const staffsThis = (clientId: string) => held.staffs && isOnRoster(facts, clientId);
  const permits = await permitClients(tx, 'attendance.record', clientIds, { staffsThis });
  if (isRefusal(permits)) return permits;
  const results = decideMarks(within(facts, permits.allowed), { ops, reason: input.reason ?? null }, tx.viewer.now);
  const closed = closedFor(facts, results, tx.viewer.now);
  if (closed) return closed;
  const deeds = deedsOf(results);
  if (deeds.changes.length > 0)
    await saveMarks(tx, permits.allowed, { sessionId: input.sessionId, reason: deeds.changes[0]?.reason ?? null, ...deeds });
  return answer(tx, input.sessionId, results);
}

function opOf(op: MarkOpInput): MarkOp {
  const { opId, clientId, capturedAt, expectedVersion } = op;
  const minutes = { arrivedMinute: op.arrivedMinute ?? null, leftMinute: op.leftMinute ?? null };
  return { opId, clientId, status: op.status ?? null, ...minutes, capturedAt, expectedVersion, walkIn: op.walkIn ?? false };
}

function isOnRoster(facts: MarkFacts, clientId: string): boolean {
  return facts.expected.has(clientId) || facts.mayWalkIn.has(clientId) || facts.marks.some((mark) => mark.clientId === clientId);
}

/** Whom the viewer may not record for is not on the roster, as far as this batch goes: the same answer as for somebody who is not there. */
function within(facts: MarkFacts, allowed: ReadonlyMap<string, unknown>): MarkFacts {
  const only = (ids: ReadonlySet<string>) => new Set([...ids].filter((clientId) => allowed.has(clientId)));
  const marks = facts.marks.filter((mark) => allowed.has(mark.clientId));
  return { ...facts, expected: only(facts.expected), mayWalkIn: only(facts.mayWalkIn), marks };
}

/** When every operation met a closed roster, one sentence says it better than twelve. */
function closedFor(facts: MarkFacts, results: readonly OpResult[], now: Date) {
  const all = (why: string) => results.every((result) => result.kind === 'refused' && result.why === why);
  if (all('tooEarly')) return notOpenYet(hoursOf(facts.session, now).opensAt);
  return all('sessionCancelled') ? didNotTakePlace() : null;
}

/** What has to be written: each change once, and of each client's marks the last. A mark that said the same already stays as it is. */
function deedsOf(results: readonly OpResult[]) {
  const changes = results.flatMap((result) => ('change' in result ? [result.change] : []));
  const applied = results.filter((result): result is Extract<OpResult, { kind: 'applied' }> => result.kind === 'applied');
  const marks = new Map(applied.map(({ mark }) => [mark.clientId, mark]));
  return { changes, marks: [...marks.values()] };
}

async function answer(tx: Tx, sessionId: string, results: readonly OpResult[]): Promise<{ __typename: 'Recorded' } & Recorded> {
  const roster = await rosterRow(tx, sessionId);
  if (!roster) throw new Error('the session was there a moment ago');
  const rows = new Map(roster.rows.map((row) => [row.client?.id, row]));
  return { __typename: 'Recorded', results: results.map((result) => opResultRow(result, rows)), roster };
}
