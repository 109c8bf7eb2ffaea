import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AnswerMatchInput, EndMatchInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantProfile,
  plantRequest,
  plantStaff,
  plantSupervision,
  readAs,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { answerMatch } from './answer-match.ts';
import { approveMatch } from './approve-match.ts';
import { CoachingNeeds } from './coaching.needs.ts';
import { endMatch } from './end-match.ts';
import { matchQueue } from './match-queue.ts';
import { matches } from './matches.ts';
import { myPeople } from './my-people.ts';
import { myProposals } from './my-proposals.ts';

let world: World;
let needs: CoachingNeeds;
let centre: CentreFacts;
let boss: StaffFacts;
let counsellor: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;
let matchId: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new CoachingNeeds(world.db);
});
afterAll(() => world.close());

beforeEach(async () => {
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'COORDINATOR');
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
  await plantProfile(world, coach);
  await plantSupervision(world, await plantStaff(world, centre, 'SUPERVISOR'), coach);
  amina = await plantClient(world, centre, { given: 'Amina' });
  await plantCareTeam(world, counsellor, amina);
  const requestId = await plantRequest(world, centre, amina, { daysAgo: 9 });
  matchId = newId();
  const input = { id: matchId, requestId, expectedVersion: 1, coachId: coach.staffId, reason: 'Both like music' };
  await approveMatch(needs, viewerFor(world, boss), input);
});

function answer(staff: StaffFacts, over: Partial<AnswerMatchInput> = {}) {
  const side = staff === coach ? ('COACH' as const) : ('CLIENT' as const);
  return answerMatch(needs, viewerFor(world, staff), { id: matchId, expectedVersion: 1, side, accepted: true, ...over });
}
function end(over: Partial<EndMatchInput> = {}, staff = boss) {
  return endMatch(needs, viewerFor(world, staff), { id: matchId, expectedVersion: 1, reopen: false, ...over });
}
const queued = async () => (await readAs(world, boss, (viewer) => matchQueue(needs, viewer))).rows.map((row) => row.client.id);
const people = () => readAs(world, coach, (viewer) => myPeople(needs, viewer));

