import { expect, test } from '@jest/globals';
import { isSingle, letterOf, stepMatches } from './key-match.ts';

const press = (key: string, more: Partial<{ code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test.each([
  ['a', press('a'), true],
  ['a', press('A'), true],
  ['a', press('a', { ctrlKey: true }), false],
  ['a', press('a', { altKey: true }), false],
  ['?', press('?'), true],
  ['Ctrl+Enter', press('Enter', { ctrlKey: true }), true],
  ['Ctrl+Enter', press('Enter'), false],
  ['Mod+k', press('k', { ctrlKey: true }), true],
  ['Mod+k', press('k', { metaKey: true }), true],
  ['Ctrl+k', press('k', { metaKey: true }), false],
  ['ArrowDown', press('ArrowDown'), true],
])('%s and %j', (step, pressed, fits) => {
  expect(stepMatches(step, pressed)).toBe(fits);
});

test('on an Urdu keyboard the place of the key counts', () => {
  expect(letterOf({ key: 'ا', code: 'KeyA' })).toBe('a');
  expect(letterOf({ key: '۔', code: 'Period' })).toBe('۔');
});

test.each([
  ['a', true],
  ['g t', true],
  ['?', true],
  ['ArrowDown', false],
  ['Ctrl+Enter', false],
])('%s is single: %s', (keys, single) => {
  expect(isSingle(keys)).toBe(single);
});
