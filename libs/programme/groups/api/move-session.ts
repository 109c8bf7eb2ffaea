import type { MoveSessionInput, Room, Session, SessionResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, newId, notFound, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { decideMove, type MoveDecision, type SessionTimes } from '@alongside/programme/groups/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import { openRooms } from './bookings.store.ts';
import { clashesAmong, locksOf, nameClashes, refuseClashes, takenAround } from './clash.problem.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { firstOf } from './input.problem.ts';
import { heldBack, staleSession } from './session.problem.ts';
import { holdSession, oneSession, saveMove } from './session.store.ts';
import { seenIn, tellOfChange } from './tell-of-change.hook.ts';

/** Moves one session to another time or room. Its series stays as it is; what has attendance never moves. */
export async function moveSession(needs: GroupsNeeds, viewer: Viewer, input: MoveSessionInput): Promise<SessionResult> {
  try {
    return await needs.db.tx(viewer, (tx) => move(tx, input));
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23P01') throw error;
    return needs.db.tx(viewer, (tx) => move(tx, input)); // past the locks somebody was first: now it shows
  }
}

async function move(tx: Tx, input: MoveSessionInput): Promise<SessionResult> {
  const permit = await permitCentre(tx, 'schedule.write');
  if (isRefusal(permit)) return permit;
  const seen = isId(input.id) ? await oneSession(tx, input.id) : null;
  if (!seen) return notFound(['input', 'id']);
  if (seen.version !== input.expectedVersion) return staleSession(seen);
  const rooms = await openRooms(tx);
  const roomId = input.roomId === undefined ? (seen.room?.id ?? null) : input.roomId;
  const keeps = roomId === (seen.room?.id ?? null);
  if (!keeps && roomId !== null && !rooms.some((room) => room.id === roomId)) {
    return badInputAt(['input', 'roomId'], 'known', 'Choose one of the rooms in use.');
  }
  await lockAll(tx, [...locksOf({ roomId: seen.room?.id ?? null, staff: seen.staff }), ...locksOf({ roomId, staff: [] })]);
  await holdSession(tx, input.id);
  const session = await oneSession(tx, input.id);
  if (!session) return notFound(['input', 'id']);
  if (session.version !== input.expectedVersion) return staleSession(session);
  const decision = decideMove({ ...session, marked: session.marked + session.walkIns }, input, tx.viewer.today);
  const times = timesAfter(session, decision, keeps);
  if (times === 'unchanged') return { __typename: 'SessionSaved', session };
  return 'startsAt' in times ? save(tx, permit, session, times, roomId, rooms) : times;
}

/** The new times; the old ones when only the room changes; or the answer, when there is nothing to save. */
function timesAfter(session: Session, decision: MoveDecision, keepsRoom: boolean) {
  switch (decision.kind) {
    case 'invalid':
      return firstOf(decision.problems);
    case 'hasAttendance':
    case 'notScheduled':
      return heldBack(decision);
    case 'timeSkipped': {
      const { date, time } = decision.next;
      return badInputAt(
        ['input', 'localStart'],
        `nextTime ${date} ${time}`,
        `Clocks jump over this time on that day. The next time is ${time}.`,
      );
    }
    case 'unchanged':
      return keepsRoom ? ('unchanged' as const) : session;
    case 'moved':
      return decision.times;
  }
}

async function save(
  tx: Tx,
  permit: Permit<'schedule.write'>,
  session: Session,
  times: SessionTimes,
  roomId: string | null,
  rooms: readonly Room[],
): Promise<SessionResult> {
  const pauseMinutes = rooms.find((room) => room.id === roomId)?.bufferMinutes ?? 0;
  const resources = { roomId, pauseMinutes, staff: session.staff };
  const taken = await takenAround(tx, [times], resources);
  const found = clashesAmong(taken, [times], resources, session.id);
  if (found.length > 0) {
    const others = taken.filter((booking) => booking.sessionId !== session.id);
    const clashes = await nameClashes(tx, found, { taken: others, rooms });
    return refuseClashes(tx, clashes, { subjectType: 'Session', subjectId: session.id, path: ['input', roomId ? 'roomId' : 'localStart'] });
  }
  await saveMove(tx, permit, session, times, roomId);
  const moved = await oneSession(tx, session.id);
  if (!moved) throw new Error('a session just moved is not there');
  await tellOfChange(tx, newId(), [{ before: seenIn(session), after: seenIn(moved) }]);
  return { __typename: 'SessionSaved', session: moved };
}
