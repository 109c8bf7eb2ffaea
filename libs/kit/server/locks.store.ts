import { Prisma } from './generated/client.ts';
import type { Tx } from './database.ts';

export type Lockable = { readonly kind: 'room' | 'staff' | 'client' | 'series' | 'session' | 'code'; readonly id: string };

/**
 * Takes the locks of some resources until the transaction ends, in one sorted order, so that two bookings wait and never deadlock
 * (an exclusion constraint alone does). The constraint stays behind as the backstop.
 */
export async function lockAll(tx: Tx, resources: readonly Lockable[]): Promise<void> {
  const keys = [...new Set(resources.map((r) => `${r.kind}:${tx.viewer.centreId}:${r.id}`))].sort();
  if (keys.length === 0) return;
  await tx.db
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended(k, 0)) from unnest(${Prisma.sql`${keys}::text[]`}) with ordinality as u(k, n) order by n`;
}
