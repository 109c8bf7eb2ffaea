import { expect, test } from '@jest/globals';
import { reviewDue, reviewStateOf, secondStateOf } from './break-glass.ts';

const grantedAt = new Date('2026-11-25T05:00:00Z');
const after = (hours: number, ms = 0) => new Date(grantedAt.getTime() + hours * 3_600_000 + ms);

test.each([
  ['at once it waits for its review', null, after(0), 'TO_REVIEW'],
  ['to the last moment of 72 hours', null, after(72), 'TO_REVIEW'],
  ['a millisecond later it is overdue', null, after(72, 1), 'OVERDUE'],
  ['reviewed, however late', after(200), after(300), 'REVIEWED'],
] as const)('%s', (_, reviewedAt, now, state) => {
  expect(reviewStateOf({ grantedAt, reviewedAt }, now)).toBe(state);
  expect(reviewDue(grantedAt)).toEqual(after(72));
});

const asked = { expiresAt: after(1), isWithdrawn: false, isAgreed: null };

test.each([
  ['nobody has answered', {}, after(0), 'WAITING'],
  ['to the last moment of the hour', {}, after(1, -1), 'WAITING'],
  ['then it is over', {}, after(1), 'OVER'],
  ['agreed', { isAgreed: true }, after(0), 'AGREED'],
  ['an agreement does not outlive the hour', { isAgreed: true }, after(1), 'OVER'],
  ['taken back', { isWithdrawn: true }, after(0), 'OVER'],
  ['refused, however late it is', { isAgreed: false }, after(9), 'REFUSED'],
] as const)('a second person: %s', (_, over, now, state) => {
  expect(secondStateOf({ ...asked, ...over }, now)).toBe(state);
});