describe('a proposal', () => {
  test('shows its coach what the person looks for, and not who it is', async () => {
    const [proposal] = await readAs(world, coach, (viewer) => myProposals(needs, viewer));
    expect(proposal).toEqual({
      ...{ id: matchId, proposedAt: world.now, answerBy: new Date('2026-11-27T05:00:00Z'), reason: 'Both like music', version: 1 },
      ...{ languages: ['ur'], pathways: ['SMART'], interests: ['MUSIC'], windows: [{ weekday: 2, from: '18:00', until: '21:00' }] },
      ...{ meetsBy: ['PHONE'], isAccepted: false },
    });
    expect(JSON.stringify(proposal)).not.toContain(amina.clientId);
    expect(await people()).toEqual([]);
    const other = await plantStaff(world, centre, 'PEER_COACH');
    expect(await readAs(world, other, (viewer) => myProposals(needs, viewer))).toEqual([]);
  });

  test('is a match when both have said yes, from today on', async () => {
    expect(await answer(coach)).toEqual({ __typename: 'MatchSaved', match: null, request: null, state: 'PROPOSED', version: 2 });
    expect(await readAs(world, coach, (viewer) => myProposals(needs, viewer))).toMatchObject([{ isAccepted: true }]);
    expect(await answer(counsellor, { expectedVersion: 2 })).toMatchObject({
      state: 'ACTIVE',
      match: { fromDate: '2026-11-25', nextContactOn: '2026-11-27' },
    });
    expect(await people()).toMatchObject([{ client: { id: amina.clientId, firstNames: [{ text: 'Amina' }] }, isDue: false }]);
    expect(await queued()).toEqual([]);
  });

  test('that the client declines brings the person back to their place, and the coach is not proposed again', async () => {
    await answer(coach);
    const declined = await answer(boss, { expectedVersion: 2, accepted: false, declineReason: 'KNOW_EACH_OTHER', note: 'his cousin' });
    expect(declined).toMatchObject({
      state: 'DECLINED',
      match: { declinedBy: 'CLIENT', declineReason: 'KNOW_EACH_OTHER', note: 'his cousin' },
      request: { status: 'WAITING', daysWaiting: 9 },
    });
    const [row] = (await readAs(world, boss, (viewer) => matchQueue(needs, viewer))).rows;
    expect(row).toMatchObject({ client: { id: amina.clientId }, best: null, offered: 0 });
  });

  test('that the coach declines too, though the coach may not read the request', async () => {
    expect(await answer(coach, { accepted: false, declineReason: 'NO_TIME' })).toMatchObject({
      state: 'DECLINED',
      match: null,
      request: null,
    });
    expect(await queued()).toEqual([amina.clientId]);
  });

  test('is answered by its own coach, and for the client by who cares for them', async () => {
    const stranger = await plantStaff(world, centre, 'PEER_COACH');
    expect(await answer(stranger, { side: 'COACH' })).toMatchObject({ __typename: 'NotFound' });
    expect(await answer(coach, { side: 'CLIENT' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await answer(boss, { side: 'COACH' })).toMatchObject({ __typename: 'NotAllowed' });
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    expect(await answer(other)).toMatchObject({ __typename: 'NotFound' });
    expect(await world.owner.coachMatch.findFirst({ where: { id: matchId } })).toMatchObject({ state: 'PROPOSED', version: 1 });
  });

  test('a no needs its reason; a stale answer is told what is; a settled one is settled', async () => {
    expect(await answer(coach, { accepted: false })).toMatchObject({ code: 'REASON_REQUIRED', path: ['input', 'declineReason'] });
    expect(await answer(coach, { expectedVersion: 7 })).toMatchObject({ __typename: 'StaleMatch', state: 'PROPOSED', currentVersion: 1 });
    await end();
    expect(await answer(coach, { expectedVersion: 2 })).toMatchObject({ __typename: 'BadInput', constraint: 'proposed' });
  });
});

describe('the end', () => {
  test('a proposal that is taken back leaves the person waiting where they were', async () => {
    expect(await end()).toMatchObject({ state: 'WITHDRAWN', request: { status: 'WAITING', daysWaiting: 9 } });
    expect(await queued()).toEqual([amina.clientId]);
  });

  test('of a match needs a reason; the coach sees nothing from the next request on; the place is free', async () => {
    await answer(coach);
    await answer(boss, { expectedVersion: 2 });
    expect(await end({ expectedVersion: 3 })).toMatchObject({ code: 'REASON_REQUIRED', path: ['input', 'reason'] });
    expect(await end({ expectedVersion: 3, reason: 'CLIENT_WISH', note: 'wants somebody older', reopen: true })).toMatchObject({
      state: 'ENDED',
      match: { endReason: 'CLIENT_WISH', untilDate: '2026-11-25', note: 'wants somebody older' },
      request: { status: 'WAITING', daysWaiting: 0 },
    });
    expect(await people()).toEqual([]);
    expect(await readAs(world, boss, (viewer) => matches(needs, viewer, { state: 'ENDED', first: 10 }))).toMatchObject([{ id: matchId }]);
    expect(await end({ expectedVersion: 4, reason: 'OTHER' })).toMatchObject({ __typename: 'BadInput', constraint: 'open' });
  });

  test('is the coordinator’s', async () => {
    expect(await end({}, counsellor)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await end({}, coach)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await end({ id: newId() })).toMatchObject({ __typename: 'NotFound' });
    expect(await end({ expectedVersion: 5 })).toMatchObject({ __typename: 'StaleMatch' });
  });

  test('each step leaves an event and a line of its own, which nobody changes later', async () => {
    await answer(coach);
    await answer(boss, { expectedVersion: 2 });
    await end({ expectedVersion: 3, reason: 'GOALS_MET' });
    const steps = await world.owner.matchChange.findMany({ where: { matchId }, orderBy: { id: 'asc' } });
    expect(steps.map((step) => step.state)).toEqual(['PROPOSED', 'PROPOSED', 'ACTIVE', 'ENDED']);
    expect(await world.owner.auditEvent.count({ where: { subjectId: matchId, outcome: 'OK' } })).toBe(4);
    const change = world.db.tx(viewerFor(world, boss), (tx) => tx.db.matchChange.updateMany({ data: { note: 'x' } }));
    await expect(change).rejects.toThrow('permission denied');
  });
});
