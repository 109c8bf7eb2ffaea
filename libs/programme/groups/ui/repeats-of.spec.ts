import { expect, test } from '@jest/globals';
import { recounted, repeatsNow, repeatsOf, sameRepeats } from './repeats-of.ts';

const words = (params: object, key = 'rule.weekly') => ({ key, params: JSON.stringify(params) });
const whole = { day: '2026-12-10', goesTo: '2026-12-10', isWhole: true };
const twice = { firstDate: '2026-11-26', ruleWords: words({ interval: 1, weekdays: ['MO', 'TH'], count: 12, until: null }) };

test('as a whole, all of the sessions are counted; from a session on, those that are left', () => {
  expect(repeatsOf(twice, whole)).toMatchObject({ days: ['MO', 'TH'], interval: 1, ends: 'count', count: 12 });
  expect(repeatsOf(twice, { ...whole, isWhole: false }).count).toBe(8); // 26 and 30 November, 3 and 7 December are before it
});

test('every second week counts only its own weeks', () => {
  const second = { firstDate: '2026-11-26', ruleWords: words({ interval: 2, weekdays: ['TH'], count: 6 }) };
  expect(repeatsOf(second, { ...whole, isWhole: false })).toMatchObject({ interval: 2, count: 5 });
});

test('a session that goes to another day takes the weekdays along', () => {
  expect(repeatsOf(twice, { ...whole, goesTo: '2026-12-09' }).days).toEqual(['SU', 'WE']);
  expect(repeatsOf(twice, { ...whole, goesTo: '2026-12-14' }).days).toEqual(['FR', 'MO']);
});

test.each([
  [
    { weekdays: ['TH'], until: '2027-03-04' },
    { ends: 'until', until: '2027-03-04' },
  ],
  [{ weekdays: ['TH'] }, { ends: 'endless', until: '2027-03-10' }],
])('%j ends so', (params, end) => {
  expect(repeatsOf({ firstDate: '2026-11-26', ruleWords: words(params) }, whole)).toMatchObject(end);
});

test('a monthly rule has no weekdays until some are chosen', () => {
  const monthly = {
    firstDate: '2026-11-26',
    ruleWords: words({ interval: 3, days: [{ weekday: 'TH', nth: -1 }] }, 'rule.monthlyByWeekday'),
  };
  expect(repeatsOf(monthly, whole)).toMatchObject({ days: [], interval: 1, ends: 'endless' });
});

test('what the chosen end does not use makes no difference', () => {
  const repeats = repeatsOf(twice, whole);
  expect(sameRepeats(repeats, { ...repeats, until: '2030-01-01', days: ['TH', 'MO'] })).toBe(true);
  expect(sameRepeats(repeats, { ...repeats, count: 11 })).toBe(false);
  expect(sameRepeats(repeats, { ...repeats, ends: 'endless' })).toBe(false);
  expect(sameRepeats(repeats, { ...repeats, days: ['MO', 'FR'] })).toBe(false);
});

test('a session that was moved alone moves no rule; a number that nobody typed follows how far the change goes', () => {
  const moved = { originalDate: '2026-12-10', localDate: '2026-12-11' };
  const [all, rest] = [repeatsNow(twice, moved, { ...moved, scope: 'ALL' }), repeatsNow(twice, moved, { ...moved, scope: 'FOLLOWING' })];
  expect(all).toMatchObject({ days: ['MO', 'TH'], count: 12 });
  expect(repeatsNow(twice, moved, { localDate: '2026-12-12', scope: 'ALL' }).days).toEqual(['WE', 'SA']);
  expect(recounted({ ...rest, interval: 2 }, rest, all)).toMatchObject({ interval: 2, count: 12 });
  expect(recounted({ ...rest, count: 5 }, rest, all).count).toBe(5);
});
