import { createHash } from 'node:crypto';
import type { Tx } from '@alongside/kit/server';
import type { Plan, SessionNow } from '@alongside/programme/groups/domain';
import { atOtherTimes, placedBy, type Placed } from './change-places.ts';
import { clientOverlaps, type Overlap } from './client-overlaps.store.ts';

/** A change, or the way back from it, as far as it touches places. */
type Touched = Pick<Plan, 'updates' | 'removed' | 'added'>;

const isRevived = ({ before, after }: Plan['updates'][number]) => before.status === 'CANCELLED' && after.status === 'SCHEDULED';

/** The places that the way back takes again. A cancelled session that comes back gave its place up, though it kept its time. */
export function placesBack({ updates, removed, added }: Touched): Placed[] {
  const revived = updates.filter(isRevived).map(({ after }) => after);
  const scheduled = [...added, ...revived].filter(({ status }) => status === 'SCHEDULED');
  return placedBy({ updates: updates.filter((one) => !isRevived(one)), removed, added: scheduled });
}

/**
 * Who was expected elsewhere at the times that a change gives up, as digests of date, session and person: that was somebody's choice already, and
 * undoing does not ask for it again.
 */
export async function elsewhereBefore(tx: Tx, seriesId: string, { updates, removed, added }: Touched): Promise<string[]> {
  const swapped = updates.map(({ before, after }) => ({ before: after, after: before }));
  const back = { updates: swapped, removed: [], added: removed };
  const found = added.length + removed.length + updates.length > 0 ? await overlapsBack(tx, seriesId, back) : [];
  return found.flatMap((one) => one.clientIds.map((id) => digest(one, id)));
}

/** Who would be expected in two places by the way back, and was not before the change. */
export async function newlyElsewhere(tx: Tx, seriesId: string, back: Touched, known: readonly string[]): Promise<Overlap[]> {
  const before = new Set(known);
  return (await overlapsBack(tx, seriesId, back))
    .map((one) => ({ ...one, clientIds: one.clientIds.filter((id) => !before.has(digest(one, id))) }))
    .filter(({ clientIds }) => clientIds.length > 0);
}

const overlapsBack = (tx: Tx, seriesId: string, back: Touched) => clientOverlaps(tx, seriesId, atOtherTimes(placesBack(back), back));

const digest = ({ localDate, otherId }: Overlap, clientId: string) =>
  createHash('sha256').update(`${localDate} ${otherId} ${clientId}`).digest('base64url').slice(0, 22);

/** The way back as far as its sizes may be too small by now. While a session was away, the group's own size held on its date. */
export function sizesBack(back: Plan, away: readonly SessionNow[], groupSize: number): Plan {
  const revived = back.updates.filter(isRevived).map(({ after }) => after);
  const returning = [...away.filter(({ status }) => status === 'SCHEDULED'), ...revived];
  const sizes = returning.map((after) => ({ before: { ...after, capacity: groupSize }, after }));
  return { ...back, updates: [...back.updates.filter((one) => !isRevived(one) && one.after.status === 'SCHEDULED'), ...sizes] };
}
