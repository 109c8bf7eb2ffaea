import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@alongside/kit/server';
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
import { createSeries } from './create-series.ts';
import { extendHorizons } from './horizons.ts';
import { GroupsNeeds } from './groups.needs.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let lead: StaffFacts;
let roomId: string;
let serviceId: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  roomId = await plantRoom(world, centre);
  serviceId = await plantService(world, centre);
});
afterAll(() => world.close());

async function endless(rrule = 'FREQ=WEEKLY'): Promise<string> {
  const id = newId();
  const result = await createSeries(needs, viewerFor(world, lead), {
    ...{ id, titles: [{ lang: 'en', text: 'Morning' }], kind: 'CLINICAL', serviceId, isOpen: true, roomId, skipDates: [] },
    ...{ firstDate: '2026-11-27', localStart: '10:00', minutes: 60, rrule, capacity: 12, staff: [{ staffId: lead.staffId, part: 'LEAD' }] },
  });
  if (result.__typename !== 'SeriesSaved') throw new Error(result.__typename);
  return id;
}
const sessions = (seriesId: string) =>
  world.owner.groupSession.findMany({ where: { seriesId }, orderBy: { originalDate: 'asc' }, include: { staff: true } });
const days = async (seriesId: string) => (await sessions(seriesId)).map((one) => one.originalDate.toISOString().slice(0, 10));

test('an endless series has its next 13 months again; a clash takes the room, never the session; twice does nothing more', async () => {
  const id = await endless();
  const whole = await days(id);
  const cut = (await sessions(id)).slice(-4).map((one) => one.id);
  await world.owner.sessionStaff.deleteMany({ where: { sessionId: { in: cut } } });
  await world.owner.groupSession.deleteMany({ where: { id: { in: cut } } });
  const other = await plantStaff(world, centre, 'COUNSELLOR');
  await plantSeries(world, other, { firstDate: whole.at(-2) ?? '', localStart: '10:30', weeks: 1, roomId, serviceId });
  expect(await extendHorizons(needs)).toEqual({ series: 1, sessions: 4, withoutPlace: 1 });
  expect(await days(id)).toEqual(whole);
  const last = (await sessions(id)).slice(-4);
  expect(last.map((one) => one.roomId)).toEqual([roomId, roomId, null, roomId]);
  expect(last.every((one) => one.staff.length === 1 && one.capacity === 12)).toBe(true);
  const [event] = await world.owner.auditEvent.findMany({ where: { subjectId: id, action: 'UPDATE' } });
  expect(event).toMatchObject({ actorRole: 'SYSTEM', fields: ['sessions', 'CONFLICT_OVERLAP'] });
  expect(await extendHorizons(needs)).toEqual({ series: 0, sessions: 0, withoutPlace: 0 });
});

test('a series with an end, or one that has ended, is left alone', async () => {
  await world.owner.groupSeries.updateMany({ data: { endedOn: new Date('2026-12-20') } });
  expect(await extendHorizons(needs)).toEqual({ series: 0, sessions: 0, withoutPlace: 0 });
});
