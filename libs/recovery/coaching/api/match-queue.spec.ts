import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantProfile,
  plantRequest,
  plantStaff,
  plantStep,
  plantSupervision,
  readAs,
  statementsOf,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { CoachingNeeds } from './coaching.needs.ts';
import { matchQueue } from './match-queue.ts';
import { matchReview } from './match-review.ts';
import { suggestForAll } from './suggest-for-all.ts';

let world: World;
let needs: CoachingNeeds;
let centre: CentreFacts;
let boss: StaffFacts;
let supervisor: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  needs = new CoachingNeeds(world.db);
});
afterAll(() => world.close());

async function aCentre(): Promise<void> {
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'COORDINATOR');
  supervisor = await plantStaff(world, centre, 'SUPERVISOR');
}

async function aCoach(over: Parameters<typeof plantProfile>[2] = {}): Promise<StaffFacts> {
  const coach = await plantStaff(world, centre, 'PEER_COACH');
  await plantProfile(world, coach, over);
  await plantSupervision(world, supervisor, coach);
  return coach;
}

async function waits(daysAgo: number, over: Parameters<typeof plantRequest>[3] = {}): Promise<string> {
  const client = await plantClient(world, centre);
  await plantRequest(world, centre, client, { daysAgo, ...over });
  return client.clientId;
}

const queue = () => readAs(world, boss, (viewer) => matchQueue(needs, viewer));
const review = (clientId: string) => readAs(world, boss, (viewer) => matchReview(needs, viewer, clientId));

describe('the queue', () => {
  test('the longest wait first, each with the best candidate and the strongest reason', async () => {
    await aCentre();
    expect(await queue()).toEqual({ rows: [], medianDays: null });
    const other = await aCoach({ pathways: ['DHARMA'] });
    const good = await aCoach();
    const recent = await waits(2);
    const long = await waits(11, { languages: ['ps'] });
    await waits(5, { status: 'WITHDRAWN' });
    const { rows, medianDays } = await queue();
    expect(rows.map((row) => [row.client.id, row.request.daysWaiting, row.offered])).toEqual([
      [long, 11, 0],
      [recent, 2, 2],
    ]);
    expect(medianDays).toBe(7);
    expect(rows[0]?.best).toBeNull();
    expect(rows[1]?.best).toMatchObject({
      coach: { id: good.staffId },
      parts: [{ criterion: 'PATHWAY', words: ['SMART'] }, {}, {}, {}, {}, {}, {}],
    });
    const found = await review(recent);
    expect(found?.ranked.map((fit) => fit.coach.id)).toEqual([good.staffId, other.staffId]);
    expect(found?.ranked[0]?.total).toBe(found?.ranked[0]?.parts.reduce((sum, part) => sum + part.points, 0));
  });

  test('costs as many statements for ten as for one', async () => {
    await aCentre();
    for (const _ of [1, 2, 3]) await aCoach();
    await waits(1);
    const count = async (look: (viewer: Viewer) => Promise<unknown>) =>
      (await statementsOf(() => readAs(world, boss, look))).statements.length;
    const one = await count((viewer) => matchQueue(needs, viewer));
    for (let i = 0; i < 9; i += 1) await waits(i);
    expect(await count((viewer) => matchQueue(needs, viewer))).toBe(one);
    expect(one).toBeLessThanOrEqual(6);
    expect(await count((viewer) => suggestForAll(needs, viewer, 'BEST_FIT'))).toBe(one);
  });
});

describe('the review', () => {
  test('at most five, the others behind them, and who is not offered with the rules', async () => {
    await aCentre();
    for (let i = 0; i < 7; i += 1) await aCoach();
    const paused = await aCoach({ status: 'PAUSED', gender: 'MALE' });
    const nobody = await plantStaff(world, centre, 'PEER_COACH');
    const client = await plantClient(world, centre);
    const former = await aCoach();
    await plantRequest(world, centre, client, { gender: 'FEMALE' });
    await plantStep(world, former, client, { state: 'DECLINED', note: 'no' });
    const found = await review(client.clientId);
    expect([found?.ranked.length, found?.further.length]).toEqual([5, 2]);
    expect(new Map(found?.notOffered.map((one) => [one.coach.id, one.rules]))).toEqual(
      new Map([
        [paused.staffId, ['COACH_PAUSED', 'GENDER_WISH']],
        [nobody.staffId, ['NOT_SUPERVISED', 'NO_COMMON_LANGUAGE', 'NO_COMMON_TIME', 'NO_COMMON_WAY', 'GENDER_WISH']],
        [former.staffId, ['DECLINED_BEFORE']],
      ]),
    );
    expect(found?.earlier).toMatchObject([{ state: 'DECLINED', coachId: former.staffId }]);
  });

  test('nobody waits by that id, or at another centre', async () => {
    const clientId = await waits(1);
    await aCentre();
    expect(await review(clientId)).toBeNull();
    expect(await review('x')).toBeNull();
  });
});

describe('for all', () => {
  test('the pool as a whole: somebody gets another than their best, so that everybody gets one', async () => {
    await aCentre();
    const women = await aCoach({ cap: 1, gender: 'FEMALE' });
    const men = await aCoach({ cap: 1, gender: 'MALE', pathways: ['DHARMA'] });
    const first = await waits(3);
    const only = await waits(1, { gender: 'FEMALE' });
    const found = await readAs(world, boss, (viewer) => suggestForAll(needs, viewer, 'EVERYONE'));
    expect(new Map(found.pairs.map((pair) => [pair.client.id, pair.fit.coach.id]))).toEqual(
      new Map([
        [first, men.staffId],
        [only, women.staffId],
      ]),
    );
    expect(found.pairs.find((pair) => pair.client.id === first)?.ownBest?.coach.id).toBe(women.staffId);
    expect(found.loads).toMatchObject([
      { before: 0, after: 1 },
      { before: 0, after: 1 },
    ]);
    expect(found.total).toBe(found.pairs.reduce((sum, pair) => sum + pair.fit.total, 0));
    expect(found.unmatched).toEqual([]);
    expect(await world.owner.coachMatch.count({ where: { centreId: centre.centreId } })).toBe(0);
  });

  test('places that are short go to who has waited longest, if that is what counts', async () => {
    await aCentre();
    await aCoach({ cap: 1 });
    const recent = await waits(2);
    const long = await waits(20);
    const found = await readAs(world, boss, (viewer) => suggestForAll(needs, viewer, 'LONGEST_WAIT'));
    expect(found.pairs.map((pair) => pair.client.id)).toEqual([long]);
    expect(found.unmatched).toMatchObject([{ client: { id: recent }, offered: 1 }]);
  });
});
