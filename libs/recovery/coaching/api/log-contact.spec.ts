import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { LogContactInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantConsent,
  plantContact,
  plantMatch,
  plantStaff,
  plantSupervision,
  readAs,
  statementsOf,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { loadersOf } from './client-coaching.loader.ts';
import { CoachingNeeds } from './coaching.needs.ts';
import { logContact } from './log-contact.ts';
import { myPeople } from './my-people.ts';

let world: World;
let needs: CoachingNeeds;
let centre: CentreFacts;
let coach: StaffFacts;
let amina: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  needs = new CoachingNeeds(world.db);
});
beforeEach(async () => {
  centre = await plantCentre(world);
  coach = await plantStaff(world, centre, 'PEER_COACH');
  amina = await plantClient(world, centre, { given: 'Amina' });
  await plantMatch(world, coach, amina, { from: '2026-11-20' });
});
afterAll(() => world.close());

function log(over: Partial<LogContactInput> = {}, staff = coach) {
  const said = { channel: 'PHONE' as const, minutes: 25, reached: true, kinds: ['EMOTIONAL' as const] };
  const input = { opId: newId(), clientId: amina.clientId, at: new Date('2026-11-24T20:30:00Z'), ...said, ...over };
  return logContact(needs, viewerFor(world, staff), input);
}
const people = (staff = coach) => readAs(world, staff, (viewer) => myPeople(needs, viewer));
const count = () => world.owner.supportContact.count({ where: { clientId: amina.clientId } });

describe('logContact', () => {
  test('keeps the contact on the day at the centre, and moves the next one', async () => {
    const opId = newId();
    expect(await log({ opId, nextStep: 'Walk together', nextOn: '2026-11-28' })).toMatchObject({
      __typename: 'ContactLogged',
      contact: { id: opId, localDate: '2026-11-25', minutes: 25, nextStep: 'Walk together' },
      person: { nextContactOn: '2026-11-28', isDue: false },
    });
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: opId } })).toMatchObject([
      { action: 'CREATE', opId, clientIds: [amina.clientId], ruleId: 'P1' },
    ]);
  });

  test('sent twice, also at once, it is one contact; with other words it is refused', async () => {
    const opId = newId();
    const results = await Promise.all([log({ opId }), log({ opId }), log({ opId })]);
    expect(results.map((result) => result.__typename)).toEqual(['ContactLogged', 'ContactLogged', 'ContactLogged']);
    expect(await log({ opId, minutes: 40 })).toMatchObject({ __typename: 'BadInput', code: 'IDEMPOTENCY_MISMATCH' });
    expect(await count()).toBe(1);
    const other = await plantStaff(world, centre, 'PEER_COACH');
    const bilal = await plantClient(world, centre);
    await plantMatch(world, other, bilal);
    expect(await log({ opId, clientId: bilal.clientId }, other)).toMatchObject({ code: 'DUPLICATE' });
  });

  test('a try that reached nobody is kept, and moves nothing', async () => {
    expect(await log({ reached: false, minutes: 0, kinds: [] })).toMatchObject({ person: { nextContactOn: '2026-11-22', isDue: true } });
  });

  test.each<[string, Partial<LogContactInput>]>([
    ['minutes', { minutes: 500 }],
    ['at', { at: new Date('2026-11-25T05:10:00Z') }],
    ['nextOn', { nextOn: '2026-11-01' }],
  ])('a wrong %s is refused at its place', async (field, over) => {
    expect(await log(over)).toMatchObject({ __typename: 'BadInput', path: ['input', field] });
    expect(await count()).toBe(0);
  });

  test('is for the matched coach alone, while the match runs', async () => {
    const other = await plantStaff(world, centre, 'PEER_COACH');
    const counsellor = await plantStaff(world, centre, 'COUNSELLOR');
    await plantCareTeam(world, counsellor, amina);
    expect(await log({}, other)).toMatchObject({ __typename: 'NotFound' });
    expect(await log({}, counsellor)).toMatchObject({ __typename: 'NotAllowed' });
    await world.owner.coachMatch.updateMany({
      where: { coachId: coach.staffId },
      data: { state: 'ENDED', untilDate: new Date('2026-11-25'), endReason: 'OTHER' },
    });
    expect(await log()).toMatchObject({ __typename: 'NotFound' });
    expect(await count()).toBe(0);
  });
});

