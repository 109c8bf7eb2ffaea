import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MatchRequestInput } from '@alongside/kit/contract';
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
import { CoachingNeeds } from './coaching.needs.ts';
import { saveMatchRequest } from './save-match-request.ts';
import { withdrawMatchRequest } from './withdraw-match-request.ts';

let world: World;
let needs: CoachingNeeds;
let centre: CentreFacts;
let counsellor: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  needs = new CoachingNeeds(world.db);
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
});
beforeEach(async () => {
  amina = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, amina);
});
afterAll(() => world.close());

function save(over: Partial<MatchRequestInput> = {}, staff = counsellor) {
  const lists = { pathways: [], situations: [], interests: [], windows: [], meetsBy: [], avoidCoachIds: [] };
  const input = { id: newId(), clientId: amina.clientId, expectedVersion: 0, languages: ['ur'], ...lists, ...over };
  return saveMatchRequest(needs, viewerFor(world, staff), input);
}
function withdraw(id: string, over: { expectedVersion?: number; reason?: string } = {}, staff = counsellor) {
  return withdrawMatchRequest(needs, viewerFor(world, staff), { id, expectedVersion: 1, reason: 'found a sponsor', ...over });
}

describe('saveMatchRequest', () => {
  test('opens a wish that waits from now on, with an event', async () => {
    const id = newId();
    const wishes = { gender: 'FEMALE', faith: 'ISLAM', avoid: ' not at night ', avoidCoachIds: [coach.staffId] } as const;
    expect(await save({ id, ...wishes, avoidCoachIds: [coach.staffId] })).toMatchObject({
      __typename: 'RequestSaved',
      request: {
        id,
        status: 'WAITING',
        since: world.now,
        daysWaiting: 0,
        avoid: 'not at night',
        avoidCoachIds: [coach.staffId],
        version: 1,
      },
      client: { id: amina.clientId },
    });
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([{ action: 'CREATE', ruleId: 'C1' }]);
  });

  test('sent twice it is one; a second one is refused; a coach already there is named', async () => {
    const id = newId();
    const results = await Promise.all([save({ id }), save({ id })]);
    expect(results.map((result) => result.__typename)).toEqual(['RequestSaved', 'RequestSaved']);
    expect(await save()).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
    const bilal = await plantClient(world, centre);
    await plantCareTeam(world, counsellor, bilal);
    await plantMatch(world, coach, bilal);
    expect(await save({ clientId: bilal.clientId })).toMatchObject({ __typename: 'AlreadyMatched', state: 'ACTIVE' });
    expect(await save({ id, clientId: (await plantOwn()).clientId })).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
  });

  test('an edit carries the version that was read', async () => {
    const id = newId();
    await save({ id });
    expect(await save({ id, expectedVersion: 1, languages: ['ur', 'pa'] })).toMatchObject({
      request: { languages: ['ur', 'pa'], version: 2 },
    });
    expect(await save({ id, expectedVersion: 1, languages: ['en'] })).toMatchObject({
      __typename: 'StaleRequest',
      current: { languages: ['ur', 'pa'], version: 2 },
    });
    expect(await save({ id: newId(), expectedVersion: 3 })).toMatchObject({ __typename: 'StaleRequest', current: null });
  });

  test.each<[string, string, Partial<MatchRequestInput>]>([
    ['no language', 'languages', { languages: [] }],
    ['hours that end before they begin', 'windows', { windows: [{ weekday: 1, from: '10:00', until: '09:00' }] }],
    ['somebody who is no coach', 'avoidCoachIds', { avoidCoachIds: ['019a0000-0000-7000-8000-000000000000'] }],
  ])('%s is refused at its place', async (_, field, over) => {
    expect(await save(over)).toMatchObject({ __typename: 'BadInput', path: expect.arrayContaining(['input', field]) });
  });

  test('is for who cares for the person', async () => {
    const stranger = await plantStaff(world, centre, 'COUNSELLOR');
    expect(await save({}, stranger)).toMatchObject({ __typename: 'NotFound' });
    expect(await save({}, coach)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await world.owner.matchRequest.count({ where: { clientId: amina.clientId } })).toBe(0);
  });
});

async function plantOwn(): Promise<PlantedClient> {
  const client = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, client);
  return client;
}

describe('withdrawMatchRequest', () => {
  test('takes the wish back with its reason, once; the person may wish again', async () => {
    const id = newId();
    await save({ id });
    expect(await withdraw(id, { reason: ' ' })).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await withdraw(id)).toMatchObject({ request: { status: 'WITHDRAWN', withdrawnReason: 'found a sponsor', version: 2 } });
    expect(await withdraw(id)).toMatchObject({ __typename: 'StaleRequest' });
    expect(await save()).toMatchObject({ __typename: 'RequestSaved' });
  });

  test('out of reach is not found', async () => {
    const id = newId();
    await save({ id });
    expect(await withdraw(id, {}, await plantStaff(world, centre, 'COUNSELLOR'))).toMatchObject({ __typename: 'NotFound' });
    expect(await withdraw(newId())).toMatchObject({ __typename: 'NotFound' });
  });
});
