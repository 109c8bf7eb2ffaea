import type { Prisma, Tx } from '@alongside/kit/server';

export type ChangeMadeRow = {
  readonly seriesId: string;
  readonly sessionId: string | null;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly before: Prisma.JsonValue;
};

/** A change that the viewer made at the active centre. */
export async function changeMadeBefore(tx: Tx, id: string): Promise<ChangeMadeRow | null> {
  return tx.db.seriesChange.findFirst({
    where: { centreId: tx.viewer.centreId, id },
    select: { seriesId: true, sessionId: true, at: true, undoneAt: true, before: true },
  });
}
