import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatRule, parseRule, weekdays, type Rule } from './rule.ts';

function read(text: string): Rule {
  const rule = parseRule(text, 'input.rrule');
  if (!rule.ok) throw new Error(`${text}: ${rule.problems[0]?.message}`);
  return rule.value;
}

const plain: Rule = { freq: 'WEEKLY', interval: 1, byDay: [], byMonthDay: [], bySetPos: [], count: null, until: null, weekStart: 'MO' };

describe('rules that are taken', () => {
  test.each<[string, Partial<Rule>]>([
    ['FREQ=DAILY', { freq: 'DAILY' }],
    ['FREQ=WEEKLY;BYDAY=TU', { byDay: [{ weekday: 'TU', nth: null }] }],
    [
      'BYDAY=SU,TH,TH;COUNT=3;FREQ=WEEKLY',
      {
        byDay: [
          { weekday: 'SU', nth: null },
          { weekday: 'TH', nth: null },
        ],
        count: 3,
      },
    ],
    ['FREQ=WEEKLY;INTERVAL=52;COUNT=400', { interval: 52, count: 400 }],
    [
      'FREQ=MONTHLY;BYDAY=1FR,-2MO,+3WE',
      {
        freq: 'MONTHLY',
        byDay: [
          { weekday: 'FR', nth: 1 },
          { weekday: 'MO', nth: -2 },
          { weekday: 'WE', nth: 3 },
        ],
      },
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1,1', { freq: 'MONTHLY', byMonthDay: [1, -1] }],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-2',
      {
        freq: 'MONTHLY',
        byDay: [
          { weekday: 'MO', nth: null },
          { weekday: 'TU', nth: null },
        ],
        bySetPos: [-2],
      },
    ],
    ['FREQ=WEEKLY;UNTIL=20261231;WKST=SU', { until: '2026-12-31', weekStart: 'SU' }],
  ])('%s', (text, parts) => {
    expect(parseRule(text, 'input.rrule')).toEqual({ ok: true, value: { ...plain, ...parts } });
  });
});

