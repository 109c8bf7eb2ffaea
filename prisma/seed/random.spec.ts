import { expect, test } from '@jest/globals';
import { isId } from '@alongside/kit/words';
import { diceOf } from './random.ts';

test('the same seed tells the same story, another seed another one', () => {
  const told = (seed: number) => Array.from({ length: 20 }, diceOf(seed).next);
  expect(told(7)).toEqual(told(7));
  expect(told(7)).not.toEqual(told(8));
  expect(told(7).every((chance) => chance >= 0 && chance < 1)).toBe(true);
});

test('names are ids as the house writes them', () => {
  expect(isId(diceOf(7).id(Date.UTC(2026, 4, 1)))).toBe(true);
});
