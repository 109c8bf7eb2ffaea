import { writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { EpisodeOfCare } from '@alongside/trust/people/domain';
import { episodeColumns } from './clients.store.ts';

type Write = { readonly clientId: string; readonly id: string; readonly expectedVersion: number; readonly episode: EpisodeOfCare };

/**
 * Version 0 begins a new episode. False: another version stands there by now, or the episode is another client's.
 * A plain insert, since "on conflict do nothing" would also pass over two episodes that overlap.
 */
export async function writeEpisode(
  tx: Tx,
  permit: Permit<'client.editEpisode'>,
  { clientId, id, expectedVersion, episode }: Write,
): Promise<boolean> {
  const { centreId } = tx.viewer;
  const data = episodeColumns({ id, ...episode });
  const isNew = expectedVersion === 0;
  if (isNew) {
    const before = await tx.db.episode.findFirst({ where: { centreId, id } });
    if (before) return before.clientId === clientId && before.version === 1 && isSame(before, data);
    await tx.db.episode.createMany({ data: [{ centreId, clientId, ...data }] });
  } else {
    const where = { centreId, clientId, id, version: expectedVersion };
    const { count } = await tx.db.episode.updateMany({ where, data: { ...data, version: { increment: 1 } } });
    if (count === 0) return false;
  }
  await writeEvent(tx, {
    action: isNew ? 'CREATE' : 'UPDATE',
    subjectType: 'Episode',
    subjectId: id,
    clientIds: [clientId],
    fields: ['admittedOn', 'phase', 'dischargedOn', 'dischargeReason'],
    by: permit,
  });
  return true;
}

type Columns = ReturnType<typeof episodeColumns>;

/** The same request sent twice: the first one stands. */
function isSame(one: Columns, other: Columns): boolean {
  return (
    one.phase === other.phase &&
    one.dischargeReason === other.dischargeReason &&
    one.admittedOn.getTime() === other.admittedOn.getTime() &&
    one.dischargedOn?.getTime() === other.dischargedOn?.getTime()
  );
}
