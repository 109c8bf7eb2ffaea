import { describe, expect, test } from '@jest/globals';
import { faultsOf, readArguments, tableLines } from './measured.mjs';

test('a seed may stand before or after the name, and is drawn when none is given', () => {
  expect(readArguments(['bookings', '--seed', '7'])).toEqual({ name: 'bookings', seed: 7 });
  expect(readArguments(['--seed', '7', 'bookings'])).toEqual({ name: 'bookings', seed: 7 });
  expect(readArguments(['bookings'], () => 42)).toEqual({ name: 'bookings', seed: 42 });
  expect(readArguments([], () => 42)).toEqual({ name: undefined, seed: 42 });
});

test.each([[['a', '--seed', 'x']], [['a', '--seed']], [['a', '--seed', '1.5']], [['a', 'b']]])('refuses %j', (args) => {
  expect(() => readArguments(args)).toThrow();
});

describe('faultsOf', () => {
  const held = { name: 'one winner', held: true };
  const awake = { name: 'without the lock', failed: true };

  test('a proof is good when every promise held and every control failed', () => {
    expect(faultsOf({ promises: [held], controls: [awake] })).toEqual([]);
  });

  test.each([
    ['a broken promise', { promises: [held, { ...held, held: false }], controls: [awake] }],
    ['a promise without an answer', { promises: [{ name: 'one winner' }], controls: [awake] }],
    ['a control that did not fail', { promises: [held], controls: [{ ...awake, failed: false }] }],
    ['no promise', { controls: [awake] }],
    ['no control', { promises: [held] }],
  ])('%s is a fault', (_, result) => {
    expect(faultsOf(result)).toHaveLength(1);
  });
});

test('columns of numbers stand on the right', () => {
  expect(
    tableLines([
      { what: 'a', ms: 1.234, n: 5 },
      { what: 'longer', ms: 100.5, n: 50 },
    ]),
  ).toEqual(['what        ms   n', '------  ------  --', 'a         1.23   5', 'longer  100.50  50']);
});
