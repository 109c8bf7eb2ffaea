import { expect, test } from '@jest/globals';
import { daysShown, turned } from './days-shown.ts';

test('a week begins on the day that the centre says', () => {
  expect(daysShown('week', '2026-11-25', 1)[0]).toBe('2026-11-23');
  expect(daysShown('week', '2026-11-25', 7)[0]).toBe('2026-11-22');
  expect(daysShown('week', '2026-11-22', 7)[0]).toBe('2026-11-22');
  expect(daysShown('day', '2026-11-25', 7)).toEqual(['2026-11-25']);
});

test('a month has whole weeks, from the week of its first day to the week of its last', () => {
  const monday = daysShown('month', '2026-11-25', 1);
  expect([monday[0], monday.at(-1), monday.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
  const sunday = daysShown('month', '2026-11-25', 7);
  expect([sunday[0], sunday.at(-1), sunday.length]).toEqual(['2026-11-01', '2026-12-05', 35]);
  // 28 days that begin on a Monday: four weeks and not a day more.
  expect(daysShown('month', '2027-02-10', 1)).toHaveLength(28);
});

test('an agenda has two weeks from its day', () => {
  const days = daysShown('agenda', '2026-11-25', 1);
  expect([days[0], days.at(-1), days.length]).toEqual(['2026-11-25', '2026-12-08', 14]);
});

test('a month is turned from its first day: 31 January never jumps over February', () => {
  expect(turned('month', '2027-01-31', 1)).toBe('2027-02-01');
  expect(turned('month', '2027-03-31', -1)).toBe('2027-02-01');
  expect(turned('week', '2026-11-25', 1)).toBe('2026-12-02');
  expect(turned('agenda', '2026-11-25', -1)).toBe('2026-11-11');
  expect(turned('people', '2026-11-25', 1)).toBe('2026-11-26');
});
