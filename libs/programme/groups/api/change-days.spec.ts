import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ChangeInput } from '@alongside/kit/contract';
import { newId, toColumn } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { undoChange } from './undo-change.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let serviceId: string;
let lead: StaffFacts;
let room: string;

// It is Wednesday 25 November 2026, 05:00 in London.
beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
});
afterAll(() => world.close());
beforeEach(async () => {
  centre = await plantCentre(world, { zone: 'Europe/London' });
  serviceId = await plantService(world, centre);
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  room = await plantRoom(world, centre);
});

const change = (over: Pick<ChangeInput, 'sessionId'> & Partial<ChangeInput>) =>
  changeSessions(needs, viewerFor(world, lead), {
    ...{ id: newId(), expectedVersion: 1, seriesVersion: 1, scope: 'FOLLOWING' },
    ...over,
  });
const day = (date: Date) => date.toISOString().slice(0, 10);
const rows = async ({ seriesId }: PlantedSeries) => {
  const found = await world.owner.groupSession.findMany({ where: { seriesId }, orderBy: { originalDate: 'asc' } });
  return found.map((one) => `${day(one.originalDate)} ${day(one.localDate)} ${one.localStart} ${one.status}`);
};
const beside = async ({ seriesId }: PlantedSeries) => {
  const { exdates, rdates } = await world.owner.groupSeries.findFirstOrThrow({ where: { id: seriesId } });
  return [exdates.map(day), rdates.map(day)];
};

test('another day takes along what is left out, comes beside and is cancelled; undone, all of it is where it was', async () => {
  const group = await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 5, roomId: room, serviceId });
  const dates = { exdates: [toColumn('2026-12-28')], rdates: [toColumn('2027-01-06')] };
  await world.owner.groupSeries.updateMany({ where: { id: group.seriesId }, data: dates });
  const [first = '', second = '', third = '', fourth = ''] = group.sessionIds;
  await world.owner.sessionStaff.deleteMany({ where: { sessionId: fourth } });
  await world.owner.groupSession.deleteMany({ where: { id: fourth } });
  expect(await change({ sessionId: third, scope: 'THIS', cancelReason: 'Snow' })).toMatchObject({ __typename: 'ChangeMade' });
  const before = await rows(group);
  // Where the cancelled session will be, the room is somebody else's.
  const other = await plantStaff(world, centre, 'COUNSELLOR');
  await plantSeries(world, other, { firstDate: '2026-12-22', weeks: 1, roomId: room, serviceId });

  const id = newId();
  const made = await change({ id, sessionId: second, seriesVersion: 2, localDate: '2026-12-15' });
  expect(made).toMatchObject({ __typename: 'ChangeMade' });
  expect(await beside(group)).toEqual([['2026-12-29'], ['2027-01-07']]);
  expect(await rows(group)).toEqual([
    '2026-12-07 2026-12-07 10:00 SCHEDULED',
    '2026-12-15 2026-12-15 10:00 SCHEDULED',
    '2026-12-22 2026-12-22 10:00 CANCELLED',
    '2027-01-05 2027-01-05 10:00 SCHEDULED',
    '2027-01-07 2027-01-07 10:00 SCHEDULED',
  ]);
  const cancelled = await world.owner.groupSession.findFirst({ where: { seriesId: group.seriesId, status: 'CANCELLED' } });
  expect(cancelled).toMatchObject({ statusReason: 'Snow' });
  expect(await world.owner.sessionStaff.findMany({ where: { sessionId: cancelled?.id ?? first } })).toMatchObject([{ isLive: false }]);

  expect(await undoChange(needs, viewerFor(world, lead), id)).toMatchObject({ __typename: 'ChangeUndone' });
  expect([await rows(group), await beside(group)]).toEqual([before, [['2026-12-28'], ['2027-01-06']]]);
});

test('a session that was moved away from a closure does not go back to it when that is over', async () => {
  const group = await plantSeries(world, lead, { firstDate: '2026-11-20', weeks: 3, serviceId });
  await world.owner.groupSeries.updateMany({ where: { id: group.seriesId }, data: { onClosure: 'SHIFT' } });
  const { organisationId, centreId } = centre;
  for (const [fromDate, untilDate] of [
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-25'],
  ] as const) {
    const days = { fromDate: toColumn(fromDate), untilDate: toColumn(untilDate) };
    await world.owner.closure.create({ data: { organisationId, centreId, id: newId(), reason: 'Flood', ...days } });
  }
  const [moved = ''] = group.sessionIds;
  const times = { startsAt: new Date('2026-11-26T10:00:00Z'), endsAt: new Date('2026-11-26T11:00:00Z') };
  await world.owner.groupSession.updateMany({ where: { id: moved }, data: { localDate: toColumn('2026-11-26'), ...times } });
  expect(await change({ sessionId: moved, scope: 'ALL', minutes: 90 })).toMatchObject({
    ...{ __typename: 'ChangeMade', session: { originalDate: '2026-11-20', localDate: '2026-11-26', localEnd: '11:30' } },
  });
});

test('nothing moves to a time that is over', async () => {
  const group = await plantSeries(world, lead, { firstDate: '2026-11-25', weeks: 2, serviceId });
  const [first = ''] = group.sessionIds;
  expect(await change({ sessionId: first, scope: 'THIS', localStart: '04:00' })).toMatchObject({
    ...{ __typename: 'BadInput', path: ['input', 'localStart'], constraint: 'past' },
  });
  expect(await change({ sessionId: first, scope: 'ALL', localStart: '04:00' })).toMatchObject({ __typename: 'ChangeMade' });
  expect(await rows(group)).toEqual(['2026-11-25 2026-11-25 10:00 SCHEDULED', '2026-12-02 2026-12-02 04:00 SCHEDULED']);
});
