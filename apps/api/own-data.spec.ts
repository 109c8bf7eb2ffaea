import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  appUrl,
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantRoom,
  plantSeries,
  plantStaff,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { ask, signIn } from './access-matrix/ask.ts';
import { readConfig } from './config.ts';
import { createApp, type RunningApp } from './create-app.ts';

let world: World;
let running: RunningApp;

beforeAll(async () => {
  world = await openWorld();
  const env = { DATABASE_URL: appUrl(), ALONGSIDE_PEPPER: 'p'.repeat(32), ALONGSIDE_DEMO: '1', ALONGSIDE_LOG: 'silent' };
  running = await createApp(readConfig(env));
}, 60_000);
afterAll(async () => {
  await running.app.close();
  await running.db.end();
  await world.close();
});

/** An administrator who has come in by the demo's door; what is asked afterwards is asked of a centre that is no demo. */
async function administrator(): Promise<{ readonly boss: StaffFacts; readonly send: (text: string) => ReturnType<typeof ask> }> {
  const centre = await plantCentre(world, { isDemo: true });
  const boss = await plantStaff(world, centre, 'ADMINISTRATOR');
  const desk = await signIn(running, boss.staffId);
  await world.owner.organisation.update({ where: { id: centre.organisationId }, data: { isDemo: false } });
  return { boss, send: (text) => ask(running, desk, text) };
}

describe('the first steps of a centre', () => {
  const question = '{ firstSteps { hours rooms staff groups people } }';

  test('are counted at this centre alone, and ticked as they are done', async () => {
    const { boss, send } = await administrator();
    expect((await send(question)).data).toEqual({ firstSteps: { hours: false, rooms: 0, staff: 1, groups: 0, people: 0 } });
    await plantRoom(world, boss);
    await plantRoom(world, await plantCentre(world, { organisationId: boss.organisationId }));
    const counsellor = await plantStaff(world, boss, 'COUNSELLOR');
    await plantCareTeam(world, counsellor, await plantClient(world, boss));
    await plantSeries(world, counsellor);
    const openingHours = [{ weekday: 1, opens: '09:00', closes: '17:00' }];
    await world.owner.centre.update({ where: { id: boss.centreId }, data: { openingHours } });
    expect((await send(question)).data).toEqual({ firstSteps: { hours: true, rooms: 1, staff: 2, groups: 1, people: 1 } });
  });

  test('are an administrator’s', async () => {
    const centre = await plantCentre(world, { isDemo: true });
    const desk = await signIn(running, (await plantStaff(world, centre, 'COORDINATOR')).staffId);
    const { errors, data } = await ask(running, desk, question);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    expect(data).toBeNull();
  });
});

describe('a file', () => {
  const bring = `mutation { importFile(input: { kind: ROOMS, text: "name,capacity\\nGarden room,8", commit: true }) { __typename
    ... on ImportReport { isWritten added } } }`;
  const take = 'mutation { exportFile(kind: ROOMS) { __typename ... on FileExported { text } } }';
  const roomsOf = ({ centreId }: StaffFacts) => world.owner.room.count({ where: { centreId } });

  test.each([
    ['comes in', bring],
    ['goes out', take],
  ])('%s only after a recent proof, and the refusal is in the trail', async (_, deed) => {
    const { boss, send } = await administrator();
    const old = new Date(world.now.getTime() - 5 * 60_000);
    await world.owner.authSession.updateMany({ where: { staffId: boss.staffId }, data: { freshAt: old } });
    const { errors } = await send(deed);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['STEP_UP_REQUIRED']);
    expect(await roomsOf(boss)).toBe(0);
    const trail = await world.owner.auditEvent.findMany({ where: { actorId: boss.staffId, outcome: 'DENIED' } });
    expect(trail).toMatchObject([{ reason: 'stepUp', subjectType: 'AuthSession' }]);
    const almost = new Date(old.getTime() + 1_000);
    await world.owner.authSession.updateMany({ where: { staffId: boss.staffId }, data: { freshAt: almost } });
    expect((await send(deed)).errors).toEqual([]);
  });

  test('that was brought with a fresh proof is there', async () => {
    const { boss, send } = await administrator();
    expect((await send(bring)).data).toEqual({ importFile: { __typename: 'ImportReport', isWritten: true, added: 1 } });
    expect(await roomsOf(boss)).toBe(1);
    expect((await send(take)).data).toMatchObject({
      exportFile: { __typename: 'FileExported', text: expect.stringContaining('Garden room') },
    });
  });
});
