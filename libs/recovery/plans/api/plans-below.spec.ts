import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, toColumn } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantSeries,
  plantStaff,
  readAs,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { plansBelow } from './plans-below.store.ts';

let world: World;
let centre: CentreFacts;
let sana: StaffFacts;
let group: PlantedSeries;
let amina: PlantedClient;
let bilal: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  sana = await plantStaff(world, centre, 'COUNSELLOR');
  group = await plantSeries(world, sana, { firstDate: '2026-12-07', weeks: 4 });
  amina = await plantClient(world, centre);
  bilal = await plantClient(world, centre);
  await plantCareTeam(world, sana, amina);
  for (const client of [amina, bilal]) {
    await plantMembership(world, centre, group, client);
    await plantHour(client);
  }
});
afterAll(() => world.close());

/** An hour a week of the group's service, for eight weeks. */
async function plantHour({ clientId }: PlantedClient): Promise<void> {
  const key = { centreId: centre.centreId, clientId };
  const planId = newId();
  const days = { startsOn: toColumn('2026-11-02'), reviewDue: toColumn('2027-02-01') };
  await world.owner.plan.create({ data: { ...key, id: planId, number: 1, status: 'ACTIVE', ...days } });
  const dose = { timesAWeek: 1, minutesEach: 60, startsOn: days.startsOn, weeks: 8 };
  await world.owner.planIntervention.create({ data: { ...key, id: newId(), planId, position: 0, serviceId: group.serviceId, ...dose } });
}

const ask = (who: StaffFacts, after: readonly { localDate: string; minutes: number }[]) =>
  readAs(world, who, (viewer) =>
    world.db.read(viewer, (tx) =>
      plansBelow.of(tx, {
        seriesId: group.seriesId,
        before: [{ id: group.sessionIds[0] ?? '', localDate: '2026-12-07', minutes: 60 }],
        after,
      }),
    ),
  );

test('whoever is expected falls below when a session goes, also out of the viewer’s reach; nobody when it moves within the week', async () => {
  const gone = await ask(sana, []);
  expect(gone.map((one) => one.clientId).sort()).toEqual([amina.clientId, bilal.clientId].sort());
  expect(gone[0]).toMatchObject({ monday: '2026-12-07', prescribedMinutes: 60, plannedMinutes: 0 });
  expect(await ask(sana, [{ localDate: '2026-12-09', minutes: 60 }])).toEqual([]);
  expect(await ask(sana, [{ localDate: '2026-12-09', minutes: 45 }])).toMatchObject([{ plannedMinutes: 45 }, { plannedMinutes: 45 }]);
});

test('nobody else learns anything by asking', async () => {
  for (const role of ['PEER_COACH', 'MANAGER', 'ADMINISTRATOR'] as const)
    expect(await ask(await plantStaff(world, centre, role), [])).toEqual([]);
  expect(await ask(await plantStaff(world, await plantCentre(world), 'COORDINATOR'), [])).toEqual([]);
});
