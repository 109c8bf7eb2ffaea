import type { MatchQueue } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { medianOf, rank } from '@alongside/recovery/coaching/domain';
import type { CoachingNeeds } from './coaching.needs.ts';
import { deskOf } from './desk.ts';

/** Who waits for a coach, the longest first, each with the best candidate. */
export function matchQueue(needs: CoachingNeeds, viewer: Viewer): Promise<MatchQueue> {
  return needs.db.read(viewer, async (tx) => {
    viewer.operation.isList = true;
    const desk = await deskOf(tx);
    const rows = desk.waiting.map(({ wish, request, client }) => {
      const { offered } = rank(wish, desk.coaches);
      const [best] = offered;
      return { request, client, best: best ? desk.fitRow(best) : null, offered: offered.length };
    });
    return { rows, medianDays: medianOf(desk.waiting.map(({ wish }) => wish.daysWaiting)) };
  });
}
