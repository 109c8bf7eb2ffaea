import { expect, test } from '@jest/globals';
import { addDays, daysBetween, weekdayOf } from '@alongside/kit/time';
import fc from 'fast-check';
import { mostWeeks, periodOf } from './period.ts';

test('without a beginning the last weeks that are over, and as many before them', () => {
  expect(periodOf({ weeks: 4, from: null, today: '2026-03-10' })).toEqual({
    weeks: 4,
    now: { from: '2026-02-09', until: '2026-03-08' },
    before: { from: '2026-01-12', until: '2026-02-08' },
    mondays: ['2026-02-09', '2026-02-16', '2026-02-23', '2026-03-02'],
  });
});

test('a beginning in the middle of a week means that week', () => {
  expect(periodOf({ weeks: 1, from: '2026-02-11', today: '2026-03-10' })?.now).toEqual({ from: '2026-02-09', until: '2026-02-15' });
});

test.each([
  [0, null],
  [-1, null],
  [2.5, null],
  [mostWeeks + 1, null],
  [4, '2026-02-30'],
  [4, '0000-01-01'],
  [4, '9999-12-31'],
])('%p weeks from %p are refused', (weeks, from) => {
  expect(periodOf({ weeks, from, today: '2026-03-10' })).toBeNull();
});

test('both spans are as long, adjoin, and are whole weeks; nothing of the running week is in them', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: mostWeeks }), (today, weeks) => {
      const period = periodOf({ weeks, from: null, today });
      if (!period) throw new Error('refused');
      const { now, before, mondays } = period;
      expect([weekdayOf(now.from), weekdayOf(now.until), weekdayOf(before.from)]).toEqual([1, 7, 1]);
      expect([daysBetween(before.until, now.from), daysBetween(before.from, now.from)]).toEqual([1, 7 * weeks]);
      expect(mondays).toHaveLength(weeks);
      expect(now.until < today && daysBetween(now.until, today) <= 7).toBe(true);
    }),
  );
});
