import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, localOf, minutesBetween, weekdayOf } from '@alongside/kit/time';
import { expand, type Expansion, type SeriesTimes, type Window } from './occurrences.ts';
import { parseRule, weekdays } from './rule.ts';
import clockChanges from './vectors/clock-changes.json' with { type: 'json' };
import rfc5545 from './vectors/rfc5545-recurrence.json' with { type: 'json' };

function series(text: string, firstDate: string, localStart = '10:00', zone = 'UTC'): SeriesTimes {
  const rule = parseRule(text, 'input.rrule', { localStart, zone });
  if (!rule.ok) throw new Error(text);
  return { rule: rule.value, firstDate, localStart, minutes: 90, zone };
}

function dates(times: SeriesTimes, window: Window = { today: times.firstDate }): readonly string[] {
  return expand(times, window).occurrences.map((one) => one.localDate);
}

const dashed = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
const clock = (text: string) => `${text.slice(9, 11)}:${text.slice(11, 13)}`;

describe('RFC 5545', () => {
  const ours = rfc5545.filter((vector) => !vector.rrule.includes('BYMONTH='));

  test('the vectors within what we take are there', () => {
    expect(ours).toHaveLength(15);
  });

  test.each(ours.map((vector) => [vector.description, vector] as const))('%s', (_what, vector) => {
    const times = series(vector.rrule, dashed(vector.dtstart), clock(vector.dtstart));
    const answer = expand(times, { today: times.firstDate });
    expect(answer.occurrences.map((one) => one.localDate)).toEqual(vector.instances.map(dashed));
    expect(answer.complete).toBe(true);
  });

  test.each(clockChanges.map((vector) => [vector.description, vector] as const))('%s', (_what, vector) => {
    const times = series(vector.rrule, dashed(vector.dtstart), clock(vector.dtstart), vector.tzid);
    const { occurrences } = expand(times, { today: times.firstDate });
    expect(occurrences.map((one) => one.startsAt.toISOString().replace('.000', ''))).toEqual(vector.utc);
    expect(occurrences.map((one) => `${one.localDate}T${one.localStart}`)).toEqual(vector.local.map((text) => text.slice(0, 16)));
  });
});

