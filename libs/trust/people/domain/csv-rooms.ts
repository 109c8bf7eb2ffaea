import { readTable, saidTwice, type CsvOutcome } from './csv-table.ts';
import { checkRoom, type RoomDraft } from './room.ts';

export type RoomToImport = RoomDraft & { readonly row: number };

const columns = ['name', 'capacity'];

/** Every row of a file of rooms, checked; or all that is wrong, by row and column. */
export function readRooms(records: readonly (readonly string[])[]): CsvOutcome<readonly RoomToImport[]> {
  const table = readTable(records, { needed: columns, isKnown: (name) => columns.includes(name) });
  if (!table.ok) return table;
  const read = table.value.rows.map(({ row, cells }) => {
    const capacity = (cells.get('capacity') ?? '').trim();
    return {
      row,
      room: checkRoom({ name: cells.get('name') ?? '', capacity: /^\d{1,4}$/.test(capacity) ? Number(capacity) : NaN }, 'row'),
    };
  });
  const rooms = read.flatMap(({ row, room }) => (room.ok ? [{ row, ...room.value }] : []));
  const problems = [
    ...read.flatMap(({ row, room }) =>
      room.ok ? [] : room.problems.map(({ path, message }) => ({ row, column: path?.replace('row.', '') ?? null, reason: message })),
    ),
    ...saidTwice(
      rooms.map(({ row, name }) => ({ row, key: name })),
      'name',
    ),
  ].sort((a, b) => a.row - b.row);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rooms };
}
