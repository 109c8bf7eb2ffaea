import { writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { EpisodeOfCare } from '@alongside/trust/people/domain';
import { episodeColumns } from './clients.store.ts';

type Write = { readonly clientId: string; readonly id: string; readonly expectedVersion: number; readonly episode: EpisodeOfCare };

/** Version 0 begins a new episode. False: another version stands there by now, or the episode is another client's. */
export async function writeEpisode(
  tx: Tx,
  permit: Permit<'client.editEpisode'>,
  { clientId, id, expectedVersion, episode }: Write,
): Promise<boolean> {
  const { centreId } = tx.viewer;
  const data = episodeColumns({ id, ...episode });
  const isNew = expectedVersion === 0;
  const { count } = isNew
    ? await tx.db.episode.createMany({ data: [{ centreId, clientId, ...data }], skipDuplicates: true })
    : await tx.db.episode.updateMany({
        where: { centreId, clientId, id, version: expectedVersion },
        data: { ...data, version: { increment: 1 } },
      });
  if (count === 0) return false;
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
