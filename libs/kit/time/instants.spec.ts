import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays } from './dates.ts';
import { addMinutes, instantOf, localOf, minutesBetween, parseInstant, parseLocalTime } from './instants.ts';

const zones = [
  'Asia/Karachi',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Beirut',
];

describe('texts', () => {
  test.each([['00:00'], ['09:05'], ['23:59']])('%s is a time', (text) => {
    expect(parseLocalTime(text)).toBe(text);
  });

  test.each(['24:00', '9:00', '10:60', '10:00:30', '10:00 AM', '', '10.00', 1000, null])('%p is no time', (text) => {
    expect(parseLocalTime(text)).toBeNull();
  });

  test.each([
    ['2026-03-08T02:30:00Z', '2026-03-08T02:30:00.000Z'],
    ['2026-03-08T02:30:00.123+05:00', '2026-03-07T21:30:00.123Z'],
    ['2026-03-08T02:30-08:00', '2026-03-08T10:30:00.000Z'],
  ])('%s is the instant %s', (text, expected) => {
    expect(parseInstant(text)?.toISOString()).toBe(expected);
  });

  test.each([
    '2026-03-08T02:30:00',
    '2026-03-08',
    '2026-12-31T23:59:60Z',
    '2026-02-29T00:00:00Z',
    '2026-03-08T24:00:00Z',
    '2026-03-08 02:30:00Z',
    'now',
    '2026-03-08T02:30:00+25:00',
    1_767_225_600_000,
    1.5,
    1e400,
    null,
  ])('%p is no instant', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('a wall clock and an instant', () => {
  test.each([
    ['2026-11-25', '10:00', 'Asia/Karachi', '2026-11-25T05:00:00.000Z'],
    ['2026-03-28', '10:00', 'Europe/London', '2026-03-28T10:00:00.000Z'],
    ['2026-03-29', '10:00', 'Europe/London', '2026-03-29T09:00:00.000Z'],
  ])('%s %s in %s is %s, once', (date, time, zone, expected) => {
    expect(instantOf(date, time, zone)).toEqual({ kind: 'ok', instant: new Date(expected), repeated: false });
  });

  test.each([
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-10-25', '01:00', 'Europe/London', '2026-10-25T00:00:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ])('%s %s in %s comes twice; the first is meant', (date, time, zone, expected) => {
    expect(instantOf(date, time, zone)).toEqual({ kind: 'ok', instant: new Date(expected), repeated: true });
  });

  test.each([
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
    ['2026-03-29', '01:00', 'Europe/London', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-04', '02:30', '2026-10-03T15:30:00.000Z'],
    ['2011-12-30', '10:00', 'Pacific/Apia', '2011-12-31', '00:00', '2011-12-30T10:00:00.000Z'],
    ['2025-03-30', '00:20', 'Asia/Beirut', '2025-03-30', '01:00', '2025-03-29T22:00:00.000Z'],
  ])('%s %s in %s never comes; %s %s is next', (date, time, zone, nextDate, nextTime, instant) => {
    const minuteOfDay = Number(nextTime.slice(0, 2)) * 60 + Number(nextTime.slice(3));
    expect(instantOf(date, time, zone)).toEqual({
      kind: 'skipped',
      next: { date: nextDate, time: nextTime, minuteOfDay, instant: new Date(instant) },
    });
  });

  test('a day that is none is a fault of the caller', () => {
    expect(() => instantOf('2026-02-30', '10:00', 'UTC')).toThrow(RangeError);
    expect(() => instantOf('2026-02-28', '24:00', 'UTC')).toThrow(RangeError);
  });

  test('any time in any zone agrees with Temporal, and comes back', () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2005-01-01', days));
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(day, minute, fc.constantFrom(...zones), (date, minuteOfDay, zone) => {
        const time = `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;
        const plain = Temporal.PlainDateTime.from(`${date}T${time}`);
        const [early, late] = [
          plain.toZonedDateTime(zone, { disambiguation: 'earlier' }),
          plain.toZonedDateTime(zone, { disambiguation: 'later' }),
        ];
        const exists = early.toPlainDateTime().equals(plain);
        const answer = instantOf(date, time, zone);
        expect(answer.kind).toBe(exists ? 'ok' : 'skipped');
        if (answer.kind === 'skipped') return;
        expect(answer).toEqual({ kind: 'ok', instant: new Date(early.epochMilliseconds), repeated: !early.equals(late) });
        expect(localOf(answer.instant, zone)).toEqual({ date, time, minuteOfDay });
      }),
      { numRuns: 400 },
    );
  });
});

describe('minutes', () => {
  test.each([
    ['2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z', 1],
    ['2026-03-08T07:00:00Z', '2026-03-08T07:00:59Z', 0],
    ['2026-03-08T07:00:00Z', '2026-03-08T06:59:59Z', -1],
  ])('from %s to %s are %i whole minutes', (from, to, expected) => {
    expect(minutesBetween(new Date(from), new Date(to))).toBe(expected);
  });

  test('adding is true elapsed time: 90 minutes over a clock change', () => {
    expect(localOf(addMinutes(new Date('2026-03-08T06:30:00Z'), 90), 'America/New_York')).toMatchObject({ time: '04:00' });
  });
});