describe('clock changes', () => {
  test('a weekly group at 10:00 stays at 10:00 over both changes of a year', () => {
    const times = series('FREQ=WEEKLY;BYDAY=TU;COUNT=60', '2026-01-06', '10:00', 'Europe/London');
    const { occurrences, skipped } = expand(times, { today: '2026-01-01' });
    expect(new Set(occurrences.map((one) => localOf(one.startsAt, 'Europe/London').time))).toEqual(new Set(['10:00']));
    expect(new Set(occurrences.map((one) => one.startsAt.toISOString().slice(11, 16)))).toEqual(new Set(['10:00', '09:00']));
    expect(skipped).toEqual([]);
  });

  test('a time that does not exist is left out, named, and not counted', () => {
    const answer = expand(series('FREQ=DAILY;COUNT=3', '2026-03-07', '02:30', 'America/New_York'), { today: '2026-03-01' });
    expect(answer).toMatchObject({ skipped: ['2026-03-08'], complete: true });
    expect(answer.occurrences.map((one) => one.localDate)).toEqual(['2026-03-07', '2026-03-09', '2026-03-10']);
  });

  test('a time that comes twice is its first, and says so', () => {
    const answer = expand(series('FREQ=DAILY;COUNT=2', '2026-10-31', '01:30', 'America/New_York'), { today: '2026-10-01' });
    expect(answer.occurrences.map((one) => one.repeated)).toEqual([false, true]);
    expect(answer.occurrences[1]?.startsAt.toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });
});

describe('bounds', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=TU', '2026-11-24', '2026-11-25', '2027-12-21'],
    ['FREQ=WEEKLY;BYDAY=TU', '2027-03-02', '2026-11-25', '2028-03-28'],
    ['FREQ=WEEKLY;BYDAY=TU', '2020-01-07', '2026-11-25', '2027-12-21'],
  ])('%s from %s, seen on %s, is planned until %s', (text, firstDate, today, last) => {
    const answer = expand(series(text, firstDate), { today, from: today });
    expect(answer.occurrences.at(-1)?.localDate).toBe(last);
    expect(answer.complete).toBe(true);
  });

  test('a finite rule is whole, up to 400 dates', () => {
    expect(expand(series('FREQ=WEEKLY;COUNT=400', '2026-01-05'), { today: '2026-01-01' })).toMatchObject({ complete: true });
    expect(dates(series('FREQ=WEEKLY;COUNT=400', '2026-01-05'))).toHaveLength(400);
    const tooMany = expand(series('FREQ=DAILY;UNTIL=20271231', '2026-01-05'), { today: '2026-01-01' });
    expect([tooMany.occurrences.length, tooMany.complete]).toEqual([400, false]);
  });

  test('exactly 400 dates are whole', () => {
    expect(expand(series('FREQ=DAILY;UNTIL=20270208', '2026-01-05'), { today: '2026-01-01' })).toMatchObject({ complete: true });
  });

  test('day 31 leaves out the short months', () => {
    expect(dates(series('FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4', '2026-01-31'))).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });

  test('a window shows a part; days before it still count', () => {
    const times = series('FREQ=WEEKLY;COUNT=5', '2026-01-05');
    expect(dates(times, { today: '2026-01-01', from: '2026-01-12', to: '2026-01-19' })).toEqual(['2026-01-12', '2026-01-19']);
    expect(dates(times, { today: '2026-01-01', from: '2026-01-27' })).toEqual(['2026-02-02']);
    expect(dates(times, { today: '2026-01-01', max: 2 })).toEqual(['2026-01-05', '2026-01-12']);
  });

  test('left-out days are not made up for', () => {
    const times = series('FREQ=WEEKLY;COUNT=3', '2026-01-05');
    expect(dates(times, { today: '2026-01-01', exdates: new Set(['2026-01-12']) })).toEqual(['2026-01-05', '2026-01-19']);
  });
});

describe('any weekly series', () => {
  const times = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 }),
    interval: fc.integer({ min: 1, max: 6 }),
    firstDate: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days)),
    localStart: fc.constantFrom('00:30', '02:30', '10:00', '23:45'),
    zone: fc.constantFrom('Asia/Karachi', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe'),
  });

  /** An independent reading of RFC 5545: walk every day, keep those of the right week and weekday. */
  function walked(one: { days: readonly string[]; interval: number; firstDate: string }, last: string): readonly string[] {
    const found: string[] = [];
    const firstMonday = addDays(one.firstDate, 1 - weekdayOf(one.firstDate));
    for (let date = one.firstDate; date <= last; date = addDays(date, 1)) {
      const week = Math.floor(daysBetween(firstMonday, date) / 7);
      if (week % one.interval === 0 && one.days.includes(weekdays[weekdayOf(date) - 1] ?? '')) found.push(date);
    }
    return found;
  }

  test('is every right day at its wall time, in order, once, for its minutes', () => {
    fc.assert(
      fc.property(times, (one) => {
        const text = `FREQ=WEEKLY;INTERVAL=${one.interval};BYDAY=${one.days.join(',')}`;
        const to = addMonths(one.firstDate, 5); // there is a clock change in any five months, where there are any
        const answer: Expansion = expand(series(text, one.firstDate, one.localStart, one.zone), { today: one.firstDate, to });
        expect([...answer.occurrences.map((found) => found.localDate), ...answer.skipped].sort()).toEqual(walked(one, to));
        const local = answer.occurrences.map((found) => ({
          ...localOf(found.startsAt, one.zone),
          minutes: minutesBetween(found.startsAt, found.endsAt),
        }));
        const right = answer.occurrences.map((found) => ({ date: found.localDate, time: one.localStart, minutes: 90 }));
        expect(local.map(({ date, time, minutes }) => ({ date, time, minutes }))).toEqual(right);
      }),
      { numRuns: 30 },
    );
  });
});
