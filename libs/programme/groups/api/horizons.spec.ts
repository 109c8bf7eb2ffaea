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
import { changeSessions } from './change-sessions.ts';

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

async function endless(localStart = '10:00'): Promise<string> {
  const id = newId();
  const result = await createSeries(needs, viewerFor(world, lead), {
    ...{ id, titles: [{ lang: 'en', text: 'Morning' }], kind: 'CLINICAL', serviceId, isOpen: true, roomId, skipDates: [] },
    ...{
      firstDate: '2026-11-27',
      localStart,
      minutes: 60,
      rrule: 'FREQ=WEEKLY',
      capacity: 12,
      staff: [{ staffId: lead.staffId, part: 'LEAD' }],
    },
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

test('a series that cannot be planned is named at the end, and stops no other', async () => {
  const [broken, whole] = [await endless('13:00'), await endless('15:00')];
  await world.owner.groupSeries.updateMany({ where: { id: broken }, data: { rrule: 'FREQ=SOMETIMES' } });
  const [last] = (await sessions(whole)).slice(-1);
  await world.owner.sessionStaff.deleteMany({ where: { sessionId: last?.id ?? '' } });
  await world.owner.groupSession.deleteMany({ where: { id: last?.id ?? '' } });
  await expect(extendHorizons(needs)).rejects.toThrow(new Error(`planning ahead failed for ${broken}`));
  expect((await sessions(whole)).at(-1)?.originalDate).toEqual(last?.originalDate);
  await world.owner.groupSeries.updateMany({ where: { id: broken }, data: { endedOn: new Date('2026-12-20') } });
});

test('what was kept for undoing is emptied after a day; that there was a change stays', async () => {
  const { seriesId, sessionIds } = await plantSeries(world, lead, { firstDate: '2026-12-06', weeks: 2, serviceId });
  const ids = [newId(), newId()];
  for (const [n, id] of ids.entries()) {
    const about = { id, sessionId: sessionIds[n] ?? '', expectedVersion: 1, seriesVersion: 1 + n, scope: 'THIS' as const, topic: 'Sleep' };
    expect(await changeSessions(needs, viewerFor(world, lead), about)).toMatchObject({ __typename: 'ChangeMade' });
  }
  const past = new Date(world.now.getTime() - 25 * 3_600_000);
  await world.owner.seriesChange.updateMany({ where: { id: ids[0] ?? '' }, data: { at: past } });
  await extendHorizons(needs);
  const rows = await world.owner.seriesChange.findMany({ where: { seriesId }, orderBy: { at: 'asc' } });
  expect(rows).toMatchObject([
    { id: ids[0], byStaff: lead.staffId, before: null },
    { id: ids[1], before: { version: 3 } },
  ]);
  const events = await world.owner.auditEvent.findMany({ where: { subjectType: 'SeriesChange' } });
  expect(events).toMatchObject([{ actorRole: 'SYSTEM', action: 'UPDATE', fields: ['before'], ruleId: 'J1' }]);
});
