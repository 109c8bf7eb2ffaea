import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantConsent,
  plantGrant,
  plantMatch,
  plantStaff,
  plantSupervision,
  viewerFor,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { permitCentre, permitClient, permitClients, permitSession } from './permit.ts';
import { reach } from './reach.gate.ts';

let world: World;
let counsellor: StaffFacts;
let stranger: StaffFacts;
let coach: StaffFacts;
let supervisor: StaffFacts;
let amina: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  const centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  stranger = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
  supervisor = await plantStaff(world, centre, 'SUPERVISOR');
  amina = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, amina);
  await plantMatch(world, coach, amina);
  await plantSupervision(world, supervisor, coach);
});
afterAll(() => world.close());

describe('permitClient', () => {
  test('mints for the care team, with the rule and the relation', async () => {
    const permit = await world.db.tx(viewerFor(world, counsellor), (tx) => permitClient(tx, 'plan.read', amina.clientId));
    expect(permit).toMatchObject({ action: 'plan.read', ruleId: 'C1', relation: 'CARE_TEAM', clientId: amina.clientId });
  });

  test('answers NOT_FOUND out of reach, and the denied event is there afterwards', async () => {
    const viewer = viewerFor(world, stranger);
    const answer = await world.db.tx(viewer, (tx) => permitClient(tx, 'plan.read', amina.clientId));
    expect(answer).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ outcome: 'DENIED', fields: ['plan.read'], actorId: stranger.staffId }]);
  });

  test('answers FORBIDDEN for what the role may never do, whatever the row', async () => {
    const answer = await world.db.tx(viewerFor(world, coach), (tx) => permitClient(tx, 'plan.write', amina.clientId));
    expect(answer).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
  });

  test('a break-glass grant reads and never writes, and ends after 60 minutes', async () => {
    const open = viewerFor(world, stranger, { grantId: await plantGrant(world, stranger, amina, 59) });
    const over = viewerFor(world, stranger, { grantId: await plantGrant(world, stranger, amina, 61) });
    expect(await world.db.tx(open, (tx) => permitClient(tx, 'plan.read', amina.clientId))).toMatchObject({ ruleId: 'G1' });
    expect(isRefusal(await world.db.tx(open, (tx) => permitClient(tx, 'plan.write', amina.clientId)))).toBe(true);
    expect(isRefusal(await world.db.tx(over, (tx) => permitClient(tx, 'plan.read', amina.clientId)))).toBe(true);
  });
});

test('what the coach may see follows the consent, and the supervisor sees no more than the coach', async () => {
  const look = async (staff: StaffFacts) =>
    (await world.db.tx(viewerFor(world, staff), (tx) => reach(tx, [amina.clientId]))).get(amina.clientId)?.allowed();
  expect(await look(coach)).toEqual(['client.code', 'client.firstName', 'contact.read', 'contact.log']);
  await plantConsent(world, coach, amina, { scopes: ['PLAN'] });
  expect(await look(coach)).toEqual([
    'client.code',
    'client.firstName',
    'client.name',
    'plan.open',
    'plan.goals',
    'contact.read',
    'contact.log',
  ]);
  // Who supervises reads what the coach reads, and logs nothing.
  expect(await look(supervisor)).toEqual((await look(coach))?.filter((action) => action !== 'contact.log'));
  await world.owner.consent.updateMany({ data: { revokedAt: world.now } });
  expect(await look(coach)).toEqual(['client.code', 'client.firstName', 'contact.read', 'contact.log']);
});

test('permitCentre goes by the role alone', async () => {
  expect(await world.db.tx(viewerFor(world, counsellor), (tx) => permitCentre(tx, 'schedule.write'))).toMatchObject({ ruleId: 'A2' });
  expect(await world.db.tx(viewerFor(world, coach), (tx) => permitCentre(tx, 'room.write'))).toMatchObject({ __typename: 'NotAllowed' });
});

describe('permitClients', () => {
  test('answers each client by itself, and one denied event names those who were refused', async () => {
    const bilal = await plantClient(world, counsellor, { given: 'Bilal' });
    const viewer = viewerFor(world, counsellor);
    const ids = [amina.clientId, bilal.clientId, '01970000-0000-7000-8000-00000000dead'];
    const answer = await world.db.tx(viewer, (tx) => permitClients(tx, 'attendance.record', ids));
    if (isRefusal(answer)) throw new Error('refused as a whole');
    expect([...answer.allowed.values()]).toMatchObject([{ ruleId: 'C1', clientId: amina.clientId }]);
    expect([...answer.refused]).toMatchObject([
      [bilal.clientId, { code: 'NOT_FOUND' }],
      [ids[2], { code: 'NOT_FOUND' }],
    ]);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ outcome: 'DENIED', clientIds: [bilal.clientId] }]);
  });

  test('who staffs the session records for its people alone', async () => {
    const look = (staffed: string) =>
      world.db.tx(viewerFor(world, coach), (tx) =>
        permitClients(tx, 'attendance.record', [amina.clientId], { staffsThis: (id) => id === staffed }),
      );
    const allowed = new Map([[amina.clientId, expect.objectContaining({ ruleId: 'C3' })]]);
    expect(await look(amina.clientId)).toEqual({ allowed, refused: new Map() });
    const refused = new Map([[amina.clientId, expect.objectContaining({ code: 'FORBIDDEN' })]]);
    expect(await look('somebody else')).toEqual({ allowed: new Map(), refused });
  });

  test('refuses the role as a whole', async () => {
    const answer = await world.db.tx(viewerFor(world, supervisor), (tx) => permitClients(tx, 'attendance.record', [amina.clientId]));
    expect(answer).toMatchObject({ __typename: 'NotAllowed' });
  });
});

test('permitSession goes by the role and by who staffs the session', async () => {
  const ask = (staff: StaffFacts, staffsThis: boolean) =>
    world.db.tx(viewerFor(world, staff), (tx) => permitSession(tx, 'attendance.record', { staffsThis }));
  expect(await ask(counsellor, true)).toMatchObject({ ruleId: 'C3', clientId: null });
  expect(await ask(counsellor, false)).toMatchObject({ __typename: 'NotAllowed' });
  expect(await ask(supervisor, true)).toMatchObject({ __typename: 'NotAllowed' });
});
