import type { Service } from '@alongside/kit/contract';
import { worded, type Tx } from '@alongside/kit/server';

/** The centre's services, by title; or the named ones. */
export async function serviceRows(tx: Tx, ids?: readonly string[]): Promise<Service[]> {
  const rows = await tx.db.service.findMany({
    where: { centreId: tx.viewer.centreId, ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({ id: row.id, titles: worded(row.titles), kind: row.kind }));
}
