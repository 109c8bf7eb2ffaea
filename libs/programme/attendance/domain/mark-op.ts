import { minutesBetween } from '@alongside/kit/time';
import { invalidInput, isId, type InvalidInput } from '@alongside/kit/words';
import type { MarkedSession } from './hours.ts';
import { hasCome, markStatuses, type Mark, type MarkStatus } from './mark.ts';

/** One tap on a device. `status` null clears the mark. `expectedVersion`: the mark's version that the device saw, 0 for none. */
export type MarkOp = {
  readonly opId: string;
  readonly clientId: string;
  readonly status: MarkStatus | null;
  readonly arrivedMinute: number | null;
  readonly leftMinute: number | null;
  readonly capturedAt: Date;
  readonly expectedVersion: number;
  readonly walkIn: boolean;
};

/** The centre's default for "late" and "left early" when nobody says how much. */
export type MarkDefaults = { readonly lateMinutes: number };

function isMinute(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Everything wrong with the operation by itself. A session of n minutes has the minutes 0 to n; to be late is to come from minute 1 on. */
export function checkOp(op: MarkOp, sessionMinutes: number, path: string, isWalkIn: boolean): readonly InvalidInput[] {
  const problems: InvalidInput[] = [];
  const refuse = (field: string, constraint: string, message: string, limit: number | null = null) => {
    problems.push(invalidInput(`${path}.${field}`, constraint, message, limit));
  };
  if (!isId(op.opId)) refuse('opId', 'id', 'An operation is named by a UUIDv7.');
  if (!Number.isInteger(op.expectedVersion) || op.expectedVersion < 0 || op.expectedVersion > 2 ** 31 - 1) {
    refuse('expectedVersion', 'version', 'A version is a whole number from 0.');
  }
  if (op.status !== null && !markStatuses.includes(op.status)) refuse('status', 'enum', 'This is no mark.');
  if (isWalkIn && op.status !== null && !hasCome(op.status))
    refuse('status', 'walkInCame', 'Somebody who walked in was there. Clear the mark to take it back.');
  const { arrivedMinute: arrived, leftMinute: left } = op;
  const partial = op.status === 'LATE' || op.status === 'LEFT_EARLY';
  if (arrived !== null && !(partial && isMinute(arrived, 1, sessionMinutes - 1))) {
    refuse('arrivedMinute', 'minute', 'Late or left early, a minute within the session.', sessionMinutes - 1);
  }
  if (left !== null && !(partial && isMinute(left, 1, sessionMinutes))) {
    refuse('leftMinute', 'minute', 'Late or left early, a minute within the session.', sessionMinutes);
  }
  if (arrived !== null && left !== null && left <= arrived) refuse('leftMinute', 'afterArrival', 'They left after they came.', arrived);
  return problems;
}

/** The minute of the session at which it was tapped; null when that was not during the session, or the device's clock cannot be trusted. */
function tappedMinute(capturedAt: Date, session: MarkedSession, clockDoubtful: boolean): number | null {
  const minute = minutesBetween(session.startsAt, capturedAt);
  return clockDoubtful || minute >= session.minutes ? null : minute;
}

/**
 * The mark that an operation means. Late without a minute: when it was tapped (from minute 1 on), else the centre's default. Left early without one: when
 * it was tapped, else the default before the end.
 */
export function markFrom(op: MarkOp, session: MarkedSession, defaults: MarkDefaults, clockDoubtful: boolean): Mark {
  const { clientId, status, walkIn, capturedAt } = op;
  const tapped = tappedMinute(capturedAt, session, clockDoubtful);
  const within = (minute: number) => Math.min(Math.max(1, minute), session.minutes - 1);
  let [arrivedMinute, leftMinute] = [op.arrivedMinute, op.leftMinute];
  if (status === 'LATE') arrivedMinute ??= Math.min(within(tapped ?? defaults.lateMinutes), (leftMinute ?? session.minutes) - 1);
  if (status === 'LEFT_EARLY') {
    const minute = tapped !== null && tapped > 0 ? tapped : session.minutes - defaults.lateMinutes;
    leftMinute ??= Math.max(within(minute), (arrivedMinute ?? 0) + 1);
  }
  return { clientId, status, walkIn, arrivedMinute, leftMinute, capturedAt, version: 0 };
}

/** Whether the mark says already what the operation asks for. A minute that the operation leaves to us is no difference: two devices that tap Late agree. */
export function saysAlready(mark: Mark, op: MarkOp): boolean {
  const { status } = op;
  const arrivedAlike = mark.arrivedMinute === op.arrivedMinute || (status === 'LATE' && op.arrivedMinute === null);
  const leftAlike = mark.leftMinute === op.leftMinute || (status === 'LEFT_EARLY' && op.leftMinute === null);
  return mark.status === status && arrivedAlike && leftAlike;
}
