/** Failures in a row of one account or one network. `blockedUntil` is the end of the present wait. */
export type Counter = { readonly failures: number; readonly lastAt: Date; readonly blockedUntil: Date };

/**
 * How a counter grows. `free` failures cost nothing; each further `step` failures double the wait, from 1 second to 60.
 * At `stop` failures nothing helps but an administrator. After `forgetMinutes` without a failure the count begins anew.
 */
export type ThrottleRule = {
  readonly free: number;
  readonly step: number;
  readonly stop: number | null;
  readonly forgetMinutes: number | null;
};

/** Waits 0, 0, 0, 1, 2, 4 … 60 seconds, stop at 50: half of what NIST SP 800-63B allows (100 failures in a row). */
export const accountRule: ThrottleRule = { free: 3, step: 1, stop: 50, forgetMinutes: null };

/** A whole centre shares one address, so this one is slow and never stops; it is there for one guess at each of many accounts. */
export const networkRule: ThrottleRule = { free: 30, step: 5, stop: null, forgetMinutes: 60 };

/** Asking for a link: never shut for good, since a link is the way out of a locked account. */
export const resetRule: ThrottleRule = { free: 3, step: 1, stop: null, forgetMinutes: 60 };

/** Either the attempt may be made and is counted as a failure already, or how long to wait; null: until an administrator unlocks. */
export type Claim =
  { readonly allowed: true; readonly next: Counter } | { readonly allowed: false; readonly retryAfterSeconds: number | null };

const longestWaitSeconds = 60;

export function waitSeconds(failures: number, rule: ThrottleRule): number {
  const over = failures - rule.free;
  if (over <= 0) return 0;
  return Math.min(longestWaitSeconds, 2 ** Math.floor((over - 1) / rule.step));
}

/**
 * Counts an attempt before the password is looked at, so that guesses sent side by side cannot share one count.
 * What is refused here is not counted: it has learnt nothing.
 */
export function claimAttempt(counter: Counter, rule: ThrottleRule, now: Date): Claim {
  const failures = isForgotten(counter, rule, now) ? 0 : counter.failures;
  if (rule.stop !== null && failures >= rule.stop) return { allowed: false, retryAfterSeconds: null };
  const waitMs = counter.blockedUntil.getTime() - now.getTime();
  if (waitMs > 0) return { allowed: false, retryAfterSeconds: Math.ceil(waitMs / 1000) };
  const blockedUntil = new Date(now.getTime() + waitSeconds(failures + 1, rule) * 1000);
  return { allowed: true, next: { failures: failures + 1, lastAt: now, blockedUntil } };
}

function isForgotten(counter: Counter, rule: ThrottleRule, now: Date): boolean {
  return rule.forgetMinutes !== null && now.getTime() - counter.lastAt.getTime() > rule.forgetMinutes * 60_000;
}

/** The owner got in: the account begins anew. */
export function clearedAccount(now: Date): Counter {
  return { failures: 0, lastAt: now, blockedUntil: now };
}

/** The attempt was no failure, and no success either: half of what is asked for was right. */
export function takenBackFromAccount(counter: Counter, now: Date): Counter {
  return { failures: Math.max(0, counter.failures - 1), lastAt: counter.lastAt, blockedUntil: now };
}

/** One success on a network takes back its own count and no more: an own account must not open the way for guesses at others. */
export function takenBackFromNetwork(counter: Counter, now: Date): Counter {
  return { failures: Math.max(0, counter.failures - 1), lastAt: counter.lastAt, blockedUntil: now };
}
