import type { MatchReview } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { rank } from '@alongside/recovery/coaching/domain';
import { isId } from '@alongside/kit/words';
import type { CoachingNeeds } from './coaching.needs.ts';
import { deskOf } from './desk.ts';
import { matchesOf } from './match.row.ts';

const shown = 5;

/** Every coach for one person who waits: ranked, or not offered with the rules. Null when nobody of this id waits. */
export async function matchReview(needs: CoachingNeeds, viewer: Viewer, clientId: string): Promise<MatchReview | null> {
  if (!isId(clientId)) return null;
  return needs.db.read(viewer, async (tx) => {
    const desk = await deskOf(tx, { clientId });
    const [one] = desk.waiting;
    if (!one) return null;
    const { offered, notOffered } = rank(one.wish, desk.coaches);
    return {
      request: one.request,
      client: one.client,
      ranked: offered.slice(0, shown).map(desk.fitRow),
      further: offered.slice(shown).map(desk.fitRow),
      notOffered: notOffered.map(({ coachId, rules }) => ({ coach: desk.profileOf(coachId), rules: [...rules] })),
      earlier: (await matchesOf(tx, { clientIds: [clientId] })).get(clientId) ?? [],
    };
  });
}
