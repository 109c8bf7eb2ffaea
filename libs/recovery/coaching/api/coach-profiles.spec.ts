import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CoachProfileInput } from '@alongside/kit/contract';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantMatch,
  plantProfile,
  plantStaff,
  plantSupervision,
  readAs,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { coaches } from './coaches.ts';
import { CoachingNeeds } from './coaching.needs.ts';
import { pauseCoach } from './pause-coach.ts';
import { saveCoachProfile } from './save-coach-profile.ts';

let world: World;
let needs: CoachingNeeds;
let centre: CentreFacts;
let boss: StaffFacts;
let supervisor: StaffFacts;
let coach: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  needs = new CoachingNeeds(world.db);
});
beforeEach(async () => {
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'COORDINATOR');
  supervisor = await plantStaff(world, centre, 'SUPERVISOR', { name: 'Sadia' });
  coach = await plantStaff(world, centre, 'PEER_COACH', { name: 'Bilal' });
  await plantSupervision(world, supervisor, coach);
});
afterAll(() => world.close());

function save(staff: StaffFacts, over: Partial<CoachProfileInput> = {}) {
  const lists = { pathways: ['SMART' as const], situations: [], interests: [], windows: [], meetsBy: [] };
  const input = { staffId: coach.staffId, expectedVersion: 0, languages: ['ur'], gender: 'MALE' as const, ...lists, ...over };
  return saveCoachProfile(needs, viewerFor(world, staff), input);
}
function pause(staff: StaffFacts, expectedVersion: number, paused = true) {
  return pauseCoach(needs, viewerFor(world, staff), { staffId: coach.staffId, expectedVersion, paused, reason: 'new baby' });
}
const seenBy = async (staff: StaffFacts) => (await readAs(world, staff, (viewer) => coaches(needs, viewer))).map((one) => one.name);

describe('saveCoachProfile', () => {
  test('a coach writes their own; an edit carries the version that was read', async () => {
    expect(await save(coach)).toMatchObject({
      __typename: 'CoachSaved',
      coach: { name: 'Bilal', cap: 15, version: 1, supervisorName: 'Sadia' },
    });
    expect(await save(coach)).toMatchObject({ __typename: 'StaleCoach', current: { version: 1 } });
    expect(await save(coach, { expectedVersion: 1, faith: 'ISLAM' })).toMatchObject({ coach: { faith: 'ISLAM', version: 2 } });
    expect(await save(boss, { expectedVersion: 1 })).toMatchObject({ __typename: 'StaleCoach', code: 'CONFLICT_VERSION' });
  });

  test('the cap is the coordinator’s; a coach who leaves it as it is may say it', async () => {
    expect(await save(coach, { cap: 15 })).toMatchObject({ __typename: 'CoachSaved' });
    expect(await save(coach, { expectedVersion: 1, cap: 3 })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await save(boss, { expectedVersion: 1, cap: 3 })).toMatchObject({ coach: { cap: 3 } });
    expect(await save(boss, { expectedVersion: 2, cap: 51 })).toMatchObject({ __typename: 'BadInput', path: ['input', 'cap'] });
  });

  test('nobody writes another coach’s, nor that of who is no coach', async () => {
    const other = await plantStaff(world, centre, 'PEER_COACH');
    expect(await save(other)).toMatchObject({ __typename: 'NotFound' });
    expect(await save(supervisor)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await save(boss, { staffId: boss.staffId })).toMatchObject({ __typename: 'NotFound' });
    const elsewhere = await plantStaff(world, await plantCentre(world), 'PEER_COACH');
    expect(await save(boss, { staffId: elsewhere.staffId })).toMatchObject({ __typename: 'NotFound' });
    expect(await world.owner.coachProfile.count({ where: { centreId: centre.centreId } })).toBe(0);
  });
});

describe('pauseCoach', () => {
  test('takes a coach out and in again, the reason with it', async () => {
    expect(await pause(boss, 0)).toMatchObject({ __typename: 'BadInput', constraint: 'profile' });
    await plantProfile(world, coach);
    expect(await pause(coach, 1)).toMatchObject({ coach: { status: 'PAUSED', pauseReason: 'new baby', version: 2 } });
    expect(await pause(boss, 1)).toMatchObject({ __typename: 'StaleCoach' });
    expect(await pause(boss, 2, false)).toMatchObject({ coach: { status: 'ACTIVE', pauseReason: null } });
  });
});

describe('coaches', () => {
  test('a coordinator sees all, a supervisor the own ones, a coach themself, each with the load', async () => {
    await plantStaff(world, centre, 'PEER_COACH', { name: 'Asma' });
    await plantMatch(world, coach, await plantClient(world, centre));
    expect(await seenBy(boss)).toEqual(['Asma', 'Bilal']);
    expect(await seenBy(supervisor)).toEqual(['Bilal']);
    expect(await seenBy(coach)).toEqual(['Bilal']);
    expect((await readAs(world, supervisor, (viewer) => coaches(needs, viewer)))[0]).toMatchObject({ active: 1, proposed: 0, version: 0 });
  });

  test('the walls alone keep a profile from others', async () => {
    await plantProfile(world, coach);
    const rows = async (staff: StaffFacts) =>
      world.db.tx(viewerFor(world, staff), (tx) => tx.db.coachProfile.findMany({ where: { centreId: centre.centreId } }));
    const other = await plantStaff(world, centre, 'PEER_COACH');
    for (const role of ['COUNSELLOR', 'MANAGER', 'ADMINISTRATOR', 'SUPERVISOR'] as const)
      expect(await rows(await plantStaff(world, centre, role))).toEqual([]);
    expect(await rows(other)).toEqual([]);
    expect([(await rows(boss)).length, (await rows(coach)).length, (await rows(supervisor)).length]).toEqual([1, 1, 1]);
  });
});
