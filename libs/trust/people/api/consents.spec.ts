import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ConsentInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMatch,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { reach } from '@alongside/trust/access/api';
import { PeopleNeeds } from './people.needs.ts';
import { recordConsent } from './record-consent.ts';
import { revokeConsent } from './revoke-consent.ts';

let world: World;
let needs: PeopleNeeds;
let centre: CentreFacts;
let counsellor: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana' });
});
beforeEach(async () => {
  coach = await plantStaff(world, centre, 'PEER_COACH');
  amina = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, amina);
  await plantMatch(world, coach, amina);
});
afterAll(() => world.close());

function record(over: Partial<ConsentInput> = {}, staff = counsellor) {
  const input: ConsentInput = { id: newId(), clientId: amina.clientId, coachId: coach.staffId, scopes: ['PLAN'], ...over };
  return recordConsent(needs, viewerFor(world, staff), input);
}
const revoke = (id: string, staff = counsellor) => revokeConsent(needs, viewerFor(world, staff), { id });

/** What the coach's next request may see, at this moment of the clock. */
async function mayNow(): Promise<string[]> {
  const access = (await world.db.tx(viewerFor(world, coach), (tx) => reach(tx, [amina.clientId]))).get(amina.clientId);
  return (['attendance.read', 'plan.goals'] as const).filter((action) => access?.may(action));
}

describe('recordConsent', () => {
  test('opens what it says from the coach’s next request on, and keeps who wrote it down', async () => {
    expect(await mayNow()).toEqual([]);
    const id = newId();
    expect(await record({ id })).toMatchObject({
      __typename: 'ConsentSaved',
      consent: { id, scopes: ['PLAN'], state: 'STANDING', validFrom: world.now, validUntil: null, recordedByName: 'Sana' },
      client: { id: amina.clientId },
    });
    expect(await mayNow()).toEqual(['plan.goals']);
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([{ action: 'CREATE', ruleId: 'C1' }]);
  });

  test('a later one takes the place of the one before: what was said last holds', async () => {
    await record({ scopes: ['PLAN', 'ATTENDANCE'] });
    await record({ scopes: ['ATTENDANCE'] });
    expect(await mayNow()).toEqual(['attendance.read']);
    expect(await world.owner.consent.count({ where: { clientId: amina.clientId, validUntil: null } })).toBe(1);
  });

  test('days are the centre’s: it begins and ends with local midnight', async () => {
    expect(await record({ fromDate: '2026-11-26', untilDate: '2026-12-01' })).toMatchObject({
      consent: { state: 'COMING', validFrom: new Date('2026-11-25T19:00:00Z'), validUntil: new Date('2026-11-30T19:00:00Z') },
    });
    expect(await mayNow()).toEqual([]);
  });

  test('sent twice it is one; an id that another consent has is refused', async () => {
    const id = newId();
    const results = await Promise.all([record({ id }), record({ id })]);
    expect(results.map((result) => result.__typename)).toEqual(['ConsentSaved', 'ConsentSaved']);
    const bilal = await plantClient(world, centre);
    await plantCareTeam(world, counsellor, bilal);
    expect(await record({ id, clientId: bilal.clientId })).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
  });

  test.each<[string, Partial<ConsentInput>]>([
    ['scopes', { scopes: [] }],
    ['fromDate', { fromDate: '2026-11-24' }],
    ['untilDate', { untilDate: '2026-11-25' }],
  ])('a wrong %s is refused at its place', async (field, over) => {
    expect(await record(over)).toMatchObject({ __typename: 'BadInput', path: ['input', field] });
  });

  test('for a coach of the centre, by who cares for the person', async () => {
    expect(await record({ coachId: counsellor.staffId })).toMatchObject({ __typename: 'BadInput', path: ['input', 'coachId'] });
    expect(await record({}, await plantStaff(world, centre, 'COUNSELLOR'))).toMatchObject({ __typename: 'NotFound' });
    expect(await record({}, coach)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await record({}, await plantStaff(world, centre, 'COORDINATOR'))).toMatchObject({ __typename: 'ConsentSaved' });
  });
});

describe('revokeConsent', () => {
  test('closes at once, keeps the consent with its end, and does so once', async () => {
    const id = newId();
    await record({ id });
    expect(await revoke(id)).toMatchObject({ consent: { id, state: 'REVOKED', revokedAt: world.now } });
    expect(await mayNow()).toEqual([]);
    expect(await revoke(id)).toMatchObject({ __typename: 'ConsentSaved' });
    expect(await world.owner.auditEvent.count({ where: { subjectId: id } })).toBe(2);
  });

  test('out of reach is not found', async () => {
    const id = newId();
    await record({ id });
    expect(await revoke(id, await plantStaff(world, centre, 'COUNSELLOR'))).toMatchObject({ __typename: 'NotFound' });
    expect(await revoke(id, coach)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await revoke(newId())).toMatchObject({ __typename: 'NotFound' });
    expect(await mayNow()).toEqual(['plan.goals']);
  });
});
