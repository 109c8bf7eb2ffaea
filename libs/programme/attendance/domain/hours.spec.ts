import { describe, expect, test } from '@jest/globals';
import { hoursOf, type MarkedSession } from './hours.ts';

const session: MarkedSession = { id: 's', status: 'SCHEDULED', startsAt: new Date('2026-11-25T05:00:00Z'), minutes: 90, version: 1 };

describe('a roster', () => {
  test.each([
    ['2026-11-25T04:29:59Z', false, false],
    ['2026-11-25T04:30:00Z', true, false],
    ['2026-12-09T04:59:59Z', true, false],
    ['2026-12-09T05:00:00Z', true, true],
  ])('at %s is open: %p, asks for a reason: %p', (now, isOpen, needsReason) => {
    const hours = hoursOf(session, new Date(now));
    expect(hours).toEqual({ opensAt: new Date('2026-11-25T04:30:00Z'), isOpen, needsReason, isFinished: false });
  });

  test.each([
    ['HELD', true, true, true],
    ['NOT_HELD', false, false, false],
    ['CANCELLED', false, false, false],
  ] as const)('of a session that is %s is open: %p, asks for a reason: %p', (status, isOpen, needsReason, isFinished) => {
    expect(hoursOf({ ...session, status }, new Date('2026-11-25T06:00:00Z'))).toMatchObject({ isOpen, needsReason, isFinished });
  });
});
