import type { Tx } from '@alongside/kit/server';

/** Asked of the row, not of the viewer: an import into the demo must not depend on who filled in a flag. */
export async function isDemo(tx: Tx): Promise<boolean> {
  const row = await tx.db.organisation.findFirst({ where: { id: tx.viewer.organisationId }, select: { isDemo: true } });
  return row?.isDemo ?? true;
}

/** Whether somebody has said when the active centre is open. */
export async function hasHours(tx: Tx): Promise<boolean> {
  const row = await tx.db.centre.findFirst({ where: { id: tx.viewer.centreId }, select: { openingHours: true } });
  return Array.isArray(row?.openingHours) && row.openingHours.length > 0;
}
