export const criteria = ['PATHWAY', 'FAMILY', 'FAITH', 'AGE_BAND', 'INTERESTS', 'AVAILABILITY', 'LOAD'] as const;
export type Criterion = (typeof criteria)[number];
export type Weights = Readonly<Record<Criterion, number>>;

/**
 * Out of 100. Likeness in pathway, family, faith and age went with a better alliance in the one study there is (n = 100, Tillson and Lewis 2024), so
 * they lead; the substance did not matter and has no weight. No published weights exist: these are a choice, never a claim of validity.
 */
export const defaultWeights: Weights = { PATHWAY: 20, FAMILY: 15, FAITH: 15, AGE_BAND: 15, INTERESTS: 15, AVAILABILITY: 10, LOAD: 10 };

/**
 * Weights of the criteria that apply to a wish, in whole points that sum to 100: who wished nothing about faith is not worth less to the pool. What is
 * left by rounding goes to the largest remainders, ties in the order of the criteria.
 */
export function sharedOut(applying: readonly Criterion[], weights: Weights = defaultWeights): ReadonlyMap<Criterion, number> {
  const known = criteria.filter((criterion) => applying.includes(criterion));
  const sum = known.reduce((total, criterion) => total + weights[criterion], 0);
  if (sum === 0) return new Map(known.map((criterion) => [criterion, 0]));
  const whole = known.map((criterion) => Math.floor((weights[criterion] * 100) / sum));
  const left = 100 - whole.reduce((total, points) => total + points, 0);
  const byRemainder = known
    .map((criterion, i) => ({ i, remainder: (weights[criterion] * 100) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    .slice(0, left)
    .map(({ i }) => i);
  return new Map(known.map((criterion, i) => [criterion, (whole[i] ?? 0) + (byRemainder.includes(i) ? 1 : 0)]));
}
