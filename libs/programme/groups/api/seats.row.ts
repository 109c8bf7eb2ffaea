import type { BadInput } from '@alongside/kit/contract';
import { badInputAt, type Tx } from '@alongside/kit/server';
import { seatsOn, type Plan } from '@alongside/programme/groups/domain';
import { seatsOf } from './series.store.ts';

/** A plan that leaves fewer places than are taken on a date of it is refused: somebody would have to go, and nobody said who. */
export async function seatsShort(tx: Tx, seriesId: string, plan: Plan): Promise<(BadInput & { __typename: 'BadInput' }) | null> {
  const lowered = plan.updates.filter(({ before, after }) => after.capacity < before.capacity);
  if (lowered.length === 0) return null;
  const held = await seatsOf(tx, [seriesId]);
  const most = Math.max(...lowered.map(({ after }) => seatsOn(held, after.localDate) - after.capacity));
  if (most <= 0) return null;
  const taken = Math.max(...lowered.map(({ after }) => seatsOn(held, after.localDate)));
  return badInputAt(['input', 'capacity'], `seatsTaken ${taken}`, `On one of the dates ${taken} places are taken.`);
}
