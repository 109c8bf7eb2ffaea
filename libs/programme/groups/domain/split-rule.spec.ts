import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@alongside/kit/time';
import { expand, type SeriesTimes } from './occurrences.ts';
import { formatRule, parseRule, weekdays, type Rule } from './rule.ts';
import { shiftRule, splitRule } from './split-rule.ts';

function ruleOf(text: string): Rule {
  const rule = parseRule(text, 'input.rrule');
  if (!rule.ok) throw new Error(text);
  return rule.value;
}

const times = (text: string, over: Partial<SeriesTimes> = {}): SeriesTimes => ({
  ...{ rule: ruleOf(text), firstDate: '2026-12-07', localStart: '10:00', minutes: 60, zone: 'Europe/London' },
  ...over,
});
const today = '2026-11-25';
const dates = (series: SeriesTimes, to?: string) =>
  expand(series, { today, ...(to === undefined ? {} : { to }) }).occurrences.map((one) => one.localDate);

test('a count is shared out: twelve cut at the fifth is four and eight', () => {
  const { before, after, firstAfter } = splitRule(times('FREQ=WEEKLY;COUNT=12'), '2027-01-04', today);
  expect([formatRule(before), formatRule(after), firstAfter]).toEqual(['FREQ=WEEKLY;COUNT=4', 'FREQ=WEEKLY;COUNT=8', '2027-01-04']);
});

test('an end by day and no end are cut the day before', () => {
  expect(formatRule(splitRule(times('FREQ=WEEKLY;UNTIL=20270301'), '2027-01-04', today).before)).toBe('FREQ=WEEKLY;UNTIL=20270103');
  expect(formatRule(splitRule(times('FREQ=WEEKLY'), '2027-01-04', today).after)).toBe('FREQ=WEEKLY');
});

const zones = ['UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham'];
const days = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 });
const ends = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 30, max: 400 }).map((later) => `;UNTIL=${addDays('2026-12-07', later).replaceAll('-', '')}`),
  fc.constant(''),
);
const weekly = fc
  .tuple(fc.integer({ min: 1, max: 4 }), days, ends, fc.constantFrom('MO', 'TH', 'SU'))
  .map(([interval, byDay, end, start]) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${byDay.join()}${end};WKST=${start}`);
const others = fc
  .tuple(
    fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=MONTHLY;BYDAY=1MO,-1FR', 'FREQ=MONTHLY;BYMONTHDAY=7,21', 'FREQ=MONTHLY'),
    ends,
  )
  .map(([rule, end]) => rule + end);
const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

describe('whatever the rule, zone and hour', () => {
  test('both parts together have the dates of the whole', () => {
    const to = '2027-11-30';
    fc.assert(
      fc.property(fc.oneof(weekly, others), fc.constantFrom(...zones), wall, fc.nat(40), (text, zone, localStart, pick) => {
        const whole = times(text, { zone, localStart });
        const all = dates(whole, to);
        const cut = all[pick % Math.max(all.length, 1)];
        fc.pre(cut !== undefined && cut !== all[0]);
        if (cut === undefined) return;
        const { before, after, firstAfter } = splitRule(whole, cut, today);
        expect([...dates({ ...whole, rule: before }, to), ...dates({ ...whole, rule: after, firstDate: firstAfter }, to)]).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  test('a shifted rule meets as many days later, each time', () => {
    fc.assert(
      fc.property(weekly, fc.integer({ min: -6, max: 6 }), (text, shift) => {
        const whole = times(text, { zone: 'UTC' });
        const [first] = dates(whole, '2027-10-01');
        fc.pre(first !== undefined);
        if (first === undefined) return;
        const from = { ...whole, firstDate: first };
        const rule = shiftRule(whole.rule, shift);
        if (!rule) throw new Error('a weekly rule has a neighbour');
        const shifted = dates({ ...from, rule, firstDate: addDays(first, shift) }, addDays('2027-10-01', shift));
        expect(shifted).toEqual(dates(from, '2027-10-01').map((date) => addDays(date, shift)));
      }),
      { numRuns: 300 },
    );
  });
});

test('a month has no neighbour to shift to', () => {
  expect(shiftRule(ruleOf('FREQ=MONTHLY;BYDAY=1MO'), 1)).toBeNull();
  expect(shiftRule(ruleOf('FREQ=MONTHLY;BYDAY=1MO'), 0)).not.toBeNull();
});
