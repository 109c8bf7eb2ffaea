import { describe, expect, test } from '@jest/globals';
import { accountRule, claimAttempt, clearedAccount, networkRule, takenBackFromNetwork, waitSeconds, type Counter } from './throttle.ts';

const start = new Date('2026-11-25T05:00:00Z');
const fresh: Counter = { failures: 0, lastAt: start, blockedUntil: start };
const later = (date: Date, seconds: number) => new Date(date.getTime() + seconds * 1000);

/** Fails as soon as it may, `times` times; answers the counter and the seconds that passed. */
function failPatiently(times: number): { counter: Counter; seconds: number } {
  let counter = fresh;
  let now = start;
  for (let i = 0; i < times; i += 1) {
    now = counter.blockedUntil > now ? counter.blockedUntil : now;
    const claim = claimAttempt(counter, accountRule, now);
    if (!claim.allowed) throw new Error(`refused at ${i}`);
    counter = claim.next;
  }
  return { counter, seconds: (now.getTime() - start.getTime()) / 1000 };
}

describe('waits', () => {
  test.each([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [5, 2],
    [6, 4],
    [9, 32],
    [10, 60],
    [49, 60],
  ])('after failure %i of an account: %i s', (failures, seconds) => expect(waitSeconds(failures, accountRule)).toBe(seconds));

  test.each([
    [30, 0],
    [31, 1],
    [35, 1],
    [36, 2],
    [61, 60],
    [10_000, 60],
  ])('after failure %i of a network: %i s', (failures, seconds) => expect(waitSeconds(failures, networkRule)).toBe(seconds));
});

describe('claimAttempt', () => {
  test('refuses during the wait, says how long it lasts, and does not count what it refused', () => {
    const { counter } = failPatiently(5);
    const refused = claimAttempt(counter, accountRule, later(counter.lastAt, 0.5));
    expect(refused).toEqual({ allowed: false, retryAfterSeconds: 2 });
    expect(claimAttempt(counter, accountRule, counter.blockedUntil)).toMatchObject({ allowed: true, next: { failures: 6 } });
  });

  test('stops at 50, whatever the time, and 50 guesses take more than half an hour', () => {
    const { counter, seconds } = failPatiently(50);
    expect(seconds).toBeGreaterThan(1800);
    expect(claimAttempt(counter, accountRule, later(start, 10 * 365 * 86_400))).toEqual({ allowed: false, retryAfterSeconds: null });
    expect(claimAttempt(clearedAccount(start), accountRule, start)).toMatchObject({ allowed: true });
  });

  test('a network is forgotten after an hour without a failure, an account never is', () => {
    const tired: Counter = { failures: 40, lastAt: start, blockedUntil: start };
    const next = later(start, 3601);
    expect(claimAttempt(tired, networkRule, next)).toMatchObject({ next: { failures: 1 } });
    expect(claimAttempt(tired, accountRule, next)).toMatchObject({ next: { failures: 41 } });
  });

  test('a success takes one failure back from the network, not all', () => {
    const claim = claimAttempt({ failures: 40, lastAt: start, blockedUntil: start }, networkRule, start);
    if (!claim.allowed) throw new Error('refused');
    expect(takenBackFromNetwork(claim.next, start)).toEqual({ failures: 40, lastAt: start, blockedUntil: start });
  });
});
