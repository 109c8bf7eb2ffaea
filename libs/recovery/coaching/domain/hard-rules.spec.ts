import { expect, test } from '@jest/globals';
import type { Coach, Wish } from './fit-facts.ts';
import { concernsOf, notOfferedBecause } from './hard-rules.ts';

const coach: Coach = {
  ...{ coachId: 'c1', pathways: [], languages: ['ur'], gender: 'FEMALE', faith: null, ageBand: null, situations: [], interests: [] },
  ...{ windows: [{ weekday: 2, from: '18:00', until: '20:00' }], meetsBy: ['IN_PERSON', 'PHONE'] },
  ...{ cap: 3, open: 2, isPaused: false, isSupervised: true },
};
const wish: Wish = {
  ...{ clientId: 'p1', daysWaiting: 0, gender: null, languages: ['ur', 'pa'], pathways: [], faith: null, situations: [], interests: [] },
  ...{ windows: [], meetsBy: [], avoidCoachIds: [], ageBand: null, declined: [], revoked: [], sharedGroups: new Map() },
};

test('a coach against whom nothing stands may be offered', () => {
  expect(notOfferedBecause(wish, coach)).toEqual([]);
});

test.each<[string, Partial<Wish>, Partial<Coach>]>([
  ['COACH_PAUSED', {}, { isPaused: true }],
  ['NOT_SUPERVISED', {}, { isSupervised: false }],
  ['AT_CAPACITY', {}, { open: 3 }],
  ['NO_COMMON_LANGUAGE', { languages: ['en'] }, {}],
  ['NO_COMMON_TIME', { windows: [{ weekday: 2, from: '19:16', until: '22:00' }] }, {}],
  ['NO_COMMON_TIME', { windows: [{ weekday: 3, from: '18:00', until: '20:00' }] }, {}],
  ['NO_COMMON_TIME', {}, { windows: [{ weekday: 2, from: '18:00', until: '18:44' }] }],
  ['NO_COMMON_WAY', { meetsBy: ['VIDEO'] }, {}],
  ['NO_COMMON_WAY', {}, { meetsBy: [] }],
  ['GENDER_WISH', { gender: 'MALE' }, {}],
  ['CONFLICT', { avoidCoachIds: ['c1'] }, {}],
  ['DECLINED_BEFORE', { declined: ['c1'] }, {}],
  ['CONSENT_REVOKED', { revoked: ['c1'] }, {}],
])('%s', (rule, wished, offered) => {
  expect(notOfferedBecause({ ...wish, ...wished }, { ...coach, ...offered })).toEqual([rule]);
});

test('45 minutes in common are enough, two stretches of 30 are not', () => {
  expect(notOfferedBecause({ ...wish, windows: [{ weekday: 2, from: '19:15', until: '22:00' }] }, coach)).toEqual([]);
  const two = [
    { weekday: 2, from: '17:00', until: '18:30' },
    { weekday: 2, from: '19:30', until: '21:00' },
  ];
  expect(notOfferedBecause({ ...wish, windows: two }, coach)).toEqual(['NO_COMMON_TIME']);
});

test('every rule that stands is named, not the first alone', () => {
  expect(notOfferedBecause({ ...wish, gender: 'MALE', languages: ['en'] }, { ...coach, isPaused: true })).toEqual([
    'COACH_PAUSED',
    'NO_COMMON_LANGUAGE',
    'GENDER_WISH',
  ]);
});

test('a group in common is a concern and no rule', () => {
  const together = { ...wish, sharedGroups: new Map([['c1', 2]]) };
  expect(notOfferedBecause(together, coach)).toEqual([]);
  expect(concernsOf(together, coach)).toEqual([{ concern: 'SHARED_GROUP', count: 2 }]);
  expect(concernsOf(together, { ...coach, coachId: 'c2' })).toEqual([]);
});
