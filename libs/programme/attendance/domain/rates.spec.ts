import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markStatuses } from './mark.ts';
import { ratesOf, type Attended } from './rates.ts';

function held(status: Attended['status'], isExpected = true): Attended {
  return { session: 'HELD', isExpected, status };
}

const cancelled: Attended = { session: 'CANCELLED', isExpected: true, status: null };

describe('rates', () => {
  test('four came of eight held, one excused, two cancelled', () => {
    const all = [
      ...[held('PRESENT'), held('LATE'), held('LEFT_EARLY'), held('PRESENT'), held('ABSENT'), held('ABSENT'), held(null), held('EXCUSED')],
      ...[cancelled, { ...cancelled, session: 'NOT_HELD' as const }],
      ...[held('PRESENT', false), { session: 'SCHEDULED' as const, isExpected: true, status: 'PRESENT' as const }],
    ];
    expect(ratesOf(all)).toEqual({
      came: 4,
      expected: 10,
      excused: 1,
      cancelled: 2,
      walkIns: 1,
      unfinished: 1,
      raw: { came: 4, of: 8, value: 0.5 },
      fair: { came: 4, of: 7, value: 4 / 7 },
    });
  });

  test.each<[string, readonly Attended[], number | null, number | null]>([
    ['nothing', [], null, null],
    ['only cancelled', [cancelled], null, null],
    ['only excused', [held('EXCUSED')], 0, null],
    ['only a walk-in', [held('PRESENT', false)], null, null],
    ['only unfinished', [{ session: 'SCHEDULED', isExpected: true, status: 'PRESENT' }], null, null],
    ['one came', [held('PRESENT')], 1, 1],
  ])('of %s', (_what, all, raw, fair) => {
    const rates = ratesOf(all);
    expect([rates.raw.value, rates.fair.value]).toEqual([raw, fair]);
  });

  test('of anything lie between 0 and 1, fair is never below raw, and parts add up', () => {
    const one = fc.record({
      session: fc.constantFrom('SCHEDULED' as const, 'HELD' as const, 'NOT_HELD' as const, 'CANCELLED' as const),
      isExpected: fc.boolean(),
      status: fc.constantFrom(null, ...markStatuses),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.array(one, { maxLength: 40 }), (some, others) => {
        const [a, b, both] = [ratesOf(some), ratesOf(others), ratesOf([...some, ...others])];
        expect(both.expected).toBe(a.expected + b.expected);
        expect(both.raw.of).toBe(both.expected - both.cancelled);
        expect(both.fair.of).toBe(both.expected - both.excused - both.cancelled);
        expect(both.fair.value ?? 1).toBeGreaterThanOrEqual(both.raw.value ?? 0);
        expect(both.fair.value ?? 0).toBeLessThanOrEqual(1);
        expect(both.raw.value ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
