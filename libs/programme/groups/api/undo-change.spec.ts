import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangeInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addMember } from './add-member.ts';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { undoChange } from './undo-change.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let serviceId: string;
let lead: StaffFacts;
let room: string;
let group: PlantedSeries;
let person: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  serviceId = await plantService(world, centre);
});
afterAll(() => world.close());

// A group of its own for each test: Mondays 10:00 to 11:00 from 7 December, five times, with one member.
beforeEach(async () => {
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  room = await plantRoom(world, centre);
  group = await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 5, roomId: room, serviceId, capacity: 2 });
  person = await plantClient(world, centre);
  await plantCareTeam(world, lead, person);
  await plantMembership(world, centre, group, person);
});

const nth = (n: number) => group.sessionIds[n] ?? '';
async function change(over: Partial<ChangeInput>): Promise<string> {
  const id = newId();
  const wish = { id, sessionId: nth(0), expectedVersion: 1, seriesVersion: 1, scope: 'THIS' as const, ...over };
  expect(await changeSessions(needs, viewerFor(world, lead), wish)).toMatchObject({ __typename: 'ChangeMade' });
  return id;
}
const undo = (id: string) => undoChange(needs, viewerFor(world, lead), id);
const sessions = () => world.owner.groupSession.findMany({ where: { seriesId: group.seriesId }, orderBy: { originalDate: 'asc' } });

async function elsewhere(): Promise<PlantedSeries> {
  const other = await plantStaff(world, centre, 'COUNSELLOR');
  return plantSeries(world, other, { firstDate: '2026-12-07', weeks: 1, serviceId });
}
async function join(seriesId: string, client: PlantedClient): Promise<void> {
  const input = { id: newId(), seriesId, clientId: client.clientId, fromDate: '2026-12-01' };
  expect(await addMember(needs, viewerFor(world, lead), input)).toMatchObject({ __typename: 'MemberSaved' });
}

describe('people count as for any change', () => {
  test.each<[string, () => Partial<ChangeInput>]>([
    ['a move', () => ({ localDate: '2026-12-08' })],
    ['a cancelled session', () => ({ cancelReason: 'Heating' })],
    ['a cancelled rest', () => ({ scope: 'FOLLOWING', cancelReason: 'Too few' })],
  ])('whoever got the hour that %s freed keeps it: undoing is refused and changes nothing', async (_what, over) => {
    const id = await change(over());
    const other = await elsewhere();
    await join(other.seriesId, person);
    const before = await sessions();
    expect(await undo(id)).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'CLIENT', localDate: '2026-12-07', people: 1, other: { id: other.sessionIds[0] } }],
    });
    expect(await sessions()).toEqual(before);
    expect(await world.owner.seriesChange.findFirst({ where: { id } })).toMatchObject({ undoneAt: null });
  });

  test('who was expected in two places before the change already stands in nobody’s way', async () => {
    const other = await elsewhere();
    await plantMembership(world, centre, other, person);
    expect(await undo(await change({ localDate: '2026-12-08' }))).toMatchObject({ __typename: 'ChangeUndone' });
  });

  test.each<[string, () => Partial<ChangeInput>]>([
    ['larger', () => ({ scope: 'ALL', capacity: 3 })],
    ['one less', () => ({ scope: 'THIS', cancelReason: 'Heating' })],
  ])('a group that was made %s and has people for it by now stays so', async (_what, over) => {
    await world.owner.groupSession.updateMany({ where: { id: nth(0) }, data: { capacity: 1 } });
    const id = await change(over());
    const another = await plantClient(world, centre);
    await plantCareTeam(world, lead, another);
    await join(group.seriesId, another);
    expect(await undo(id)).toMatchObject({ __typename: 'TooLate' });
  });
});

describe('the pause of a room', () => {
  test('that was raised later leaves alone what stands, and counts for what moves', async () => {
    const next = await plantStaff(world, centre, 'COUNSELLOR');
    await plantSeries(world, next, { firstDate: '2026-12-07', localStart: '11:00', weeks: 5, roomId: room, serviceId });
    await world.owner.room.updateMany({ where: { id: room }, data: { bufferMinutes: 15 } });
    await change({ topic: 'Sleep' });
    await change({ scope: 'ALL', expectedVersion: 2, seriesVersion: 2, topic: 'Food' });
    expect((await sessions()).map((one) => one.roomUntil)).toEqual((await sessions()).map((one) => one.endsAt));
    const wish = { id: newId(), sessionId: nth(1), expectedVersion: 2, seriesVersion: 3, scope: 'THIS' as const, localStart: '09:50' };
    expect(await changeSessions(needs, viewerFor(world, lead), wish)).toMatchObject({ __typename: 'Clashes', clashes: [{ kind: 'ROOM' }] });
  });

  test('counts in a room that is archived by now', async () => {
    const next = await plantStaff(world, centre, 'COUNSELLOR');
    await plantSeries(world, next, { firstDate: '2026-12-07', localStart: '12:00', weeks: 1, roomId: room, serviceId });
    await world.owner.room.updateMany({ where: { id: room }, data: { bufferMinutes: 15, archivedAt: world.now } });
    const wish = { id: newId(), sessionId: nth(0), expectedVersion: 1, seriesVersion: 1, scope: 'THIS' as const, localStart: '11:00' };
    const refused = await changeSessions(needs, viewerFor(world, lead), wish);
    expect(refused).toMatchObject({ __typename: 'Clashes', clashes: [{ kind: 'ROOM' }] });
    expect('freeRooms' in refused && refused.freeRooms.some((one) => one.archived)).toBe(false);
  });
});
