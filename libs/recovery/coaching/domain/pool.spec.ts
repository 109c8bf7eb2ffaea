import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Coach, Wish } from './fit-facts.ts';
import { faultsOf, greedy, poolOf } from './pool.ts';
import { medianOf, rank } from './ranking.ts';

const hours = [{ weekday: 1, from: '10:00', until: '12:00' }];
const aCoach = (coachId: string, over: Partial<Coach> = {}): Coach => ({
  ...{ coachId, pathways: ['SMART'], languages: ['en'], gender: 'MALE', faith: null, ageBand: null, situations: [], interests: [] },
  ...{ windows: hours, meetsBy: ['PHONE'], cap: 2, open: 0, isPaused: false, isSupervised: true },
  ...over,
});
const aWish = (clientId: string, over: Partial<Wish> = {}): Wish => ({
  ...{ clientId, daysWaiting: 1, gender: null, languages: ['en'], pathways: ['SMART'], faith: null, situations: [], interests: [] },
  ...{ windows: [], meetsBy: [], avoidCoachIds: [], ageBand: null, declined: [], revoked: [], sharedGroups: new Map() },
  ...over,
});

describe('ranking', () => {
  test('the best first, ties by id, and who is not offered with the rules', () => {
    const coaches = [aCoach('d', { pathways: ['DHARMA'] }), aCoach('b'), aCoach('a'), aCoach('c', { isPaused: true })];
    const { offered, notOffered } = rank(aWish('p'), coaches);
    expect(offered.map((fit) => fit.coachId)).toEqual(['a', 'b', 'd']);
    expect(notOffered).toEqual([{ coachId: 'c', rules: ['COACH_PAUSED'] }]);
    expect(rank(aWish('p'), [...coaches].reverse())).toEqual({ offered, notOffered });
  });

  test.each([
    [[], null],
    [[5], 5],
    [[1, 9, 3], 3],
    [[1, 2, 4, 9], 3],
  ])('the median of %j is %j', (days, median) => {
    expect(medianOf(days)).toBe(median);
  });
});

describe('the pool', () => {
  test('stands by id, whatever the order it came in, and holds no pair that is refused or needs a reason', () => {
    const wishes = [aWish('q'), aWish('p', { declined: ['b'], sharedGroups: new Map([['a', 1]]) })];
    const pool = poolOf(wishes, [aCoach('b'), aCoach('a', { open: 1 })], 'BEST_FIT');
    expect(pool.clientIds).toEqual(['p', 'q']);
    expect(pool.coachIds).toEqual(['a', 'b']);
    expect(pool.room).toEqual([1, 2]);
    expect(pool.pairs.map(({ client, coach }) => [client, coach])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test('a mode says what counts: points, people, or days', () => {
    const wishes = [aWish('p', { daysWaiting: 9 }), aWish('q', { daysWaiting: 2, pathways: ['DHARMA'] })];
    const valueOf = (mode: 'BEST_FIT' | 'EVERYONE' | 'LONGEST_WAIT') => poolOf(wishes, [aCoach('a')], mode).pairs.map((pair) => pair.value);
    expect(valueOf('BEST_FIT')).toEqual([100, 33]);
    expect(valueOf('EVERYONE')).toEqual([301, 234]);
    expect(valueOf('LONGEST_WAIT')).toEqual([2_110, 636]);
  });
});

test('faults: a person twice, a coach over the places, a pair that nobody offered', () => {
  const pair = (client: number, coach: number) => ({ client, coach, value: 1, load: 1 });
  const pool = { pairs: [pair(0, 0), pair(0, 1), pair(1, 0)], room: [1, 1] };
  expect(faultsOf(pool, [1, 2])).toEqual([]);
  expect(faultsOf(pool, [0, 1])).toEqual(['a person twice']);
  expect(faultsOf(pool, [0, 2])).toEqual(['a coach over the cap']);
  expect(faultsOf(pool, [7])).toEqual(['a pair that was not offered']);
});

test('greedy is a choice without faults, for any pool', () => {
  const pair = fc.record({
    ...{ client: fc.integer({ min: 0, max: 4 }), coach: fc.integer({ min: 0, max: 3 }) },
    ...{ value: fc.integer({ min: 1, max: 100 }), load: fc.constant(1) },
  });
  const room = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(pair), room, (pairs, places) => {
      expect(faultsOf({ pairs, room: places }, greedy({ pairs, room: places }))).toEqual([]);
    }),
  );
});
