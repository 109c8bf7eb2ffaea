import { networkRule } from '@alongside/trust/identity/domain';
import type { IdentityNeeds } from './identity.needs.ts';
import { claim } from './throttle.store.ts';
import { feedThrottleKeys } from './tokens.ts';

/** Counts a wrong address of a calendar feed. Answers how many seconds its network must wait before the next one, or null. */
export async function countWrongFeed(needs: IdentityNeeds, network: string): Promise<number | null> {
  const claimed = await needs.db.txBeforeViewer((db) => claim(db, feedThrottleKeys(needs.pepper, network), networkRule));
  return claimed.allowed ? null : (claimed.retryAfterSeconds ?? 60);
}
