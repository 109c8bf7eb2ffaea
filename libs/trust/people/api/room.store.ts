import { writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { RoomDraft } from '@alongside/trust/people/domain';

type Change = RoomDraft & { readonly id: string; readonly archived: boolean };

export async function insertRooms(tx: Tx, permit: Permit<'room.write'>, rooms: readonly Change[]): Promise<void> {
  const { organisationId, centreId, now } = tx.viewer;
  await tx.db.room.createMany({
    data: rooms.map(({ id, name, capacity, bufferMinutes, archived }) => ({
      organisationId,
      centreId,
      id,
      name,
      capacity,
      bufferMinutes,
      archivedAt: archived ? now : null,
    })),
  });
  const subjectId = rooms.length === 1 ? (rooms[0]?.id ?? null) : null;
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Room', subjectId, isList: rooms.length > 1, by: permit });
}

/** False: another version stands there by now. */
export async function updateRoom(
  tx: Tx,
  permit: Permit<'room.write'>,
  expectedVersion: number,
  { id, name, capacity, bufferMinutes, archived }: Change,
): Promise<boolean> {
  const { count } = await tx.db.room.updateMany({
    where: { centreId: tx.viewer.centreId, id, version: expectedVersion },
    data: { name, capacity, bufferMinutes, archivedAt: archived ? tx.viewer.now : null, version: { increment: 1 } },
  });
  if (count === 0) return false;
  const fields = ['name', 'capacity', 'bufferMinutes', 'archived'];
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Room', subjectId: id, fields, by: permit });
  return true;
}
