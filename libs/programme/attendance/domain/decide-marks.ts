import { addMinutes } from '@alongside/kit/time';
import { cleanText, type ProblemCode } from '@alongside/kit/words';
import { checkOp, markFrom, saysAlready, type MarkDefaults, type MarkOp } from './mark-op.ts';
import { hoursOf, type MarkedSession } from './hours.ts';
import type { Mark } from './mark.ts';

/** An operation that reached the server before: how it was answered, and the hash of what it said. */
export type Answered = { readonly opId: string; readonly bodyHash: string; readonly applied: boolean; readonly clientId: string };

/**
 * What the decision needs to know, loaded with the session's row locked: the order of the server is the order that counts.
 * `expected`: who belongs on the roster that day. `mayWalkIn`: others whom the viewer may add. `hashOf`: any hash of a short text.
 */
export type MarkFacts = {
  readonly session: MarkedSession;
  readonly expected: ReadonlySet<string>;
  readonly mayWalkIn: ReadonlySet<string>;
  readonly marks: readonly Mark[];
  readonly answered: readonly Answered[];
  readonly defaults: MarkDefaults;
  readonly hashOf: (body: string) => string;
};

/** One row of the history: every operation that was taken, applied or kept beside. `clockDoubtful`: the device's time had to be moved. */
export type MarkChange = {
  readonly opId: string;
  readonly clientId: string;
  readonly applied: boolean;
  readonly bodyHash: string;
  readonly reason: string | null;
  readonly said: Mark;
  readonly clockDoubtful: boolean;
};

export type OpRefusal = 'notOnRoster' | 'invalid' | 'tooEarly' | 'needsReason' | 'sessionCancelled' | 'mismatch';

/**
 * One result an operation. 'applied': `mark` is what stands now (its version unchanged when it said the same already). 'replayed': taken before, nothing
 * to write. 'conflict': another value stands on a newer version; the operation is kept in the history, and both are shown. 'refused': nothing is kept.
 */
export type OpResult =
  | { readonly kind: 'applied'; readonly opId: string; readonly mark: Mark; readonly change: MarkChange }
  | { readonly kind: 'replayed'; readonly opId: string; readonly wasApplied: boolean; readonly current: Mark | null }
  | { readonly kind: 'conflict'; readonly opId: string; readonly current: Mark; readonly change: MarkChange }
  | {
      readonly kind: 'refused';
      readonly opId: string;
      readonly why: OpRefusal;
      readonly code: ProblemCode;
      readonly message: string;
      readonly path: string;
      readonly constraint: string;
    };

type Refused = Extract<OpResult, { kind: 'refused' }>;

/** What an operation says, in one spelling: the same id with another body is a fault of the device, not a repeat. */
function bodyOf(session: MarkedSession, op: MarkOp): string {
  const { clientId, status, arrivedMinute, leftMinute, capturedAt, expectedVersion, walkIn } = op;
  return JSON.stringify([session.id, clientId, status, arrivedMinute, leftMinute, capturedAt.toISOString(), expectedVersion, walkIn]);
}

const day = 24 * 60;

function clamp(captured: Date, now: Date): Date {
  const [least, most] = [addMinutes(now, -day), addMinutes(now, day)];
  if (captured < least) return least;
  return captured > most ? most : captured;
}

/**
 * Takes a batch of operations on one roster, in order, and answers one result each; a refused one never spoils the others. Replays are told first, so a
 * device that lost an answer gets it again, even when the roster has closed meanwhile. `reason` goes for the whole batch.
 */
