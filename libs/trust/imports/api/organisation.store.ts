import type { Tx } from '@alongside/kit/server';

/** Asked of the row, not of the viewer: an import into the demo must not depend on who filled in a flag. */
export async function isDemo(tx: Tx): Promise<boolean> {
  const row = await tx.db.organisation.findFirst({ where: { id: tx.viewer.organisationId }, select: { isDemo: true } });
  return row?.isDemo ?? true;
}
