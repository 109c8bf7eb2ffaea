import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SeriesInput } from '@alongside/kit/contract';
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
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { GroupsNeeds } from './groups.needs.ts';
import { previewSeries } from './preview-series.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let sana: StaffFacts;
let busy: StaffFacts;
let serviceId: string;
let room1: string;
let room2: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  sana = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' });
  busy = await plantStaff(world, centre, 'COUNSELLOR');
  serviceId = await plantService(world, centre);
  room1 = await plantRoom(world, centre, { name: 'Room 1', capacity: 12 });
  room2 = await plantRoom(world, centre, { name: 'Room 2', capacity: 8 });
  await plantSeries(world, busy, { firstDate: '2026-12-07', localStart: '09:30', weeks: 2, roomId: room1, serviceId });
  const { organisationId, centreId } = centre;
  const days = { fromDate: toColumn('2026-12-24'), untilDate: toColumn('2026-12-28') };
  await world.owner.closure.create({ data: { organisationId, centreId, id: newId(), ...days, reason: 'Winter holidays' } });
});
afterAll(() => world.close());

async function preview(over: Partial<SeriesInput> = {}, who = sana) {
  const viewer = viewerFor(world, who);
  const input: SeriesInput = {
    ...{ id: newId(), titles: [{ lang: 'en', text: 'Skills' }], kind: 'CLINICAL', serviceId, isOpen: true, roomId: room1 },
    ...{ firstDate: '2026-11-30', localStart: '09:00', minutes: 90, rrule: 'FREQ=WEEKLY;COUNT=12', capacity: 12, skipDates: [] },
    staff: [{ staffId: who.staffId, part: 'LEAD' }],
    ...over,
  };
  try {
    return await previewSeries(needs, viewer, input);
  } finally {
    await viewer.operation.reading?.close();
  }
}

test('says what would be, in words of the rule', async () => {
  const seen = await preview({ localStart: '14:00', rrule: 'FREQ=WEEKLY;COUNT=3', firstDate: '2026-12-01' });
  expect(seen).toMatchObject({
    ...{ count: 3, firstDates: ['2026-12-01', '2026-12-08', '2026-12-15'], lastDate: '2026-12-15', isEndless: false },
    ...{ clashes: [], problems: [], ruleWords: { key: 'rule.weekly' } },
  });
  expect(JSON.parse(seen.ruleWords?.params ?? '')).toMatchObject({ interval: 1, weekdays: ['TU'], count: 3 });
});

test('an end at a moment, as other calendars write it, is the last day that starts by then', async () => {
  const rrule = 'FREQ=WEEKLY;UNTIL=20261215T135959Z'; // a second before 14:00 in London
  const seen = await preview({ localStart: '14:00', rrule, firstDate: '2026-12-01' });
  expect(seen).toMatchObject({ count: 2, lastDate: '2026-12-08', isEndless: false, problems: [] });
  expect(JSON.parse(seen.ruleWords?.params ?? '')).toMatchObject({ until: '2026-12-14' });
});

test('names every clash by date with its ways out: another room, another time', async () => {
  const seen = await preview({ firstDate: '2026-12-07', rrule: 'FREQ=WEEKLY;COUNT=2' });
  expect(seen.clashes).toMatchObject([
    {
      kind: 'ROOM',
      localDate: '2026-12-07',
      other: { localStart: '09:30', titles: [{ lang: 'en' }, { lang: 'ur' }] },
      freeRooms: [{ id: room2 }],
    },
    { kind: 'ROOM', localDate: '2026-12-14', freeRooms: [{ id: room2 }] },
  ]);
  expect(seen.freeRooms).toMatchObject([{ id: room2 }]);
  expect(seen.freeStarts).toEqual(['08:00', '07:30', '10:30', '07:00', '11:00']);
});

test('a lead who is busy, a closure and a clock change are told apart', async () => {
  const both = await preview({
    roomId: room2,
    staff: [{ staffId: busy.staffId, part: 'LEAD' }],
    firstDate: '2026-12-14',
    rrule: 'FREQ=WEEKLY;COUNT=3',
  });
  expect(both.clashes.map((clash) => [clash.kind, clash.localDate])).toEqual([
    ['STAFF', '2026-12-14'],
    ['CLOSURE', '2026-12-28'],
  ]);
  const clocks = await preview({ localStart: '01:30', firstDate: '2027-03-21', rrule: 'FREQ=WEEKLY;UNTIL=20270404' });
  expect(clocks.clashes.map((clash) => [clash.kind, clash.localDate])).toEqual([['CLOCK_CHANGE', '2027-03-28']]);
  expect(clocks.count).toBe(2);
});

test('the dates show while the rest is still missing, and what is missing is said', async () => {
  const seen = await preview({ titles: [], staff: [], roomId: null, rrule: 'FREQ=WEEKLY' });
  expect(seen).toMatchObject({ isEndless: true, count: 57 });
  expect(seen.problems.map((problem) => problem.path?.join('.'))).toEqual(['input.titles', 'input.staff']);
});

test('a rule that cannot be read has no dates', async () => {
  expect(await preview({ rrule: 'FREQ=YEARLY' })).toMatchObject({ count: 0, ruleWords: null, problems: [{ path: ['input', 'rrule'] }] });
});

describe('nothing is written', () => {
  test('no row and no event, however much clashes', async () => {
    const before = await world.owner.groupSession.count();
    await preview({ firstDate: '2026-12-07' });
    expect(await world.owner.groupSession.count()).toBe(before);
    expect(await world.owner.auditEvent.count()).toBe(0);
  });

  test('who may not write a schedule may not ask', async () => {
    const coach = await plantStaff(world, centre, 'PEER_COACH');
    await expect(preview({}, coach)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
