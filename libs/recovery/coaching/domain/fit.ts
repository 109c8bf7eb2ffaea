import { shared, type Coach, type Wish } from './fit-facts.ts';
import { concernsOf, type ConcernFound } from './hard-rules.ts';
import { overlapOf, shortestMeeting } from './windows.ts';
import { criteria, defaultWeights, sharedOut, type Criterion, type Weights } from './weights.ts';
import { ageBands } from './words.ts';

export type FactKind = 'SHARED' | 'SAME' | 'NEXT' | 'DIFFERENT' | 'NOT_SAID' | 'OVERLAP' | 'ROOM';

/** One criterion of a fit: points out of `of`, and the fact behind them for a screen to put in words. */
export type FitPart = {
  readonly criterion: Criterion;
  readonly points: number;
  readonly of: number;
  readonly fact: FactKind;
  readonly words: readonly string[];
  readonly amount: number | null;
  readonly source: 'WISH' | 'RECORD' | 'PROFILE';
};

/** The parts sum to `total`, their `of` to 100; the strongest reason stands first. */
export type Fit = {
  readonly coachId: string;
  readonly total: number;
  readonly parts: readonly FitPart[];
  readonly concerns: readonly ConcernFound[];
};

type Found = Pick<FitPart, 'fact' | 'words' | 'amount'> & { readonly share: number };
const words = (fact: FactKind, list: readonly string[], share: number): Found => ({ fact, words: list, amount: null, share });

/** Two hours and a quarter beyond the shortest meeting are as good as it gets. */
const plentyOfMinutes = 135;

const applies: Readonly<Record<Criterion, (wish: Wish) => boolean>> = {
  PATHWAY: (wish) => wish.pathways.length > 0,
  FAMILY: (wish) => wish.situations.length > 0,
  FAITH: (wish) => wish.faith !== null,
  AGE_BAND: (wish) => wish.ageBand !== null,
  INTERESTS: (wish) => wish.interests.length > 0,
  AVAILABILITY: (wish) => wish.windows.length > 0,
  LOAD: () => true,
};

function inCommon(wished: readonly string[], offered: readonly string[]): Found {
  const both = shared(wished, offered);
  return both.length > 0 ? words('SHARED', both, both.length / wished.length) : words('DIFFERENT', offered, 0);
}

const look: Readonly<Record<Criterion, (wish: Wish, coach: Coach) => Found>> = {
  // One way in common is the way; the others are not half of it.
  PATHWAY: (wish, coach) => {
    const found = inCommon(wish.pathways, coach.pathways);
    return { ...found, share: found.share > 0 ? 1 : 0 };
  },
  FAMILY: (wish, coach) => inCommon(wish.situations, coach.situations),
  FAITH: ({ faith }, coach) => {
    if (coach.faith === null) return words('NOT_SAID', [], 0);
    return coach.faith === faith ? words('SAME', [coach.faith], 1) : words('DIFFERENT', [coach.faith], 0);
  },
  AGE_BAND: ({ ageBand }, coach) => {
    if (coach.ageBand === null || ageBand === null) return words('NOT_SAID', [], 0);
    const apart = Math.abs(ageBands.indexOf(ageBand) - ageBands.indexOf(coach.ageBand));
    if (apart === 0) return words('SAME', [coach.ageBand], 1);
    return apart === 1 ? words('NEXT', [coach.ageBand], 0.5) : words('DIFFERENT', [coach.ageBand], 0);
  },
  INTERESTS: (wish, coach) => inCommon(wish.interests, coach.interests),
  AVAILABILITY: (wish, coach) => {
    const { minutes } = overlapOf(wish.windows, coach.windows);
    const beyond = Math.max(0, Math.min(minutes - shortestMeeting, plentyOfMinutes));
    return { fact: 'OVERLAP', words: [], amount: minutes, share: beyond / plentyOfMinutes };
  },
  LOAD: (_, { cap, open }) => {
    const free = Math.max(0, cap - open);
    return { fact: 'ROOM', words: [], amount: Math.max(0, free - 1), share: cap > 0 ? free / cap : 0 };
  },
};

const sourceOf = (criterion: Criterion): FitPart['source'] =>
  criterion === 'AGE_BAND' ? 'RECORD' : criterion === 'LOAD' ? 'PROFILE' : 'WISH';

/** How well a coach fits a wish. Hard rules are asked apart: a pair that they refuse has points all the same, for "why not?". */
export function fitOf(wish: Wish, coach: Coach, weights: Weights = defaultWeights): Fit {
  const shares = sharedOut(
    criteria.filter((criterion) => applies[criterion](wish)),
    weights,
  );
  const parts = [...shares].map(([criterion, of]): FitPart => {
    const { share, ...fact } = look[criterion](wish, coach);
    return { criterion, points: Math.floor(of * share + 1e-9), of, ...fact, source: sourceOf(criterion) };
  });
  return {
    coachId: coach.coachId,
    total: parts.reduce((sum, part) => sum + part.points, 0),
    parts: parts.sort((a, b) => b.points - a.points || criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion)),
    concerns: concernsOf(wish, coach),
  };
}
