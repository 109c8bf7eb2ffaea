import { hasCome, type MarkStatus } from './mark.ts';

/** One client and one session of theirs. `isExpected`: a spell of theirs covers the day. `status` null: no mark. */
export type Attended = {
  readonly session: 'SCHEDULED' | 'HELD' | 'NOT_HELD' | 'CANCELLED';
  readonly isExpected: boolean;
  readonly status: MarkStatus | null;
};

/** A share with what it is a share of: a figure without its denominator is never shown. `value` null: 0 of 0 is no rate. */
export type Rate = { readonly came: number; readonly of: number; readonly value: number | null };

/**
 * `expected` counts sessions held and those that the centre cancelled or did not hold; `cancelled` are the latter. `walkIns` and `unfinished` (expected in
 * a session that is past or to come, its attendance not finished) stand outside every rate, and are counted apart.
 */
export type Rates = {
  readonly came: number;
  readonly expected: number;
  readonly excused: number;
  readonly cancelled: number;
  readonly walkIns: number;
  readonly unfinished: number;
  /** came / (expected - cancelled) */
  readonly raw: Rate;
  /** came / (expected - excused - cancelled): what the client could come to */
  readonly fair: Rate;
};

function rate(came: number, of: number): Rate {
  return { came, of, value: of === 0 ? null : came / of };
}

/** The rates over any set of clients and sessions; each pair is to be given once. */
export function ratesOf(all: readonly Attended[]): Rates {
  const count = (wanted: (one: Attended) => boolean) => all.filter(wanted).length;
  const isCancelled = (one: Attended) => one.session === 'CANCELLED' || one.session === 'NOT_HELD';
  const isHeld = (one: Attended) => one.session === 'HELD';
  const cancelled = count((one) => one.isExpected && isCancelled(one));
  const held = count((one) => one.isExpected && isHeld(one));
  const came = count((one) => one.isExpected && isHeld(one) && hasCome(one.status));
  const excused = count((one) => one.isExpected && isHeld(one) && one.status === 'EXCUSED');
  return {
    came,
    expected: held + cancelled,
    excused,
    cancelled,
    walkIns: count((one) => !one.isExpected && !isCancelled(one) && hasCome(one.status)),
    unfinished: count((one) => one.isExpected && one.session === 'SCHEDULED'),
    raw: rate(came, held),
    fair: rate(came, held - excused),
  };
}
