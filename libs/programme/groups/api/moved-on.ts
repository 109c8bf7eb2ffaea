import { refusedBy } from '@alongside/kit/server';

/** What was read before the locks is not so any more: look again. */
export class MovedOn extends Error {}

const mostTries = 4;

/**
 * Does a deed again when somebody was first: past the locks (another centre's booking of the same person, the same request twice), or between reading
 * what to lock and locking it. Each time it sees what stands.
 */
export async function untilItHolds<Answer>(deed: () => Promise<Answer>, triesLeft = mostTries): Promise<Answer> {
  try {
    return await deed();
  } catch (error) {
    const state = refusedBy(error)?.sqlState;
    if (triesLeft === 0 || !(error instanceof MovedOn || state === '23P01' || state === '23505')) throw error;
    return untilItHolds(deed, triesLeft - 1);
  }
}
