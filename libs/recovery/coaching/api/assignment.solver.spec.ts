import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { faultsOf, greedy, type PoolPair } from '@alongside/recovery/coaching/domain';
import fc from 'fast-check';
import { bestPairs } from './assignment.solver.ts';

type Gap = { profit: number[][]; resource: number[][]; capacity: number[]; optimum: number };
const file = path.resolve(import.meta.dirname, 'optima/gap1.json');
const { problems } = JSON.parse(readFileSync(file, 'utf8')) as { problems: Gap[] };
const worth = (pairs: readonly PoolPair[], chosen: readonly number[]) => chosen.reduce((sum, i) => sum + (pairs[i]?.value ?? 0), 0);

describe('known optima of a public library', () => {
  test.each(problems.map((problem, i) => ({ problem, name: `gap1-${i + 1}` })))('$name is reached', async ({ problem }) => {
    // Every job has to be done: one more is worth more than all profit together.
    const everyone = 1_000;
    const pairs = problem.profit.flatMap((row, coach) =>
      row.map((profit, client) => ({ client, coach, value: everyone + profit, load: problem.resource[coach]?.[client] ?? 0 })),
    );
    const chosen = await bestPairs({ pairs, room: problem.capacity });
    expect(worth(pairs, chosen) - everyone * 15).toBe(problem.optimum);
    expect(chosen).toHaveLength(15);
  });
});

/** A pool whose coach `i` has `room[i]` places; 0 points stand for a pair that may not be. */
function poolOf(points: readonly (readonly number[])[], room: readonly number[]) {
  const pairs = points.flatMap((row, client) => row.flatMap((value, coach) => (value > 0 ? [{ client, coach, value, load: 1 }] : [])));
  return { pairs, room };
}

test('the pool as a whole is served better than one after the other', async () => {
  const pool = poolOf(
    [
      [90, 85],
      [88, 10],
    ],
    [1, 1],
  );
  const chosen = await bestPairs(pool);
  expect(worth(pool.pairs, greedy(pool))).toBe(100);
  expect(worth(pool.pairs, chosen)).toBe(173);
});

test('of pairs that are worth the same, the first client has the first coach', async () => {
  const pool = poolOf(
    [
      [50, 50],
      [50, 50],
    ],
    [1, 1],
  );
  const chosen = (await bestPairs(pool)).map((i) => pool.pairs[i]);
  expect(chosen).toMatchObject([
    { client: 0, coach: 0 },
    { client: 1, coach: 1 },
  ]);
});

test('nobody waits, or nobody may be offered: no pairs', async () => {
  expect(await bestPairs({ pairs: [], room: [] })).toEqual([]);
  expect(await bestPairs(poolOf([[0, 0]], [1, 1]))).toEqual([]);
});

/** The best of all choices, by trying them: for pools that are small enough. */
function tried(points: readonly (readonly number[])[], room: readonly number[], client = 0): number {
  const row = points[client];
  if (!row) return 0;
  const without = tried(points, room, client + 1);
  return row.reduce((best, value, coach) => {
    if (value === 0 || (room[coach] ?? 0) === 0) return best;
    const left = room.map((places, i) => (i === coach ? places - 1 : places));
    return Math.max(best, value + tried(points, left, client + 1));
  }, without);
}

test('any small pool: the optimum, never below greedy, never over a cap, never a pair that may not be', async () => {
  const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }));
  const world = fc.integer({ min: 1, max: 3 }).chain((coaches) =>
    fc.record({
      points: fc.array(fc.array(cell, { minLength: coaches, maxLength: coaches }), { minLength: 1, maxLength: 5 }),
      room: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: coaches, maxLength: coaches }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(world, async ({ points, room }) => {
      const pool = poolOf(points, room);
      const chosen = await bestPairs(pool);
      expect(faultsOf(pool, chosen)).toEqual([]);
      expect(worth(pool.pairs, chosen)).toBe(tried(points, room));
      expect(worth(pool.pairs, chosen)).toBeGreaterThanOrEqual(worth(pool.pairs, greedy(pool)));
      expect(await bestPairs(pool)).toEqual(chosen);
    }),
    { numRuns: 60 },
  );
});

test('300 people and 80 coaches with caps: proven, and whole', async () => {
  let state = 7;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) >> 8;
  const points = Array.from({ length: 300 }, () => Array.from({ length: 80 }, () => next() % 101));
  const pool = poolOf(
    points,
    Array.from({ length: 80 }, () => 3),
  );
  const chosen = await bestPairs(pool);
  expect(faultsOf(pool, chosen)).toEqual([]);
  expect(chosen).toHaveLength(240);
}, 60_000);
