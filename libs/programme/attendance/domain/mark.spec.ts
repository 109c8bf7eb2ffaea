import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasCome, markStatuses, minutesOf } from './mark.ts';

test.each([
  ['PRESENT', null, null, 90],
  ['LATE', 10, null, 80],
  ['LATE', 10, 60, 50],
  ['LEFT_EARLY', null, 75, 75],
  ['LEFT_EARLY', 5, 75, 70],
  ['ABSENT', null, null, 0],
  ['EXCUSED', null, null, 0],
  [null, null, null, 0],
  ['LATE', 95, null, 0],
  ['LEFT_EARLY', null, 120, 90],
] as const)('%s from %p to %p of 90 minutes is %i', (status, arrivedMinute, leftMinute, expected) => {
  expect(minutesOf({ status, arrivedMinute, leftMinute }, 90)).toBe(expected);
});

test('whatever is written, the minutes lie within the session, and only those who came have any', () => {
  const minute = fc.option(fc.integer({ min: 0, max: 720 }));
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...markStatuses),
      minute,
      minute,
      fc.integer({ min: 5, max: 720 }),
      (status, arrivedMinute, leftMinute, length) => {
        const minutes = minutesOf({ status, arrivedMinute, leftMinute }, length);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(length);
        if (!hasCome(status)) expect(minutes).toBe(0);
      },
    ),
  );
});