describe('my people', () => {
  test('first name and due day by the match alone; goals only where a consent covers the plan, and not the ones kept back', async () => {
    const counsellor = await plantStaff(world, centre, 'COUNSELLOR');
    const plan = { centreId: centre.centreId, clientId: amina.clientId };
    const planId = newId();
    const days = { startsOn: new Date('2026-11-01'), reviewDue: new Date('2027-01-01') };
    await world.owner.plan.create({ data: { ...plan, id: planId, number: 1, status: 'ACTIVE', ...days, activatedBy: counsellor.staffId } });
    for (const [position, isShared] of [true, false].entries())
      await world.owner.planGoal.create({
        data: { ...plan, id: newId(), planId, position, title: isShared ? 'Evenings' : 'Debts', words: 'I will', isShared },
      });
    const [before] = await people();
    expect(before).toMatchObject({
      client: { firstNames: [{ text: 'Amina' }] },
      since: '2026-11-20',
      nextContactOn: '2026-11-22',
      isDue: true,
    });
    expect(before?.client.displayNames).toBeUndefined();
    expect(before?.goals).toBeUndefined();
    const id = await plantConsent(world, coach, amina, { scopes: ['PLAN'] });
    expect((await people())[0]?.goals?.map((goal) => goal.title)).toEqual(['Evenings']);
    await world.owner.consent.updateMany({ where: { id }, data: { revokedAt: world.now } });
    expect((await people())[0]?.goals).toBeUndefined();
  });

  test('due first, and as many statements for many as for one', async () => {
    const bilal = await plantClient(world, centre, { given: 'Bilal' });
    await plantMatch(world, coach, bilal, { from: '2026-10-01' });
    await plantContact(world, coach, bilal, { daysAgo: 1, nextOn: '2026-12-05' });
    await plantConsent(world, coach, amina);
    const one = await statementsOf(() => people());
    expect(one.answer.map((person) => person.nextContactOn)).toEqual(['2026-11-22', '2026-12-05']);
    for (const _ of [1, 2, 3, 4]) await plantMatch(world, coach, await plantClient(world, centre));
    const many = await statementsOf(() => people());
    expect(many.answer).toHaveLength(6);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

describe('contacts of a client', () => {
  test('the team sees all, a coach the own ones, a supervisor those of the supervisee, newest first', async () => {
    const former = await plantStaff(world, centre, 'PEER_COACH');
    await plantMatch(world, former, amina, { from: '2026-01-01', until: '2026-06-01' });
    const old = await plantContact(world, former, amina, { daysAgo: 30 });
    const recent = await plantContact(world, coach, amina);
    const counsellor = await plantStaff(world, centre, 'COUNSELLOR');
    await plantCareTeam(world, counsellor, amina);
    const supervisor = await plantStaff(world, centre, 'SUPERVISOR');
    await plantSupervision(world, supervisor, coach);
    const seen = async (staff: StaffFacts) =>
      (await readAs(world, staff, (viewer) => loadersOf(needs, viewer).contacts(20).load(amina.clientId))).map((one) => one.id);
    expect(await seen(counsellor)).toEqual([recent, old]);
    expect(await seen(coach)).toEqual([recent]);
    expect(await seen(supervisor)).toEqual([recent]);
    expect(await seen(await plantStaff(world, centre, 'COUNSELLOR'))).toEqual([]);
    expect(await seen(await plantStaff(world, centre, 'MANAGER', { seesClients: true }))).toEqual([]);
  });
});
