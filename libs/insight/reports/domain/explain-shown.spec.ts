import { expect, test } from '@jest/globals';
import { noCounts, type Counts } from './counts.ts';
import { explainShown, othersKey, together } from './explain-shown.ts';

const counts = (came: number, held: number): Counts => ({ ...noCounts, people: 12, sessions: 4, came, held });

test('groups whose numbers are hidden stand together, and the parts still add up', () => {
  const { change, contributions, others } = explainShown([
    { key: 'a', now: counts(60, 100), before: counts(80, 100), isShown: true },
    { key: 'b', now: counts(2, 4), before: counts(3, 4), isShown: false },
    { key: 'c', now: counts(5, 6), before: counts(5, 6), isShown: false },
  ]);
  expect(contributions.map(({ key }) => key)).toEqual(['a', othersKey]);
  expect(contributions.reduce((sum, one) => sum + one.rate + one.mix, 0)).toBe(change);
  expect(others).toMatchObject({ now: { came: 7, held: 10 }, before: { came: 8, held: 10 } });
});

test('without hidden ones there are no others', () => {
  const { others, contributions } = explainShown([{ key: 'a', now: counts(6, 10), before: counts(8, 10), isShown: true }]);
  expect([others, contributions.length]).toEqual([null, 1]);
});

test('nothing together is nothing', () => {
  expect(together([])).toEqual(noCounts);
});
