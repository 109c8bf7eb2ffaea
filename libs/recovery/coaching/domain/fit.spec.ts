import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Coach, Wish } from './fit-facts.ts';
import { fitOf } from './fit.ts';
import { sharedOut } from './weights.ts';
import { ageBandOf, ageBands, faiths, pathways } from './words.ts';

const evening = { weekday: 2, from: '18:00', until: '21:00' };
const coach: Coach = {
  ...{ coachId: 'c1', pathways: ['TWELVE_STEP'], languages: ['ur', 'en'], gender: 'FEMALE', faith: 'ISLAM', ageBand: 'FROM_36' },
  ...{ situations: ['PARENT', 'WORKING'], interests: ['MUSIC', 'COOKING'], windows: [evening], meetsBy: ['IN_PERSON'] },
  ...{ cap: 10, open: 4, isPaused: false, isSupervised: true },
};
const wish: Wish = {
  ...{ clientId: 'p1', daysWaiting: 3, gender: null, languages: ['ur'], pathways: ['TWELVE_STEP', 'SMART'], faith: 'ISLAM' },
  ...{ situations: ['PARENT', 'CARER'], interests: ['MUSIC'], windows: [evening], meetsBy: [], avoidCoachIds: [], ageBand: 'FROM_46' },
  ...{ declined: [], revoked: [], sharedGroups: new Map() },
};

test('each criterion gives its points, with the fact behind them; the strongest reason stands first', () => {
  const { total, parts } = fitOf(wish, coach);
  expect(parts.map(({ criterion, points, of, fact }) => [criterion, points, of, fact])).toEqual([
    ['PATHWAY', 20, 20, 'SHARED'],
    ['FAITH', 15, 15, 'SAME'],
    ['INTERESTS', 15, 15, 'SHARED'],
    ['AVAILABILITY', 10, 10, 'OVERLAP'],
    ['FAMILY', 7, 15, 'SHARED'],
    ['AGE_BAND', 7, 15, 'NEXT'],
    ['LOAD', 6, 10, 'ROOM'],
  ]);
  expect(total).toBe(80);
  expect(parts.find((part) => part.criterion === 'LOAD')?.amount).toBe(5);
  expect(parts.find((part) => part.criterion === 'FAMILY')?.words).toEqual(['PARENT']);
});

describe('what was not said', () => {
  test('a wish without faith is worth as much as another: its weight goes to the others', () => {
    const { parts } = fitOf({ ...wish, faith: null }, coach);
    expect(parts.map((part) => part.criterion)).not.toContain('FAITH');
    expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(100);
  });
  test('a coach who did not say gets no points, and the screen can say so', () => {
    const { parts } = fitOf(wish, { ...coach, faith: null, ageBand: null });
    expect(parts.filter((part) => part.fact === 'NOT_SAID').map((part) => [part.criterion, part.points])).toEqual([
      ['FAITH', 0],
      ['AGE_BAND', 0],
    ]);
  });
  test('who wishes nothing is ranked by room alone', () => {
    const nothing = { pathways: [], situations: [], interests: [], windows: [], faith: null, ageBand: null };
    expect(fitOf({ ...wish, ...nothing }, coach).parts).toMatchObject([{ criterion: 'LOAD', points: 60, of: 100 }]);
  });
});

test.each([
  [25, 'UNDER_26'],
  [26, 'FROM_26'],
  [35, 'FROM_26'],
  [36, 'FROM_36'],
  [55, 'FROM_46'],
  [56, 'FROM_56'],
])('%i years are in the band %s', (years, band) => {
  expect(ageBandOf(years)).toBe(band);
});

test('weights are shared out to 100 in whole points, the remainder in the order of the criteria', () => {
  expect([...sharedOut(['PATHWAY', 'FAMILY', 'FAITH'])]).toEqual([
    ['PATHWAY', 40],
    ['FAMILY', 30],
    ['FAITH', 30],
  ]);
  expect([...sharedOut(['FAMILY', 'FAITH', 'AGE_BAND'])].map(([, points]) => points)).toEqual([34, 33, 33]);
  expect(sharedOut([]).size).toBe(0);
});

const some = <Word>(words: readonly Word[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 });
const window = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), from: fc.integer({ min: 0, max: 21 }), hours: fc.integer({ min: 1, max: 2 }) })
  .map(({ weekday, from, hours }) => ({
    weekday,
    from: `${String(from).padStart(2, '0')}:00`,
    until: `${String(from + hours).padStart(2, '0')}:00`,
  }));
const profile = {
  pathways: some(pathways),
  faith: fc.option(fc.constantFrom(...faiths)),
  ageBand: fc.option(fc.constantFrom(...ageBands)),
  situations: some(['PARENT', 'CARER', 'STUDENT', 'WORKING'] as const),
  interests: some(['MUSIC', 'SPORT', 'FILMS', 'GAMES'] as const),
  windows: fc.array(window, { maxLength: 3 }),
};

test('for any wish and coach the parts sum to the total, their weights to 100, and no part passes its weight', () => {
  const load = fc.record({ cap: fc.integer({ min: 0, max: 20 }), open: fc.integer({ min: 0, max: 25 }) });
  fc.assert(
    fc.property(fc.record(profile), fc.record(profile), load, (wished, offered, places) => {
      const { total, parts } = fitOf({ ...wish, ...wished }, { ...coach, ...offered, ...places });
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total);
      expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(100);
      expect(parts.filter((part) => part.points < 0 || part.points > part.of || !Number.isInteger(part.points))).toEqual([]);
      const points = parts.map((part) => part.points);
      expect(points).toEqual([...points].sort((a, b) => b - a));
    }),
  );
});
