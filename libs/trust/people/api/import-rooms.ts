import { isRefusal, newId, refusedBy, type NotAllowed, type Tx, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { readRooms, type RoomToImport } from '@alongside/trust/people/domain';
import { roomRows } from './centre-rows.store.ts';
import { recordsOf } from './csv-file.ts';
import { demoRefused, fileRefused, importInvalid, type Imported, type ImportInvalid } from './import.row.ts';
import { isDemo } from './import.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { insertRooms } from './room.store.ts';

/** Brings a centre's rooms in from a CSV file: all or nothing. A room whose name is there already is left alone. */
export async function importRooms(needs: PeopleNeeds, viewer: Viewer, file: Uint8Array): Promise<Imported | ImportInvalid | NotAllowed> {
  const refused = await needs.db.tx(viewer, askBefore);
  if (refused) return refused;
  const records = recordsOf(file);
  if (!records.ok) return importInvalid(records.problems);
  const rooms = readRooms(records.value);
  if (!rooms.ok) return importInvalid(rooms.problems);
  try {
    return await needs.db.tx(viewer, (tx) => write(tx, rooms.value));
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'room_centre_id_name_key') throw error;
    return fileRefused('Somebody added one of these rooms in the same minute. Nothing was written: run the import again.');
  }
}

async function askBefore(tx: Tx): Promise<NotAllowed | ImportInvalid | null> {
  const permit = await permitCentre(tx, 'room.write');
  if (isRefusal(permit)) return permit;
  return (await isDemo(tx)) ? fileRefused(demoRefused) : null;
}

async function write(tx: Tx, rooms: readonly RoomToImport[]): Promise<Imported | NotAllowed> {
  const permit = await permitCentre(tx, 'room.write');
  if (isRefusal(permit)) return permit;
  const known = new Set((await roomRows(tx, 'all')).map(({ name }) => name));
  const fresh = rooms
    .filter(({ name }) => !known.has(name))
    .map(({ name, capacity }) => ({ id: newId(), name, capacity, archived: false }));
  if (fresh.length > 0) await insertRooms(tx, permit, fresh);
  return { __typename: 'Imported', added: fresh.length, alreadyHere: rooms.length - fresh.length };
}