export function decideMarks(
  facts: MarkFacts,
  input: { readonly ops: readonly MarkOp[]; readonly reason: string | null },
  now: Date,
): readonly OpResult[] {
  const marks = new Map(facts.marks.map((mark) => [mark.clientId, mark]));
  const answered = new Map(facts.answered.map((op) => [op.opId, op]));
  const given = input.reason === null || input.reason.trim() === '' ? null : cleanText(input.reason, { path: 'input.reason', max: 200 });
  const reason = given?.ok ? given.value : null;
  return input.ops.map((op, i): OpResult => {
    const bodyHash = facts.hashOf(bodyOf(facts.session, op));
    const path = `input.ops.${i}`;
    const before = answered.get(op.opId);
    if (before?.bodyHash === bodyHash) {
      return { kind: 'replayed', opId: op.opId, wasApplied: before.applied, current: marks.get(op.clientId) ?? null };
    }
    if (before) return refuse(op, 'mismatch', 'IDEMPOTENCY_MISMATCH', 'This operation id was used for another mark.', `${path}.opId`);
    const current = marks.get(op.clientId) ?? null;
    const refusal = refusalOf(facts, op, current, { reason, now, path });
    if (refusal) return refusal;
    if (given?.ok === false) return refuse(op, 'invalid', 'BAD_USER_INPUT', 'This reason cannot be kept as text.', 'input.reason', 'text');
    const result = settle(facts, op, current, { bodyHash, reason, now });
    answered.set(op.opId, { opId: op.opId, bodyHash, applied: result.kind === 'applied', clientId: op.clientId });
    if (result.kind === 'applied') marks.set(op.clientId, result.mark);
    return result;
  });
}

function refuse(op: MarkOp, why: OpRefusal, code: ProblemCode, message: string, path: string, constraint: string = why): Refused {
  return { kind: 'refused', opId: op.opId, why, code, message, path, constraint };
}

function refusalOf(
  facts: MarkFacts,
  op: MarkOp,
  current: Mark | null,
  at: { readonly reason: string | null; readonly now: Date; readonly path: string },
): Refused | null {
  const { session } = facts;
  const hours = hoursOf(session, at.now);
  if (session.status === 'CANCELLED' || session.status === 'NOT_HELD') {
    return refuse(op, 'sessionCancelled', 'BAD_USER_INPUT', 'This session did not take place.', 'input.sessionId');
  }
  if (!hours.isOpen) return refuse(op, 'tooEarly', 'BAD_USER_INPUT', 'The roster opens 30 minutes before the session.', 'input.sessionId');
  const known = facts.expected.has(op.clientId) || current !== null;
  if (!known && !(op.walkIn && facts.mayWalkIn.has(op.clientId))) {
    return refuse(op, 'notOnRoster', 'NOT_FOUND', 'This person is not on the roster.', `${at.path}.clientId`);
  }
  const [problem] = checkOp(op, session.minutes, at.path, !facts.expected.has(op.clientId));
  if (problem) return refuse(op, 'invalid', problem.code, problem.message, problem.path ?? at.path, problem.constraint);
  if (hours.needsReason && at.reason === null) {
    return refuse(op, 'needsReason', 'REASON_REQUIRED', 'Say why this is entered late or corrected.', 'input.reason');
  }
  return null;
}

function settle(
  facts: MarkFacts,
  op: MarkOp,
  current: Mark | null,
  at: { readonly bodyHash: string; readonly reason: string | null; readonly now: Date },
): Extract<OpResult, { kind: 'applied' | 'conflict' }> {
  const capturedAt = clamp(op.capturedAt, at.now);
  const clockDoubtful = capturedAt !== op.capturedAt;
  const walkIn = !facts.expected.has(op.clientId);
  const said = markFrom({ ...op, capturedAt, walkIn }, facts.session, facts.defaults, clockDoubtful);
  const change = { opId: op.opId, clientId: op.clientId, bodyHash: at.bodyHash, reason: at.reason, clockDoubtful };
  const version = current?.version ?? 0;
  if (current && saysAlready(current, op)) {
    return { kind: 'applied', opId: op.opId, mark: current, change: { ...change, applied: true, said: current } };
  }
  // Somebody who walked in and whose mark was cleared is on no roster: the device cannot know the version that it left.
  const returns = walkIn && current?.status === null && op.expectedVersion === 0;
  if (current && op.expectedVersion !== version && !returns) {
    return { kind: 'conflict', opId: op.opId, current, change: { ...change, applied: false, said: { ...said, version } } };
  }
  const mark = { ...said, version: version + 1 };
  return { kind: 'applied', opId: op.opId, mark, change: { ...change, applied: true, said: mark } };
}
