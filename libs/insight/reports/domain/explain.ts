import { rawOf, type Counts } from './counts.ts';

type Share = Pick<Counts, 'came' | 'held'>;

/** One group in both periods. */
export type GroupChange = { readonly key: string; readonly now: Share; readonly before: Share };

/** In hundredths of a percentage point. `rate`: it was attended better or worse. `mix`: it made up more or less of all places. */
export type Contribution = { readonly key: string; readonly rate: number; readonly mix: number };

/** `change` in hundredths of a percentage point; null when one of the periods has no rate. The contributions add up to it exactly. */
export type Explanation = { readonly change: number | null; readonly contributions: readonly Contribution[] };

const hundredths = 10_000;

function total(groups: readonly GroupChange[], of: 'now' | 'before'): Share {
  return groups.reduce((sum, group) => ({ came: sum.came + group[of].came, held: sum.held + group[of].held }), { came: 0, held: 0 });
}

/**
 * Which groups account for the change of the raw rate, and how: Kitagawa's decomposition at the means of both periods. A group's mix effect is measured
 * against the rate of all, so that growing is good for a group that is attended better than most. A group that is new or gone has no rate to compare: all of
 * its effect is mix.
 */
export function explain(groups: readonly GroupChange[]): Explanation {
  const [now, before] = [total(groups, 'now'), total(groups, 'before')];
  const [rateNow, rateBefore] = [rawOf(now), rawOf(before)];
  if (rateNow === null || rateBefore === null) return { change: null, contributions: [] };
  const mean = (rateNow + rateBefore) / 2;
  const parts = groups.flatMap((group) => {
    const [own, earlier] = [rawOf(group.now) ?? rawOf(group.before) ?? 0, rawOf(group.before) ?? rawOf(group.now) ?? 0];
    const [weight, weightBefore] = [group.now.held / now.held, group.before.held / before.held];
    const rate = ((own - earlier) * (weight + weightBefore)) / 2;
    const mix = (weight - weightBefore) * ((own + earlier) / 2 - mean);
    return [rate, mix];
  });
  const change = Math.round(rateNow * hundredths) - Math.round(rateBefore * hundredths);
  const whole = apportion(
    parts.map((part) => part * hundredths),
    change,
  );
  return { change, contributions: groups.map(({ key }, i) => ({ key, rate: whole[2 * i] ?? 0, mix: whole[2 * i + 1] ?? 0 })) };
}

/** Whole numbers next to the given ones that add up to `sum`, by largest remainder; the given ones must add up to it but for their fractions. */
function apportion(parts: readonly number[], sum: number): number[] {
  const floors = parts.map(Math.floor);
  const lacking = sum - floors.reduce((all, part) => all + part, 0);
  const byRemainder = parts.map((part, i) => ({ i, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const extra = new Map<number, number>();
  for (let n = 0; n < Math.abs(lacking); n += 1) {
    const at = byRemainder[lacking > 0 ? n % parts.length : parts.length - 1 - (n % parts.length)]?.i ?? 0;
    extra.set(at, (extra.get(at) ?? 0) + Math.sign(lacking));
  }
  return floors.map((part, i) => part + (extra.get(i) ?? 0));
}
