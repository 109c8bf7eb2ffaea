import { Prisma } from './generated/client.ts';
import type { Tx } from './viewer.ts';

export type Lockable = { readonly kind: 'room' | 'staff' | 'client' | 'series' | 'session' | 'code'; readonly id: string };

/**
 * Takes the locks of some resources until the transaction ends, in one sorted order, so that two bookings wait and never deadlock
 * (an exclusion constraint alone does). The constraint stays behind as the backstop.
 */
export async function lockAll(tx: Tx, resources: readonly Lockable[]): Promise<void> {
  const { organisationId, centreId } = tx.viewer;
  // A person may work at several centres and is busy at all of them: the lock must be one.
  const placeOf = (kind: Lockable['kind']) => (kind === 'staff' ? organisationId : centreId);
  const keys = [...new Set(resources.map((r) => `${r.kind}:${placeOf(r.kind)}:${r.id}`))].sort();
  if (keys.length === 0) return;
  await tx.db
    .$executeRaw`select pg_advisory_xact_lock(hashtextextended(k, 0)) from unnest(${Prisma.sql`${keys}::text[]`}) with ordinality as u(k, n) order by n`;
}
