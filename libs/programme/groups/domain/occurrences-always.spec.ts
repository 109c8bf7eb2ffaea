import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, localOf, minutesBetween, weekdayOf, type LocalDate } from '@alongside/kit/time';
import { withExtraDates } from './extra-dates.ts';
import { expand, type SeriesTimes } from './occurrences.ts';
import { parseRule, weekdays, type Rule } from './rule.ts';

const zones = [
  'Asia/Kathmandu', // +05:45
  'Australia/Lord_Howe', // clocks change by half an hour
  'Pacific/Chatham', // +12:45, and summer time
  'America/St_Johns', // -03:30, and summer time
  'Africa/Casablanca', // winter time in Ramadan
  'Asia/Karachi',
  'Europe/London',
];
const today = '2026-11-25';
const firstDates = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
const walls = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const names = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 5 }).map((days) => days.join());
const nth = fc.tuple(fc.constantFrom('', '1', '2', '5', '-1', '-2', '-5'), fc.constantFrom(...weekdays)).map(([n, day]) => n + day);
const dates = fc.uniqueArray(fc.constantFrom(1, 13, 28, 29, 30, 31, -1, -2, -29, -31), { minLength: 1, maxLength: 3 });
const interval = (most: number) => fc.integer({ min: 1, max: most }).map((n) => `;INTERVAL=${n}`);
const rules = fc.oneof(
  fc.tuple(interval(10), fc.option(names)).map(([every, days]) => `FREQ=DAILY${every}${days === null ? '' : `;BYDAY=${days}`}`),
  fc
    .tuple(interval(4), fc.option(names), fc.constantFrom('MO', 'SU', 'TH'))
    .map(([every, days, start]) => `FREQ=WEEKLY${every}${days === null ? '' : `;BYDAY=${days}`};WKST=${start}`),
  interval(3).map((every) => `FREQ=MONTHLY${every}`),
  fc.tuple(interval(3), dates).map(([every, days]) => `FREQ=MONTHLY${every};BYMONTHDAY=${days.join()}`),
  fc
    .tuple(interval(3), fc.uniqueArray(nth, { minLength: 1, maxLength: 3 }))
    .map(([every, days]) => `FREQ=MONTHLY${every};BYDAY=${days.join()}`),
  fc.tuple(names, fc.constantFrom('1', '-1', '2,-2', '31')).map(([days, at]) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${at}`),
  fc.tuple(names, dates).map(([days, on]) => `FREQ=MONTHLY;BYDAY=${days};BYMONTHDAY=${on.join()}`),
);
const ends = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 0, max: 400 }).map((days) => `;UNTIL=${addDays('2026-06-01', days).replaceAll('-', '')}`),
);

function ruleOf(text: string): Rule {
  const rule = parseRule(text, 'input.rrule');
  if (!rule.ok) throw new Error(text);
  return rule.value;
}
const any = fc
  .record({
    text: fc.tuple(rules, ends).map((both) => both.join('')),
    firstDate: firstDates,
    localStart: walls,
    zone: fc.constantFrom(...zones),
  })
  .map(({ text, ...times }): SeriesTimes => ({ rule: ruleOf(text), minutes: 90, ...times }));

/** The day read anew against RFC 5545: does the rule name it, its end and its BYSETPOS aside? */
function isNamed({ rule, firstDate }: SeriesTimes, date: LocalDate): boolean {
  const name = weekdays[weekdayOf(date) - 1];
  const day = Number(date.slice(8));
  const length = Number(addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1).slice(8));
  const monthsOn =
    (Number(date.slice(0, 4)) - Number(firstDate.slice(0, 4))) * 12 + Number(date.slice(5, 7)) - Number(firstDate.slice(5, 7));
  const weekStart = (of: LocalDate) => addDays(of, -((((weekdayOf(of) - 1 - weekdays.indexOf(rule.weekStart)) % 7) + 7) % 7));
  const onDay = rule.byDay.some(({ weekday, nth: n }) => {
    if (weekday !== name) return false;
    return n === null || (n > 0 ? Math.ceil(day / 7) === n : Math.ceil((length - day + 1) / 7) === -n);
  });
  const byDay = rule.byDay.length === 0 || onDay;
  if (rule.freq === 'DAILY') return daysBetween(firstDate, date) % rule.interval === 0 && byDay;
  if (rule.freq === 'WEEKLY') {
    const weeks = daysBetween(weekStart(firstDate), weekStart(date)) / 7;
    return weeks % rule.interval === 0 && (rule.byDay.length > 0 ? onDay : weekdayOf(date) === weekdayOf(firstDate));
  }
  const onDate = rule.byMonthDay.some((n) => day === (n > 0 ? n : length + 1 + n));
  const byDate = rule.byMonthDay.length === 0 || onDate;
  const isPlain = rule.byDay.length + rule.byMonthDay.length === 0;
  return monthsOn % rule.interval === 0 && (isPlain ? day === Number(firstDate.slice(8)) : byDay && byDate);
}

const found = (times: SeriesTimes, from: LocalDate, to: LocalDate) => expand(times, { today, from, to }).occurrences;

describe('any rule in any zone', () => {
  test('A to C is A to B and B to C', () => {
    const lengths = fc.integer({ min: 0, max: 250 });
    fc.assert(
      fc.property(any, lengths, lengths, (times, toCut, after) => {
        const a = times.firstDate;
        const b = addDays(a, toCut);
        const c = addDays(b, after);
        expect([...found(times, a, b), ...found(times, addDays(b, 1), c)]).toEqual(found(times, a, c));
      }),
      { numRuns: 40 },
    );
  });

  test('every date is one that the rule names, within its end, once, in order', () => {
    fc.assert(
      fc.property(any, (times) => {
        const { occurrences, skipped } = expand(times, { today });
        const all = occurrences.map((one) => one.localDate);
        expect([...new Set(all)].sort()).toEqual(all);
        for (const date of [...all, ...skipped]) {
          expect([date, isNamed(times, date)]).toEqual([date, true]);
          expect(date >= times.firstDate && (times.rule.until === null || date <= times.rule.until)).toBe(true);
        }
        expect(all.length).toBeLessThanOrEqual(times.rule.count ?? 400);
      }),
      { numRuns: 40 },
    );
  });

  test('every named date is there, when no position chooses among them', () => {
    fc.assert(
      fc.property(any, (times) => {
        fc.pre(times.rule.bySetPos.length === 0 && times.rule.count === null);
        const to = [addDays(times.firstDate, 200), times.rule.until ?? '9999-12-31'].sort()[0] ?? '';
        const { occurrences, skipped } = expand(times, { today, to });
        const walked: LocalDate[] = [];
        for (let date = times.firstDate; date <= to; date = addDays(date, 1)) if (isNamed(times, date)) walked.push(date);
        expect([...occurrences.map((one) => one.localDate), ...skipped].sort()).toEqual(walked);
      }),
      { numRuns: 40 },
    );
  });

  test('the wall clock shows the same time at every session, for as many minutes', () => {
    fc.assert(
      fc.property(any, (times) => {
        for (const one of expand(times, { today }).occurrences) {
          expect(localOf(one.startsAt, times.zone)).toMatchObject({ date: one.localDate, time: times.localStart });
          expect(minutesBetween(one.startsAt, one.endsAt)).toBe(90);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('days left out are missing and nothing else; days beside it are there once, at its time', () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 });
    fc.assert(
      fc.property(any, someDays, someDays, (times, out, beside) => {
        const [exdates, rdates] = [out, beside].map((days) => days.map((day) => addDays(times.firstDate, day)));
        const whole = expand(times, { today });
        const without = expand(times, { today, exdates: new Set(exdates) });
        // At most 400 are answered: what is left out makes room for later ones.
        const left = whole.occurrences.filter((one) => !exdates?.includes(one.localDate));
        expect(without.occurrences.slice(0, left.length)).toEqual(left);
        expect(without.occurrences.filter((one) => exdates?.includes(one.localDate))).toEqual([]);
        const all = withExtraDates(without, times, rdates ?? []);
        const dated = all.occurrences.map((one) => one.localDate);
        expect(dated).toEqual(
          [...new Set([...without.occurrences.map((one) => one.localDate), ...(rdates ?? [])])].filter((d) => dated.includes(d)).sort(),
        );
        expect(all.occurrences.every((one) => localOf(one.startsAt, times.zone).time === times.localStart)).toBe(true);
        expect((rdates ?? []).every((date) => dated.includes(date) || all.skipped.includes(date))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
