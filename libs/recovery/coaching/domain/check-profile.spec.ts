import { expect, test } from '@jest/globals';
import { checkWish, profileProblems } from './check-profile.ts';
import { overlapOf } from './windows.ts';

const monday = { weekday: 1, from: '10:00', until: '12:00' };
const profile = { languages: ['ur'], windows: [monday], words: { pathways: ['SMART'] }, cap: 15 };
type Profile = Parameters<typeof profileProblems>[0];
const paths = (over: Partial<Profile>) => profileProblems({ ...profile, ...over }).map((problem) => problem.path);

test('a profile without a fault', () => {
  expect(paths({})).toEqual([]);
  expect(paths({ windows: [], cap: null })).toEqual([]);
});

test.each<[string, string, Parameters<typeof paths>[0]]>([
  ['no language', 'input.languages', { languages: [] }],
  ['a language that is none', 'input.languages.1', { languages: ['ur', 'Urdu'] }],
  ['a word twice', 'input.pathways', { words: { pathways: ['SMART', 'SMART'] } }],
  ['a cap below nothing', 'input.cap', { cap: -1 }],
  ['a cap beyond measure', 'input.cap', { cap: 51 }],
  ['an eighth day', 'input.windows.0.weekday', { windows: [{ ...monday, weekday: 8 }] }],
  ['no time', 'input.windows.0.from', { windows: [{ ...monday, from: '25:00' }] }],
  ['an end before the beginning', 'input.windows.0.until', { windows: [{ ...monday, until: '10:00' }] }],
  ['hours that overlap', 'input.windows.1', { windows: [monday, { ...monday, from: '11:30', until: '13:00' }] }],
  ['too many stretches', 'input.windows', { windows: Array.from({ length: 22 }, () => monday) }],
])('%s is refused at its place', (_, path, over) => {
  expect(paths(over)).toEqual([path]);
});

test('a wish is cleaned, and refused where its text or its list is too long', () => {
  const wish = { ...profile, avoid: ' not by phone at night ', avoidCoachIds: ['a'] };
  expect(checkWish(wish)).toMatchObject({ ok: true, value: { avoid: 'not by phone at night' } });
  const refused = checkWish({ ...wish, avoid: 'x'.repeat(501), avoidCoachIds: Array.from({ length: 51 }, () => 'a') });
  expect(refused.ok ? [] : refused.problems.map((problem) => problem.path)).toEqual(['input.avoidCoachIds', 'input.avoid']);
});

test('hours that both have: of the same day only, the longest stretch told apart', () => {
  const other = [
    { weekday: 1, from: '09:00', until: '10:30' },
    { weekday: 1, from: '11:00', until: '14:00' },
    { weekday: 2, from: '10:00', until: '12:00' },
  ];
  expect(overlapOf([monday], other)).toEqual({ minutes: 90, longest: 60 });
  expect(overlapOf([], other)).toEqual({ minutes: 0, longest: 0 });
});
