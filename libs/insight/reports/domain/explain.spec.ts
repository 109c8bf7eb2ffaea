import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain, type GroupChange } from './explain.ts';

const group = (key: string, now: readonly [number, number], before: readonly [number, number]): GroupChange => ({
  key,
  now: { came: now[0], held: now[1] },
  before: { came: before[0], held: before[1] },
});

test('of two groups of one size the one that fell explains the fall', () => {
  const { change, contributions } = explain([group('calm', [80, 100], [80, 100]), group('falling', [50, 100], [80, 100])]);
  expect(change).toBe(-1500);
  expect(contributions).toEqual([
    { key: 'calm', rate: 0, mix: 0 },
    { key: 'falling', rate: -1500, mix: 0 },
  ]);
});

test('nobody came less, but the weaker group grew: all of it is mix', () => {
  const { change, contributions } = explain([group('strong', [90, 100], [90, 100]), group('weak', [150, 300], [50, 100])]);
  expect(change).toBe(-1000);
  expect(contributions.map(({ rate }) => rate)).toEqual([0, 0]);
  expect(contributions.every(({ mix }) => mix < 0)).toBe(true);
});

test('a group that is new has no rate to compare: its whole effect is mix', () => {
  const [, fresh] = explain([group('old', [80, 100], [80, 100]), group('new', [20, 100], [0, 0])]).contributions;
  expect(fresh?.rate).toBe(0);
  expect(fresh?.mix).toBeLessThan(0);
});

test('without a rate in one of the periods there is nothing to explain', () => {
  expect(explain([group('a', [1, 2], [0, 0])])).toEqual({ change: null, contributions: [] });
  expect(explain([])).toEqual({ change: null, contributions: [] });
});

describe('whatever the groups', () => {
  const share = fc.integer({ min: 0, max: 400 }).chain((held) => fc.integer({ min: 0, max: held }).map((came) => ({ came, held })));
  const groups = fc
    .array(fc.record({ now: share, before: share }), { minLength: 1, maxLength: 12 })
    .map((all) => all.map((one, i): GroupChange => ({ key: String(i), ...one })));

  test('the parts add up to the change, exactly', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const { change, contributions } = explain(all);
        const sum = contributions.reduce((points, one) => points + one.rate + one.mix, 0);
        expect(sum).toBe(change ?? 0);
      }),
    );
  });

  test('no part is moved by more than a hundredth of a point for that', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const { change, contributions } = explain(all);
        if (change === null) return;
        const held = (of: 'now' | 'before') => all.reduce((sum, one) => sum + one[of].held, 0);
        for (const [i, one] of all.entries()) {
          const rates = [one.now, one.before].map(({ came, held: of }) => (of === 0 ? null : came / of));
          const gap = (rates[0] ?? rates[1] ?? 0) - (rates[1] ?? rates[0] ?? 0);
          const exact = (gap * (one.now.held / held('now') + one.before.held / held('before')) * 10_000) / 2;
          expect(Math.abs((contributions[i]?.rate ?? NaN) - exact)).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });

  test('seen backwards every part changes its sign, but for the rounding', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const there = explain(all).contributions;
        const back = explain(all.map(({ key, now, before }) => ({ key, now: before, before: now }))).contributions;
        for (const [i, one] of there.entries()) {
          expect(Math.abs(one.rate + (back[i]?.rate ?? NaN))).toBeLessThanOrEqual(2);
          expect(Math.abs(one.mix + (back[i]?.mix ?? NaN))).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
