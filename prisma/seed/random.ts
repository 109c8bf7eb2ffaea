import { uuidv7 } from '@alongside/kit/words';

/** A stream of chances that a seed makes the same each time (mulberry32): a story, not rows. */
export type Dice = {
  readonly next: () => number;
  readonly whole: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Standard normal, by Box and Muller. */
  readonly normal: () => number;
  /** A row's name that the seed decides; `at` is milliseconds since 1970. */
  readonly id: (at: number) => string;
};

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (items) => {
      const item = items[whole(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    id: (at) =>
      uuidv7(
        at,
        Uint8Array.from({ length: 10 }, () => whole(256)),
      ),
  };
}
