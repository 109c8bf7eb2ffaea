import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApproveMatchInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantProfile,
  plantRequest,
  plantSeries,
  plantStaff,
  plantStep,
  plantSupervision,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { approveMatch } from './approve-match.ts';
import { CoachingNeeds } from './coaching.needs.ts';

let world: World;
let needs: CoachingNeeds;
let centre: CentreFacts;
let boss: StaffFacts;
let supervisor: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;
let requestId: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new CoachingNeeds(world.db);
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'COORDINATOR');
  supervisor = await plantStaff(world, centre, 'SUPERVISOR');
});
afterAll(() => world.close());

async function aCoach(cap = 15): Promise<StaffFacts> {
  const staff = await plantStaff(world, centre, 'PEER_COACH');
  await plantProfile(world, staff, { cap });
  await plantSupervision(world, supervisor, staff);
  return staff;
}

beforeEach(async () => {
  coach = await aCoach();
  amina = await plantClient(world, centre);
  requestId = await plantRequest(world, centre, amina);
});

function approve(over: Partial<ApproveMatchInput> = {}, staff = boss) {
  const input = { id: newId(), requestId, expectedVersion: 1, coachId: coach.staffId, reason: 'Both like music', ...over };
  return approveMatch(needs, viewerFor(world, staff), input);
}

describe('approveMatch', () => {
  test('proposes: the match, who approved it and why, the request out of the queue, an event', async () => {
    const id = newId();
    expect(await approve({ id })).toMatchObject({
      __typename: 'MatchSaved',
      state: 'PROPOSED',
      match: { id, client: { id: amina.clientId }, coachId: coach.staffId, reason: 'Both like music', fromDate: null },
      request: null,
    });
    expect(await world.owner.matchRequest.findFirst({ where: { id: requestId } })).toMatchObject({ status: 'MATCHED', version: 2 });
    expect(await world.owner.coachMatch.findFirst({ where: { id } })).toMatchObject({ slot: 1, approvedBy: boss.staffId, requestId });
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
      { action: 'CREATE', clientIds: [amina.clientId], ruleId: 'K1', reason: 'Both like music' },
    ]);
  });

  test('sent twice it is one match', async () => {
    const id = newId();
    const results = await Promise.all([approve({ id }), approve({ id })]);
    expect(results.map((result) => result.__typename)).toEqual(['MatchSaved', 'MatchSaved']);
    expect(await world.owner.coachMatch.count({ where: { clientId: amina.clientId } })).toBe(1);
    const other = await plantClient(world, centre);
    expect(await approve({ id, requestId: await plantRequest(world, centre, other) })).toMatchObject({ code: 'DUPLICATE' });
  });

  test('two coordinators at once: one pair, the other hears that there is one', async () => {
    const second = await aCoach();
    const results = await Promise.all([approve(), approve({ coachId: second.staffId })]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['AlreadyMatched', 'MatchSaved']);
  });

  test('the last place of a coach goes to one of many who ask at once; proposals count', async () => {
    const small = await aCoach(2);
    const waiting = await Promise.all(Array.from({ length: 6 }, async () => plantRequest(world, centre, await plantClient(world, centre))));
    const results = await Promise.all(waiting.map((id) => approve({ requestId: id, coachId: small.staffId })));
    expect(results.filter((result) => result.__typename === 'MatchSaved')).toHaveLength(2);
    expect(results.filter((result) => result.__typename === 'CoachFull')).toHaveLength(4);
    expect(results.find((result) => result.__typename === 'CoachFull')).toMatchObject({
      code: 'CAPACITY_FULL',
      coach: { id: small.staffId, cap: 2, proposed: 2 },
    });
  });

  test('the database itself gives one place of a coach once, and one open match to a client', async () => {
    await approve();
    const row = { centreId: centre.centreId, id: newId(), coachId: coach.staffId, state: 'PROPOSED' as const };
    const other = await plantClient(world, centre);
    await expect(world.owner.coachMatch.create({ data: { ...row, clientId: other.clientId, slot: 1 } })).rejects.toThrow('match_slot');
    await expect(world.owner.coachMatch.create({ data: { ...row, clientId: amina.clientId, slot: 2 } })).rejects.toThrow('match_one_open');
  });

  test('a hard rule stands, with its name', async () => {
    await world.owner.coachProfile.updateMany({ where: { staffId: coach.staffId }, data: { languages: ['en'], status: 'PAUSED' } });
    expect(await approve({ overrideReason: 'nobody else' })).toMatchObject({
      __typename: 'PairNotOffered',
      rules: ['COACH_PAUSED', 'NO_COMMON_LANGUAGE'],
    });
    expect(await world.owner.auditEvent.count({ where: { outcome: 'DENIED', clientIds: { has: amina.clientId } } })).toBe(1);
  });

  test('who declined is not proposed again', async () => {
    await plantStep(world, coach, amina, { state: 'DECLINED' });
    expect(await approve()).toMatchObject({ __typename: 'PairNotOffered', rules: ['DECLINED_BEFORE'] });
  });

  test('a group in common needs a reason, which the trail keeps', async () => {
    const lead = await plantStaff(world, centre, 'COUNSELLOR');
    const series = await plantSeries(world, lead, { peer: coach });
    await plantMembership(world, centre, series, amina);
    expect(await approve()).toMatchObject({ __typename: 'ConcernStands', code: 'REASON_REQUIRED', concerns: [{ count: 1 }] });
    expect(await approve({ overrideReason: '  ' })).toMatchObject({ __typename: 'ConcernStands' });
    const id = newId();
    expect(await approve({ id, overrideReason: 'She asked for him' })).toMatchObject({ __typename: 'MatchSaved' });
    expect(await world.owner.auditEvent.findFirst({ where: { subjectId: id } })).toMatchObject({ reason: 'She asked for him' });
  });

  test('a request that changed since it was read is shown as it is', async () => {
    await world.owner.matchRequest.updateMany({ where: { id: requestId }, data: { version: 4, languages: ['ur', 'pa'] } });
    expect(await approve()).toMatchObject({ __typename: 'StaleRequest', current: { version: 4, languages: ['ur', 'pa'] } });
  });

  test('the match before is remembered', async () => {
    const before = await plantStep(world, await aCoach(), amina, { state: 'ENDED' });
    expect(await approve()).toMatchObject({ match: { previousMatchId: before } });
  });

  test('no reason, no coach, no request, no right', async () => {
    const counsellor = await plantStaff(world, centre, 'COUNSELLOR');
    await plantCareTeam(world, counsellor, amina);
    expect(await approve({ reason: ' ' })).toMatchObject({ code: 'REASON_REQUIRED', path: ['input', 'reason'] });
    expect(await approve({ coachId: counsellor.staffId })).toMatchObject({ __typename: 'BadInput', path: ['input', 'coachId'] });
    expect(await approve({ coachId: 'x' })).toMatchObject({ __typename: 'BadInput', path: ['input', 'coachId'] });
    expect(await approve({ requestId: newId() })).toMatchObject({ __typename: 'NotFound' });
    expect(await approve({}, counsellor)).toMatchObject({ __typename: 'NotAllowed' });
    const elsewhere = await plantStaff(world, await plantCentre(world), 'COORDINATOR');
    expect(await approve({}, elsewhere)).toMatchObject({ __typename: 'NotFound' });
    expect(await world.owner.coachMatch.count({ where: { clientId: amina.clientId } })).toBe(0);
  });
});
