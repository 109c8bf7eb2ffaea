import { createHash } from 'node:crypto';
import { isRefusal, notFound, type NotAllowed, type NotFound, type Tx } from '@alongside/kit/server';
import { expectedSpells, holdSession, partInSession, type HeldSession } from '@alongside/programme/groups/api';
import type { MarkFacts } from '@alongside/programme/attendance/domain';
import { permitClients, permitSession } from '@alongside/trust/access/api';
import { answeredOps, marksOf } from './marks.store.ts';
import { walkInsOf } from './walk-ins.store.ts';

/** The session held fast, and whether the viewer is one of those who staff it (an observer is not). */
export type HeldRoster = { readonly session: HeldSession; readonly staffs: boolean };

/** Locks the session's row: marks, finishing, moving and cancelling wait for each other, and the order of the server is the one that counts. */
export async function holdRoster(tx: Tx, sessionId: string): Promise<HeldRoster | null> {
  const session = await holdSession(tx, sessionId);
  if (!session) return null;
  const part = await partInSession(tx, sessionId);
  return { session, staffs: part !== null && part !== 'OBSERVER' };
}

/** Nothing of that name here; or a role that takes no attendance anywhere, which is refused whatever the session. */
export async function noSession(tx: Tx): Promise<NotAllowed | NotFound> {
  const refused = await permitClients(tx, 'attendance.record', []);
  return isRefusal(refused) ? refused : notFound(['input', 'sessionId']);
}

/** The roster held fast for what concerns all of it: finishing, "we did not meet". */
export async function holdWhole(tx: Tx, sessionId: string): Promise<HeldRoster | NotAllowed | NotFound> {
  const held = await holdRoster(tx, sessionId);
  if (!held) return noSession(tx);
  const permit = await permitSession(tx, 'attendance.record', { staffsThis: held.staffs });
  return isRefusal(permit) ? permit : held;
}

/** Who is expected and what is marked, as far as the viewer reaches; for those who staff the session and for coordinators that is everybody. */
export async function whoIsThere(tx: Tx, sessionId: string) {
  const spells = await expectedSpells(tx, [sessionId]);
  return { expected: new Set(spells.map((spell) => spell.clientId)), marks: await marksOf(tx, sessionId) };
}

const hashOf = (body: string) => createHash('sha256').update(body).digest('hex');

/** Everything that a batch is judged by: five statements after the lock, however many operations. */
export async function factsForMarks(
  tx: Tx,
  { session }: HeldRoster,
  ops: readonly { readonly opId: string; readonly clientId: string; readonly walkIn: boolean }[],
): Promise<MarkFacts> {
  const { expected, marks } = await whoIsThere(tx, session.id);
  const known = new Set([...expected, ...marks.map((mark) => mark.clientId)]);
  const strangers = ops.filter((op) => op.walkIn && !known.has(op.clientId)).map((op) => op.clientId);
  const { defaults, answered } = await answeredOps(
    tx,
    ops.map((op) => op.opId),
  );
  return { session, expected, mayWalkIn: await walkInsOf(tx, session.localDate, strangers), marks, answered, defaults, hashOf };
}
