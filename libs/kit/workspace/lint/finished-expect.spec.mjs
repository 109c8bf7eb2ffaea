import { expect, test } from '@jest/globals';
import { finishedExpect } from './finished-expect.mjs';
import { complaints } from './try-rule.mjs';

const path = 'libs/kit/time/zones.spec.ts';

test.each([
  ['expect(rate);', 'call a matcher'],
  ['expect(rate).toBe;', 'call a matcher'],
  ['expect(rate).not;', 'call a matcher'],
  [`test('a', () => expect(rate));`, 'call a matcher'],
  ['expect(save()).rejects.toThrow();', 'await expect'],
  [`test('a', () => { expect(load()).resolves.toBe(1); });`, 'await expect'],
])('%s', (code, message) => expect(complaints(finishedExpect, path, code)).toEqual([expect.stringContaining(message)]));

test.each([
  'expect(rate).toBe(1);',
  'expect(rate).not.toBe(1);',
  'expect.objectContaining({ a: 1 });',
  'await expect(save()).rejects.toThrow();',
  `test('a', () => expect(load()).resolves.toBe(1));`,
  'await Promise.all([expect(load()).resolves.toBe(1)]);',
])('%s can fail', (code) => expect(complaints(finishedExpect, path, code)).toEqual([]));
