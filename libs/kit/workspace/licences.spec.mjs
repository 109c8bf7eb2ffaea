import { describe, expect, test } from '@jest/globals';
import { licenceFaults, licenceSuits } from './licences.mjs';

const allowed = ['MIT', 'BSD-3-Clause', 'Zlib', 'Apache-2.0 WITH LLVM-exception'];

describe('licenceSuits', () => {
  test.each([
    ['MIT', true],
    ['GPL-3.0-or-later', false],
    ['none', false],
    ['MIT AND Zlib', true],
    ['MIT AND GPL-3.0-or-later', false],
    ['GPL-3.0-or-later AND MIT', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-or-later OR MIT', true],
    ['MIT and Zlib', true],
    ['GPL-2.0 OR (MIT AND BSD-3-Clause)', true],
    ['GPL-2.0 AND MIT OR Zlib', true],
    ['Zlib OR MIT AND GPL-2.0', true],
    ['(Zlib OR MIT) AND GPL-2.0', false],
    ['Apache-2.0 WITH LLVM-exception', true],
    ['Apache-2.0', false],
  ])('%s: %p', (expression, suits) => {
    expect(licenceSuits(expression, allowed)).toBe(suits);
  });

  test.each(['', '(MIT', 'MIT AND', 'MIT Zlib', 'SEE LICENSE IN LICENSE'])('refuses "%s", which is no expression', (expression) => {
    expect(() => licenceSuits(expression, allowed)).toThrow('is no licence expression');
  });
});

describe('licenceFaults', () => {
  const list = { allowed, development: ['Python-2.0'], exceptions: { elkjs: { licence: 'EPL-2.0', why: 'development' } } };
  const faultsOf = (packages) => licenceFaults({ packages: { '': {}, ...packages } }, list);
  const elk = { 'node_modules/elkjs': { version: '1.0.0', license: 'EPL-2.0', dev: true } };

  test('a licence for development does not suit production', () => {
    const argparse = { version: '2.0.1', license: 'Python-2.0' };
    expect(faultsOf({ ...elk, 'node_modules/argparse': { ...argparse, dev: true } })).toEqual([]);
    expect(faultsOf({ ...elk, 'node_modules/argparse': argparse })).toEqual([
      'argparse@2.0.1: the licence "Python-2.0" is not on the list for production.',
    ]);
  });

  test('a package that says nothing is a fault', () => {
    expect(faultsOf({ ...elk, 'node_modules/silent': { version: '1.0.0', dev: true } })).toHaveLength(1);
  });

  test('an exception holds for its licence alone, for development alone, and not for ever', () => {
    expect(faultsOf(elk)).toEqual([]);
    expect(faultsOf({ 'node_modules/elkjs': { version: '1.0.0', license: 'GPL-2.0', dev: true } })).toHaveLength(2);
    expect(faultsOf({ 'node_modules/elkjs': { version: '1.0.0', license: 'EPL-2.0' } })).toHaveLength(2);
    expect(faultsOf({})).toEqual(['The licence exception for elkjs fits nothing any more: take it away.']);
  });
});
