import { expect, test } from '@jest/globals';
import { clockChanges, offsetMinutes } from './clock-changes.ts';

const year = [new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z')] as const;
const told = (zone: string) => clockChanges(zone, ...year).map(({ at, before, after }) => [at.toISOString(), before, after]);

test.each([
  ['Asia/Karachi', []],
  [
    'Europe/London',
    [
      ['2026-03-29T01:00:00.000Z', 0, 60],
      ['2026-10-25T01:00:00.000Z', 60, 0],
    ],
  ],
  [
    'Australia/Lord_Howe',
    [
      ['2026-04-04T15:00:00.000Z', 660, 630],
      ['2026-10-03T15:30:00.000Z', 630, 660],
    ],
  ],
])('the jumps of %s in 2026', (zone, expected) => {
  expect(told(zone)).toEqual(expected);
});

test('the second of the jump has the new offset, the one before it the old', () => {
  const [spring] = clockChanges('Europe/London', ...year);
  const at = spring?.at.getTime() ?? 0;
  expect([offsetMinutes(new Date(at - 1000), 'Europe/London'), offsetMinutes(new Date(at), 'Europe/London')]).toEqual([0, 60]);
});
