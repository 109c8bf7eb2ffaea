import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantMark,
  plantMembership,
  plantSeries,
  plantStaff,
  plantStatus,
  readAs,
  statementsOf,
  type CentreFacts,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { AttendanceNeeds } from './attendance.needs.ts';
import { staffDay } from './staff-day.ts';

let world: World;
let needs: AttendanceNeeds;
let centre: CentreFacts;
let lead: StaffFacts;
let afternoon: PlantedSeries;
let morning: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new AttendanceNeeds(world.db);
  centre = await plantCentre(world);
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  const colleague = await plantStaff(world, centre, 'COUNSELLOR');
  afternoon = await plantSeries(world, lead, { localStart: '15:00' });
  morning = await plantSeries(world, lead, { localStart: '09:00', weeks: 5 });
  await plantSeries(world, colleague, { localStart: '11:00' });
  const amina = await plantClient(world, centre);
  await plantMembership(world, centre, morning, amina);
  await plantMark(world, lead, morning.sessionIds[3] ?? '', amina);
  for (const id of [morning.sessionIds[0], afternoon.sessionIds[0], afternoon.sessionIds[1]]) await plantStatus(world, id ?? '', 'HELD');
});
afterAll(() => world.close());

const day = (staff: StaffFacts, date: string | null = null) => readAs(world, staff, (viewer) => staffDay(needs, viewer, date));
const ids = (sessions: readonly { readonly id: string }[]) => sessions.map((session) => session.id);

test('a counsellor has their own sessions in time order, and what is still to be finished, oldest first', async () => {
  const answer = await day(lead);
  expect(answer).toMatchObject({ date: '2026-11-25', next: null });
  expect(ids(answer.sessions)).toEqual([morning.sessionIds[3], afternoon.sessionIds[3]]);
  expect(answer.sessions[0]).toMatchObject({ expected: 1, marked: 1, came: 1 });
  // Today's morning group ended at this very minute; the afternoon is to come.
  expect(ids(answer.toFinish)).toEqual([morning.sessionIds[1], morning.sessionIds[2], afternoon.sessionIds[2], morning.sessionIds[3]]);
});

test('those who run the centre have all of them', async () => {
  for (const role of ['COORDINATOR', 'MANAGER', 'SUPERVISOR', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const) {
    expect((await day(await plantStaff(world, centre, role))).sessions).toHaveLength(3);
  }
  expect((await day(await plantStaff(world, centre, 'PEER_COACH'))).sessions).toEqual([]);
});

test('an empty day names the next session', async () => {
  const answer = await day(lead, '2026-11-26');
  expect(answer.sessions).toEqual([]);
  expect(answer.next).toMatchObject({ id: morning.sessionIds[4], localDate: '2026-12-02', localStart: '09:00' });
});

test('two statements, however many sessions', async () => {
  const full = await statementsOf(() => day(lead));
  const empty = await statementsOf(() => day(lead, '2026-11-26'));
  expect([full.statements.length, empty.statements.length]).toEqual([2, 2]);
});
