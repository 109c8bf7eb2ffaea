import { queryOptions } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import type { RoomInput } from '@alongside/kit/contract';
import { type Outcome, outcomeOf, type Versioned } from '@alongside/kit/ui';
import { roomsQuery, saveRoomMutation } from './centre.documents.ts';

export const roomsOptions = () =>
  queryOptions({
    queryKey: keyOf('Room', null, 'all'),
    queryFn: async ({ signal }) => (await request(roomsQuery, {}, { signal })).rooms,
  });
export type RoomRow = Awaited<ReturnType<NonNullable<ReturnType<typeof roomsOptions>['queryFn']>>>[number];

export type RoomValues = {
  readonly name: string;
  readonly capacity: number | null;
  /** Minutes that it stays empty after a session. */
  readonly bufferMinutes: number | null;
  readonly archived: boolean;
};

export function roomFrom({ name, capacity, bufferMinutes, archived, version }: Omit<RoomRow, 'id'>): Versioned<RoomValues> {
  return { values: { name, capacity, bufferMinutes, archived }, version };
}

export async function saveRoom(input: RoomInput): Promise<Outcome<RoomValues>> {
  return outcomeOf((await request(saveRoomMutation, { input })).saveRoom, roomFrom);
}
