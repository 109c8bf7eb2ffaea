import { isRefusal, newId, type NotAllowed, type Tx } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { Brought, Exchange, Given } from '@alongside/trust/imports/api';
import type { CsvTable } from '@alongside/trust/imports/domain';
import { readRooms, roomFields } from '@alongside/trust/people/domain';
import { roomRows } from './centre-rows.store.ts';
import { insertRooms } from './room.store.ts';

/** A centre's rooms. Known by name. */
export const roomsExchange: Exchange = {
  kind: 'ROOMS',
  shape: roomFields,
  mayBring: 'room.write',
  mayGive: 'room.write',
  bring,
  give,
  count: async (tx) => (await openRooms(tx)).length,
  raced: ['room_centre_id_name_key'],
};

async function bring(tx: Tx, table: CsvTable): Promise<Brought | NotAllowed> {
  const permit = await permitCentre(tx, 'room.write');
  if (isRefusal(permit)) return permit;
  const read = readRooms(table);
  if (!read.ok) return { kind: 'faulty', faults: read.problems };
  const known = new Set((await roomRows(tx, 'all')).map(({ name }) => name));
  const fresh = read.value
    .filter(({ name }) => !known.has(name))
    .map(({ name, capacity, bufferMinutes }) => ({ id: newId(), name, capacity, bufferMinutes, archived: false }));
  if (fresh.length > 0) await insertRooms(tx, permit, fresh);
  return { kind: 'brought', added: fresh.length, alreadyHere: read.value.length - fresh.length };
}

async function openRooms(tx: Tx) {
  return (await roomRows(tx, 'all')).filter(({ archived }) => !archived);
}

async function give(tx: Tx): Promise<Given | NotAllowed> {
  const permit = await permitCentre(tx, 'room.write');
  if (isRefusal(permit)) return permit;
  const rooms = await openRooms(tx);
  return { head: ['name', 'capacity'], rows: rooms.map(({ name, capacity }) => [name, capacity]), clientIds: [] };
}
