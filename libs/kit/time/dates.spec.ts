import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, isNearDate, isoWeekOf, isoWeeksBetween, parseLocalDate, weekdayOf } from './dates.ts';

const anyDay = fc.integer({ min: -25_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));

describe('days', () => {
  test.each([['2026-02-28'], ['2024-02-29'], ['2000-02-29'], ['2026-12-31'], ['1926-01-01']])('%s is a day', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    '03/04/2026',
    '0000-00-00',
    '0099-01-01',
    '10000-01-01',
    '275761-01-01',
    '-001-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    'today',
    '２０２６-01-01',
    1_767_225_600,
    null,
    undefined,
    {},
  ])('%p is none', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  test('a text that was not looked at is a fault of the caller', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => weekdayOf('')).toThrow(RangeError);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-25', 13, '2027-12-25'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test.each([
    ['1926-11-25', true],
    ['1926-11-24', false],
    ['2028-11-25', true],
    ['2028-11-26', false],
    ['9999-12-31', false],
  ])('seen from 2026-11-25, %s is near: %p', (date, expected) => {
    expect(isNearDate(date, '2026-11-25')).toBe(expected);
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2026-01-01', 2026, 1, '2025-12-29', '2026-01-04'],
    ['2027-01-01', 2026, 53, '2026-12-28', '2027-01-03'],
    ['2024-12-30', 2025, 1, '2024-12-30', '2025-01-05'],
    ['2021-01-03', 2020, 53, '2020-12-28', '2021-01-03'],
    ['2026-11-29', 2026, 48, '2026-11-23', '2026-11-29'],
  ])('%s lies in %i week %i', (date, year, week, monday, sunday) => {
    expect(isoWeekOf(date)).toEqual({ year, week, monday, sunday });
  });

  test('the weeks between two days, both included', () => {
    expect(isoWeeksBetween('2026-11-29', '2026-11-30').map((week) => week.monday)).toEqual(['2026-11-23', '2026-11-30']);
    expect(isoWeeksBetween('2026-11-25', '2026-11-25').map((week) => week.week)).toEqual([48]);
    expect(isoWeeksBetween('2026-11-26', '2026-11-25')).toEqual([]);
  });
});

describe('any day agrees with Temporal', () => {
  test('weekday, week, adding and counting', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -60, max: 60 }), (date, days, months) => {
        const day = Temporal.PlainDate.from(date);
        expect(weekdayOf(date)).toBe(day.dayOfWeek);
        expect(isoWeekOf(date)).toMatchObject({ year: day.yearOfWeek, week: day.weekOfYear });
        expect(addDays(date, days)).toBe(day.add({ days }).toString());
        expect(addMonths(date, months)).toBe(day.add({ months }).toString());
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});
