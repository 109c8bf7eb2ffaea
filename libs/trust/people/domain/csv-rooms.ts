import { allOrNothing, fault, saidTwice, type CsvOutcome, type CsvTable } from '@alongside/trust/imports/domain';
import { checkRoom, type RoomDraft } from './room.ts';

export type RoomToImport = RoomDraft & { readonly row: number };

/** Every row of a file of rooms, checked; or all that is wrong, by row and field. */
export function readRooms({ rows }: CsvTable): CsvOutcome<readonly RoomToImport[]> {
  const read = rows.map(({ row, cells }): CsvOutcome<RoomToImport> => {
    const capacity = (cells.get('capacity') ?? '').trim();
    const room = checkRoom(
      { name: cells.get('name') ?? '', capacity: /^\d{1,4}$/.test(capacity) ? Number(capacity) : NaN, bufferMinutes: 0 },
      'row',
    );
    if (room.ok) return { ok: true, value: { row, ...room.value } };
    const problems = room.problems.map(({ path, constraint, message, limit }) =>
      fault(row, path?.replace('row.', '') ?? null, constraint, message, limit),
    );
    return { ok: false, problems };
  });
  return allOrNothing(read, (rooms) =>
    saidTwice(
      rooms.map(({ row, name }) => ({ row, key: name })),
      'name',
    ),
  );
}
