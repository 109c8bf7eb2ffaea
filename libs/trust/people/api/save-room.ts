import type { Room, RoomInput, SaveRoomResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitCentre } from '@alongside/trust/access/api';
import { checkRoom } from '@alongside/trust/people/domain';
import { roomRows } from './centre-rows.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf, staleRoom } from './people.problem.ts';
import { insertRooms, updateRoom } from './room.store.ts';

/** Adds, changes or archives a room. An archived room keeps its past and its coming sessions; no new ones are offered there. */
export async function saveRoom(needs: PeopleNeeds, viewer: Viewer, input: RoomInput): Promise<SaveRoomResult> {
  try {
    return await needs.db.tx(viewer, (tx) => save(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    if (refusal?.sqlState !== '23505') throw error;
    const field = refusal.constraint === 'room_centre_id_name_key' ? 'name' : 'id';
    const answer = badInputAt(['input', field], 'unique', 'There is a room of this name already.', 'DUPLICATE');
    return afterConstraint(needs, viewer, { subjectType: 'Room', subjectId: input.id }, answer);
  }
}

async function save(tx: Tx, input: RoomInput): Promise<SaveRoomResult> {
  const permit = await permitCentre(tx, 'room.write');
  if (isRefusal(permit)) return permit;
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const [current] = await roomRows(tx, [input.id]);
  const checked = checkRoom({ ...input, bufferMinutes: input.bufferMinutes ?? current?.bufferMinutes ?? 0 }, 'input');
  if (!checked.ok) return firstOf(checked.problems);
  const change = { ...checked.value, id: input.id, archived: input.archived };
  if (!current && input.expectedVersion !== 0) return notFound(['input', 'id']);
  if (!current) await insertRooms(tx, permit, [change]);
  else if (isSame(current, change)) return { __typename: 'RoomSaved', room: current };
  else if (!(await updateRoom(tx, permit, input.expectedVersion, change))) return staleRoom(current);
  const [room] = await roomRows(tx, [input.id]);
  if (!room) throw new Error('a room just saved is not there');
  return { __typename: 'RoomSaved', room };
}

/** Sent twice, or saved without a change: no new version. */
function isSame(room: Room, change: Pick<Room, 'name' | 'capacity' | 'bufferMinutes' | 'archived'>): boolean {
  return (['name', 'capacity', 'bufferMinutes', 'archived'] as const).every((field) => room[field] === change[field]);
}
