/**
 * What a line of a report counts, over pairs of a client and a session. `held`: expected in sessions that were held, which is what raw is of. `cancelled`: expected in sessions
 * that the centre cancelled or did not hold. `walkIns` and `unfinished` stand outside every rate. `people` and `sessions` count each once.
 */
export type Counts = {
  readonly people: number;
  readonly sessions: number;
  readonly came: number;
  readonly excused: number;
  readonly held: number;
  readonly cancelled: number;
  readonly walkIns: number;
  readonly unfinished: number;
};

export const noCounts: Counts = { people: 0, sessions: 0, came: 0, excused: 0, held: 0, cancelled: 0, walkIns: 0, unfinished: 0 };

/** Expected in a session held, and neither came nor was excused; without a mark too. */
export function absentOf({ held, came, excused }: Pick<Counts, 'held' | 'came' | 'excused'>): number {
  return held - came - excused;
}

/** Null: 0 of 0 is no rate. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** came / held: of those expected in sessions that took place. */
export function rawOf({ came, held }: Pick<Counts, 'came' | 'held'>): number | null {
  return shareOf(came, held);
}
