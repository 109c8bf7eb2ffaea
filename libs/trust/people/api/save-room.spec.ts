import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RoomInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantRoom,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { PeopleNeeds } from './people.needs.ts';
import { rooms } from './rooms.ts';
import { saveRoom } from './save-room.ts';
import { staff } from './staff.ts';

let world: World;
let needs: PeopleNeeds;
let centre: CentreFacts;
let administrator: StaffFacts;
let counsellor: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
  centre = await plantCentre(world);
  administrator = await plantStaff(world, centre, 'ADMINISTRATOR', { name: 'Zara' });
  counsellor = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Élan' });
});
afterAll(() => world.close());

const input = (over: Partial<RoomInput> = {}): RoomInput => ({
  id: newId(),
  expectedVersion: 0,
  name: `Room ${newId()}`,
  capacity: 12,
  archived: false,
  ...over,
});
const save = (over: Partial<RoomInput> = {}, who = administrator) => saveRoom(needs, viewerFor(world, who), input(over));

describe('saveRoom', () => {
  test('adds, changes and archives a room, each with its version', async () => {
    const id = newId();
    expect(await save({ id, name: 'Hall' })).toMatchObject({
      __typename: 'RoomSaved',
      room: { name: 'Hall', version: 1, archived: false },
    });
    expect(await save({ id, name: 'Great hall', capacity: 40, expectedVersion: 1 })).toMatchObject({
      room: { name: 'Great hall', version: 2 },
    });
    expect(await save({ id, name: 'Great hall', capacity: 40, archived: true, expectedVersion: 2 })).toMatchObject({
      room: { archived: true, version: 3 },
    });
    const viewer = viewerFor(world, counsellor);
    expect((await rooms(needs, viewer, { includeArchived: false })).map((room) => room.id)).not.toContain(id);
    expect((await rooms(needs, viewer, { includeArchived: true })).map((room) => room.id)).toContain(id);
    await viewer.operation.reading?.close();
  });

  test('keeps a pause after each session until told otherwise', async () => {
    const id = newId();
    expect(await save({ id, name: 'Annex', bufferMinutes: 15 })).toMatchObject({ room: { bufferMinutes: 15, version: 1 } });
    expect(await save({ id, name: 'Annex', capacity: 6, expectedVersion: 1 })).toMatchObject({ room: { bufferMinutes: 15, version: 2 } });
    expect(await save({ id, name: 'Annex', capacity: 6, bufferMinutes: 0, expectedVersion: 2 })).toMatchObject({
      room: { bufferMinutes: 0, version: 3 },
    });
    expect(await save({ bufferMinutes: 121 })).toMatchObject({ __typename: 'BadInput', path: ['input', 'bufferMinutes'] });
  });

  test('sent twice adds one room and no version', async () => {
    const once = input();
    const viewer = viewerFor(world, administrator);
    expect(await saveRoom(needs, viewer, once)).toEqual(await saveRoom(needs, viewer, once));
  });

  test('refuses a stale version with the room as it is', async () => {
    const id = await plantRoom(world, centre, { name: 'Studio' });
    expect(await save({ id, name: 'New studio', expectedVersion: 9 })).toMatchObject({
      __typename: 'StaleRoom',
      code: 'CONFLICT_VERSION',
      current: { name: 'Studio', version: 1 },
    });
  });

  test('refuses a name that is taken, a capacity out of bounds, and a room that is not there', async () => {
    await plantRoom(world, centre, { name: 'Kitchen' });
    expect(await save({ name: 'Kitchen' })).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE', path: ['input', 'name'] });
    expect(await save({ capacity: 201 })).toMatchObject({ __typename: 'BadInput', path: ['input', 'capacity'], constraint: 'range 1-200' });
    expect(await save({ expectedVersion: 1 })).toMatchObject({ __typename: 'NotFound' });
    const elsewhere = await plantRoom(world, await plantCentre(world));
    expect(await save({ id: elsewhere, expectedVersion: 1 })).toMatchObject({ __typename: 'NotFound' });
  });

  test('is for administrators', async () => {
    expect(await save({}, counsellor)).toMatchObject({ __typename: 'NotAllowed' });
  });
});

test('staff are listed by name, by role, without who has left', async () => {
  const left = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Aaron' });
  await world.owner.post.updateMany({ where: { staffId: left.staffId }, data: { endedAt: world.now } });
  const viewer = viewerFor(world, counsellor);
  expect((await staff(needs, viewer, {})).map(({ name, roles }) => [name, roles])).toEqual([
    ['Élan', ['COUNSELLOR']],
    ['Zara', ['ADMINISTRATOR']],
  ]);
  expect((await staff(needs, viewer, { role: 'ADMINISTRATOR' })).map(({ name }) => name)).toEqual(['Zara']);
  await viewer.operation.reading?.close();
});