describe('rules that are refused, with the part to blame', () => {
  test.each([
    ['FREQ=SECONDLY', 'ruleFREQ'],
    ['FREQ=MINUTELY', 'ruleFREQ'],
    ['FREQ=HOURLY', 'ruleFREQ'],
    ['FREQ=YEARLY', 'ruleFREQ'],
    ['INTERVAL=1', 'ruleFREQ'],
    ['FREQ=WEEKLY;COUNT=1000000000', 'ruleCOUNT'],
    ['FREQ=WEEKLY;COUNT=401', 'ruleCOUNT'],
    ['FREQ=WEEKLY;COUNT=0', 'ruleCOUNT'],
    ['FREQ=WEEKLY;INTERVAL=0', 'ruleINTERVAL'],
    ['FREQ=WEEKLY;INTERVAL=-1', 'ruleINTERVAL'],
    ['FREQ=WEEKLY;INTERVAL=1.5', 'rulePart'],
    ['FREQ=WEEKLY;INTERVAL=53', 'ruleINTERVAL'],
    ['FREQ=WEEKLY;INTERVAL=99999', 'ruleINTERVAL'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20261231', 'ruleEnd'],
    ['FREQ=WEEKLY;UNTIL=20261231T235959Z', 'ruleUNTIL'],
    ['FREQ=WEEKLY;UNTIL=20260229', 'ruleUNTIL'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'ruleBYDAY'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'ruleBYDAY'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'ruleBYDAY'],
    ['FREQ=WEEKLY;BYDAY=MONDAY', 'ruleBYDAY'],
    ['FREQ=WEEKLY;BYDAY=MO,', 'ruleBYDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'ruleBYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'ruleBYMONTHDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'ruleMonthly'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'ruleBYSETPOS'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366', 'ruleBYSETPOS'],
    ['FREQ=WEEKLY;WKST=XX', 'ruleWKST'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'rulePartTwice'],
    ['FREQ=DAILY;BYMONTH=1', 'rulePart'],
    ['FREQ=DAILY;BYHOUR=9', 'rulePart'],
    ['RRULE:FREQ=DAILY', 'rulePart'],
    ['FREQ=DAILY\r\nRRULE:FREQ=DAILY', 'rulePart'],
    ['FREQ=DAI\r\n LY', 'rulePart'],
    ['FREQ=daily', 'rulePart'],
    ['FREQ=DAILY;', 'rulePart'],
    ['', 'rulePart'],
    [null, 'text'],
  ])('%p', (text, constraint) => {
    expect(parseRule(text, 'input.rrule')).toMatchObject({
      ok: false,
      problems: [{ code: 'BAD_USER_INPUT', path: 'input.rrule', constraint }],
    });
  });
});

describe('an end at a moment is the last local day that starts by then', () => {
  const at = (localStart: string, zone: string) => ({ localStart, zone });
  test.each([
    ['20261231T235959Z', at('10:00', 'Asia/Karachi'), '2026-12-31'], // 04:59 of the new year there
    ['20270101T050000Z', at('10:00', 'Asia/Karachi'), '2027-01-01'],
    ['20270101T045959Z', at('10:00', 'Asia/Karachi'), '2026-12-31'],
    ['20261104T030000Z', at('18:00', 'America/New_York'), '2026-11-03'],
    ['20261231T235959Z', at('18:00', 'America/New_York'), '2026-12-31'],
    ['20261231T225959Z', at('18:00', 'America/New_York'), '2026-12-30'],
    ['20261231T101459Z', at('16:00', 'Asia/Kathmandu'), '2026-12-30'],
    ['20261231T101500Z', at('16:00', 'Asia/Kathmandu'), '2026-12-31'],
    ['20260405T134500Z', at('00:15', 'Australia/Lord_Howe'), '2026-04-06'],
    ['20261231T180000', at('18:00', 'America/New_York'), '2026-12-31'],
    ['20261231T175959', at('18:00', 'America/New_York'), '2026-12-30'],
    ['20261231', at('18:00', 'America/New_York'), '2026-12-31'],
  ])('%s for %p is %s', (until, clock, day) => {
    expect(parseRule(`FREQ=DAILY;UNTIL=${until}`, 'input.rrule', clock)).toMatchObject({ ok: true, value: { until: day } });
  });

  test.each([
    '20261231T',
    '20261231T2400',
    '20261231T240000Z',
    '20261231T235960Z',
    '20261231T180000+0500',
    '20260229T000000Z',
    '20261231Z',
  ])('%s is none', (until) => {
    const answer = parseRule(`FREQ=DAILY;UNTIL=${until}`, 'input.rrule', at('10:00', 'Asia/Karachi'));
    expect(answer).toMatchObject({ ok: false, problems: [{ constraint: 'ruleUNTIL' }] });
  });
});

test('any rule is read back from its own text', () => {
  const position = fc.integer({ min: 1, max: 31 }).chain((n) => fc.constantFrom(n, -n));
  const day = fc.record({ weekday: fc.constantFrom(...weekdays), nth: fc.option(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5)) });
  const monthly = fc.record({
    freq: fc.constant('MONTHLY' as const),
    interval: fc.integer({ min: 1, max: 52 }),
    byDay: fc.uniqueArray(day, { minLength: 1, maxLength: 7, selector: ({ weekday, nth }) => `${nth}${weekday}` }),
    byMonthDay: fc.uniqueArray(position, { maxLength: 5 }),
    bySetPos: fc.uniqueArray(position, { maxLength: 3 }),
    count: fc.option(fc.integer({ min: 1, max: 400 })),
    until: fc.constant(null),
    weekStart: fc.constantFrom(...weekdays),
  });
  fc.assert(fc.property(monthly, (rule) => expect(read(formatRule(rule))).toEqual(rule)));
});
