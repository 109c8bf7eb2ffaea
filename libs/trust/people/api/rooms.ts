import type { QueryRoomsArgs, Room } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { roomRows } from './centre-rows.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

/** Rooms of the active centre by name. */
export function rooms(needs: PeopleNeeds, viewer: Viewer, { includeArchived }: QueryRoomsArgs): Promise<Room[]> {
  return needs.db.read(viewer, async (tx) => (await roomRows(tx, 'all')).filter((room) => includeArchived || !room.archived));
}
