import type { FinishResult, HasAttendance, SessionNotOpen, StillUnmarked } from '@alongside/kit/contract';
import { badInput, badInputAt, type Tx } from '@alongside/kit/server';
import { oneSession } from '@alongside/programme/groups/api';
import type { FinishDecision } from '@alongside/programme/attendance/domain';
import { rosterRow } from './roster.row.ts';

type Named<Name extends string, Answer> = Answer & { __typename: Name };

export function notOpenYet(opensAt: Date): Named<'SessionNotOpen', SessionNotOpen> {
  return {
    __typename: 'SessionNotOpen',
    code: 'SESSION_NOT_OPEN',
    message: 'The roster opens 30 minutes before the session.',
    path: null,
    opensAt,
  };
}

export function didNotTakePlace(): Named<'SessionNotOpen', SessionNotOpen> {
  return {
    __typename: 'SessionNotOpen',
    code: 'SESSION_CANCELLED',
    message: 'This session did not take place.',
    path: null,
    opensAt: null,
  };
}

export function stillUnmarked(count: number): Named<'StillUnmarked', StillUnmarked> {
  return { __typename: 'StillUnmarked', code: 'UNMARKED', message: 'Some people have no mark yet.', path: ['input', 'restAs'], count };
}

export function someCame(): Named<'HasAttendance', HasAttendance> {
  return { __typename: 'HasAttendance', code: 'HAS_ATTENDANCE', message: 'Somebody is marked as having come.', path: null };
}

/** Why the session does not end now: too early, ended before, changed meanwhile, or an input that cannot be taken. */
export async function heldBack(
  tx: Tx,
  sessionId: string,
  decision: Extract<FinishDecision, { kind: 'stale' | 'tooEarly' | 'notScheduled' | 'invalid' }>,
): Promise<FinishResult> {
  if (decision.kind === 'tooEarly') return notOpenYet(decision.opensAt);
  if (decision.kind !== 'invalid') return staleSession(tx, sessionId);
  const [problem] = decision.problems;
  return problem ? badInput(problem) : badInputAt(['input'], 'invalid', 'This cannot be taken.');
}

/** Somebody ended or changed the session meanwhile: what it is now goes along. */
export async function staleSession(tx: Tx, sessionId: string): Promise<FinishResult> {
  const current = await oneSession(tx, sessionId);
  if (!current) throw new Error('the session was there a moment ago');
  const message = 'Somebody changed this session meanwhile.';
  return { __typename: 'StaleSession', code: 'CONFLICT_VERSION', message, path: ['input', 'expectedVersion'], current };
}

export async function finished(tx: Tx, sessionId: string): Promise<FinishResult> {
  const roster = await rosterRow(tx, sessionId);
  if (!roster) throw new Error('the session was there a moment ago');
  return { __typename: 'Finished', roster };
}
