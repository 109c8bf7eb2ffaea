import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, toColumn } from '@alongside/kit/server';
import {
  openWorld,
  ownerSql,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantContact,
  plantGrant,
  plantMatch,
  plantService,
  plantStaff,
  readAs,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { clientDose, PlansNeeds } from '@alongside/recovery/plans/api';
import { contactsOfDose } from './contacts-of-dose.store.ts';

let world: World;
let needs: PlansNeeds;
let centre: CentreFacts;
let counsellor: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;
let coaching: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new PlansNeeds(world.db, contactsOfDose);
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
  amina = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, amina);
  await plantMatch(world, coach, amina);
  coaching = await plantService(world, centre, { title: 'Peer coaching', kind: 'PEER' });
  await world.owner.service.updateMany({ where: { id: coaching }, data: { isCoaching: true } });
  // Today is Wednesday, 25 November 2026.
  await plantContact(world, coach, amina, { daysAgo: 0, minutes: 20 });
  await plantContact(world, coach, amina, { daysAgo: 1, minutes: 40 });
  await plantContact(world, coach, amina, { daysAgo: 1, minutes: 15, reached: false });
  await plantContact(world, coach, amina, { daysAgo: 8, minutes: 35 });
});
afterAll(() => world.close());

const dose = (staff = counsellor, grantId: string | null = null) =>
  readAs(world, staff, (viewer) => clientDose(needs, viewer, { client: { id: amina.clientId, viewerMay: [] }, weeks: 3 }), { grantId });

test('without a prescription they are peer minutes that nobody prescribed; who was not reached got none', async () => {
  const found = await dose();
  expect(found?.lines).toMatchObject([{ intervention: null, kind: 'PEER', prescribed: 0, delivered: 95 }]);
  expect(found?.lines?.[0]?.weeks?.map((week) => [week.delivered, week.contactIds?.length])).toEqual([
    [0, 0],
    [35, 1],
    [60, 2],
  ]);
});

test('they count for the plan’s peer coaching from its first day on, and nothing spills over', async () => {
  const of = { centreId: centre.centreId, clientId: amina.clientId };
  const planId = newId();
  const days = { startsOn: toColumn('2026-11-23'), reviewDue: toColumn('2027-01-31') };
  await world.owner.plan.create({ data: { ...of, id: planId, number: 1, status: 'ACTIVE', ...days } });
  const line = { position: 0, serviceId: coaching, timesAWeek: 2, minutesEach: 30, startsOn: days.startsOn, weeks: 8 };
  await world.owner.planIntervention.create({ data: { ...of, id: newId(), planId, ...line } });
  const found = await dose();
  expect(found?.lines?.map((one) => [one.kind, one.prescribed, one.delivered])).toEqual([
    ['PEER', 60, 60],
    ['PEER', 0, 35],
  ]);
});

test('the ledger’s minutes are the database’s', async () => {
  const [sum] = await ownerSql<{ minutes: number }>(
    'select sum(minutes)::int as minutes from support_contact where client_id = $1 and was_reached',
    [amina.clientId],
  );
  const found = await dose();
  expect(found?.lines?.reduce((total, line) => total + (line.delivered ?? 0), 0)).toBe(sum?.minutes);
});

test('who may see the dose by a grant sees the minutes, and not one contact; who may not sees none', async () => {
  const supervisor = await plantStaff(world, centre, 'SUPERVISOR');
  const grantId = await plantGrant(world, supervisor, amina);
  expect((await dose(supervisor, grantId))?.lines?.reduce((total, line) => total + (line.delivered ?? 0), 0)).toBe(95);
  const rows = (staff: StaffFacts, grant: string | null) =>
    readAs(world, staff, (viewer) => needs.db.read(viewer, (tx) => tx.db.supportContact.count()), { grantId: grant });
  expect(await rows(supervisor, grantId)).toBe(0);
  const boss = await plantStaff(world, centre, 'COORDINATOR');
  const asked = readAs(world, boss, (viewer) =>
    needs.db.read(viewer, (tx) => contactsOfDose.of(tx, amina.clientId, '2026-11-01', '2026-11-30')),
  );
  expect(await asked).toEqual([]);
});
