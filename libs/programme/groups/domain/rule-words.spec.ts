import { expect, test } from '@jest/globals';
import { describeRule } from './rule-words.ts';
import { parseRule } from './rule.ts';

test.each([
  ['FREQ=DAILY;INTERVAL=2', 'rule.daily', { interval: 2, weekdays: [], count: null, until: null }],
  ['FREQ=WEEKLY', 'rule.weekly', { interval: 1, weekdays: ['WE'], count: null, until: null }],
  ['FREQ=WEEKLY;BYDAY=MO,FR;COUNT=12', 'rule.weekly', { interval: 1, weekdays: ['MO', 'FR'], count: 12, until: null }],
  ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231', 'rule.weekly', { interval: 2, weekdays: ['WE'], count: null, until: '2026-12-31' }],
  ['FREQ=MONTHLY', 'rule.monthlyByDate', { interval: 1, dates: [25], count: null, until: null }],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'rule.monthlyByDate', { interval: 1, dates: [-1], count: null, until: null }],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'rule.monthlyByWeekday', { interval: 1, days: [{ weekday: 'FR', nth: -1 }], count: null, until: null }],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'rule.monthlyByPosition',
    { interval: 1, positions: [], days: [{ weekday: 'FR', nth: null }], dates: [13], count: null, until: null },
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-2',
    'rule.monthlyByPosition',
    { interval: 1, positions: [-2], days: [{ weekday: 'MO', nth: null }], dates: [], count: null, until: null },
  ],
])('%s is said with %s', (text, key, params) => {
  const rule = parseRule(text, 'input.rrule');
  expect(rule.ok && describeRule(rule.value, '2026-11-25')).toEqual({ key, params });
});
