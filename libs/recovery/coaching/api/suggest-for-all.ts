import type { CoachLoad, PoolSuggestion, SuggestedPair } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { greedy, poolOf, rank, type Pool, type PoolMode } from '@alongside/recovery/coaching/domain';
import { bestPairs } from './assignment.solver.ts';
import type { CoachingNeeds } from './coaching.needs.ts';
import { deskOf, type Desk } from './desk.ts';

/** The best choice for everybody who waits together. Nothing is saved: each pair is approved like any other. */
export async function suggestForAll(needs: CoachingNeeds, viewer: Viewer, mode: PoolMode): Promise<PoolSuggestion> {
  return needs.db.read(viewer, async (tx) => {
    viewer.operation.isList = true;
    const desk = await deskOf(tx);
    const pool = poolOf(
      desk.waiting.map(({ wish }) => wish),
      desk.coaches,
      mode,
    );
    const chosen = await bestPairs(pool);
    const pairs = chosen.flatMap((index) => pairRow(desk, pool, index));
    const matched = new Set(pairs.map(({ client }) => client.id));
    const points = (indexes: readonly number[]) => indexes.reduce((sum, i) => sum + (pool.fits[i]?.total ?? 0), 0);
    return {
      mode,
      pairs,
      unmatched: desk.waiting
        .filter(({ client }) => !matched.has(client.id))
        .map(({ wish, request, client }) => ({ request, client, offered: rank(wish, desk.coaches).offered.length })),
      loads: loadsOf(desk, pairs),
      total: points(chosen),
      greedyTotal: points(greedy(pool)),
    };
  });
}

function pairRow(desk: Desk, pool: Pool, index: number): SuggestedPair[] {
  const [pair, fit] = [pool.pairs[index], pool.fits[index]];
  const one = pair && desk.waiting.find(({ wish }) => wish.clientId === pool.clientIds[pair.client]);
  if (!one || !fit) return [];
  const [own] = rank(one.wish, desk.coaches).offered;
  const ownBest = own && own.coachId !== fit.coachId ? desk.fitRow(own) : null;
  return [{ request: one.request, client: one.client, fit: desk.fitRow(fit), ownBest }];
}

function loadsOf(desk: Desk, pairs: readonly SuggestedPair[]): CoachLoad[] {
  return desk.coaches.flatMap(({ coachId, open }) => {
    const more = pairs.filter(({ fit }) => fit.coach.id === coachId).length;
    return more > 0 ? [{ coach: desk.profileOf(coachId), before: open, after: open + more }] : [];
  });
}
