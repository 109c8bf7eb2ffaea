import type { Coach, Wish } from './fit-facts.ts';
import type { Fit } from './fit.ts';
import { rank } from './ranking.ts';

export type PoolMode = 'BEST_FIT' | 'EVERYONE' | 'LONGEST_WAIT';

/** A pair that may be chosen. `value` is what the mode counts, `load` the place it takes. Clients and coaches by their index. */
export type PoolPair = { readonly client: number; readonly coach: number; readonly value: number; readonly load: number };

/** Who may go with whom, and how many places each coach has left. Clients and coaches stand by id: ties are broken in that order. */
export type Pool = {
  readonly clientIds: readonly string[];
  readonly coachIds: readonly string[];
  readonly room: readonly number[];
  readonly pairs: readonly PoolPair[];
  /** The fit of each pair, in the same order. */
  readonly fits: readonly Fit[];
};

const byId = (a: string, b: string) => (a < b ? -1 : 1);

/**
 * What a pair counts for. EVERYONE: one person more is worth more than all points together. LONGEST_WAIT: a day of waiting is. Whole numbers, so that
 * the optimum is exact.
 */
function valueOf(mode: PoolMode, points: number, daysWaiting: number, people: number): number {
  const most = 100 * people + 1;
  switch (mode) {
    case 'BEST_FIT':
      return points;
    case 'EVERYONE':
      return most + points;
    case 'LONGEST_WAIT':
      return (daysWaiting + 1) * most + points;
  }
}

/** The whole pool as one problem. A pair with a concern is not in it: it needs a person's reason, which no computation gives. */
export function poolOf(wishes: readonly Wish[], coaches: readonly Coach[], mode: PoolMode): Pool {
  const clients = [...wishes].sort((a, b) => byId(a.clientId, b.clientId));
  const sorted = [...coaches].sort((a, b) => byId(a.coachId, b.coachId));
  const coachIds = sorted.map((coach) => coach.coachId);
  const found = clients.flatMap((wish, client) =>
    rank(wish, sorted)
      .offered.filter((fit) => fit.concerns.length === 0)
      .map((fit) => ({ fit, client, coach: coachIds.indexOf(fit.coachId), daysWaiting: wish.daysWaiting })),
  );
  return {
    clientIds: clients.map((wish) => wish.clientId),
    coachIds,
    room: sorted.map((coach) => Math.max(0, coach.cap - coach.open)),
    pairs: found.map(({ fit, client, coach, daysWaiting }) => {
      return { client, coach, value: valueOf(mode, fit.total, daysWaiting, clients.length), load: 1 };
    }),
    fits: found.map(({ fit }) => fit),
  };
}

/** What a person does without a computer: the best pair that is left, one after the other. Answers indexes of pairs. */
export function greedy(pool: Pick<Pool, 'pairs' | 'room'>): readonly number[] {
  const room = [...pool.room];
  const taken = new Set<number>();
  const order = pool.pairs
    .map((pair, index) => ({ ...pair, index }))
    .sort((a, b) => b.value - a.value || a.client - b.client || a.coach - b.coach);
  const chosen: number[] = [];
  for (const { client, coach, load, index } of order) {
    const left = room[coach] ?? 0;
    if (taken.has(client) || left < load) continue;
    taken.add(client);
    room[coach] = left - load;
    chosen.push(index);
  }
  return chosen;
}

/** What is wrong with a choice of pairs: nobody is chosen twice, no coach is over their places. A solver is believed only after this. */
export function faultsOf(pool: Pick<Pool, 'pairs' | 'room'>, chosen: readonly number[]): string[] {
  const pairs = chosen.map((index) => pool.pairs[index]);
  if (pairs.some((pair) => pair === undefined)) return ['a pair that was not offered'];
  const clients = pairs.flatMap((pair) => pair?.client ?? []);
  const over = pool.room.filter((places, coach) => {
    const load = pairs.reduce((sum, pair) => sum + (pair?.coach === coach ? pair.load : 0), 0);
    return load > places;
  });
  return [...(new Set(clients).size < clients.length ? ['a person twice'] : []), ...over.map(() => 'a coach over the cap')];
}
