import { expect, test } from '@jest/globals';
import { checkMinutes, isMovable, type SessionFacts } from './session.ts';

const session: SessionFacts = {
  localDate: '2026-03-10',
  localStart: '10:00',
  minutes: 90,
  zone: 'America/New_York',
  startsAt: new Date('2026-03-10T14:00:00Z'),
  endsAt: new Date('2026-03-10T15:30:00Z'),
  status: 'SCHEDULED',
  marked: 0,
};

test.each<[Partial<SessionFacts>, boolean]>([
  [{}, true],
  [{ marked: 1 }, false],
  [{ status: 'HELD', marked: 9 }, false],
  [{ status: 'NOT_HELD' }, false],
  [{ status: 'CANCELLED' }, false],
])('what happened stays where it was: %j', (parts, movable) => {
  expect(isMovable({ ...session, ...parts })).toBe(movable);
});

test.each([
  [4, 5],
  [721, 720],
  [30.5, 5],
])('%d minutes are refused, the bound is told', (minutes, limit) => {
  expect(checkMinutes(minutes, 'input.minutes')).toMatchObject([{ path: 'input.minutes', limit }]);
  expect(checkMinutes(Math.round(limit), 'input.minutes')).toEqual([]);
});
