import type { Coach, Wish } from './fit-facts.ts';
import { fitOf, type Fit } from './fit.ts';
import { notOfferedBecause, type NotOfferedRule } from './hard-rules.ts';
import { defaultWeights, type Weights } from './weights.ts';

export type Ranking = {
  /** Who may be offered, the best first; ties by the coach's id. */
  readonly offered: readonly Fit[];
  /** Who may not, by id, with every rule that stands against the pair. */
  readonly notOffered: readonly { readonly coachId: string; readonly rules: readonly NotOfferedRule[] }[];
};

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All coaches for one wish. The same facts in any order give the same ranking. */
export function rank(wish: Wish, coaches: readonly Coach[], weights: Weights = defaultWeights): Ranking {
  const judged = coaches.map((coach) => ({ coach, rules: notOfferedBecause(wish, coach) }));
  return {
    offered: judged
      .filter(({ rules }) => rules.length === 0)
      .map(({ coach }) => fitOf(wish, coach, weights))
      .sort((a, b) => b.total - a.total || byId(a.coachId, b.coachId)),
    notOffered: judged
      .filter(({ rules }) => rules.length > 0)
      .map(({ coach, rules }) => ({ coachId: coach.coachId, rules }))
      .sort((a, b) => byId(a.coachId, b.coachId)),
  };
}

/** The middle of the days waited, halves rounded up; null when nobody waits. */
export function medianOf(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
