export { noCounts, shareOf, type Counts } from './counts.ts';
export { type Contribution, type Explanation, type GroupChange } from './explain.ts';
export { explainShown, othersKey, type GroupCounts } from './explain-shown.ts';
export { movementOf, type Movement } from './movement.ts';
export { mostWeeks, periodOf, type Period, type Span } from './period.ts';
export { hideSmall, leastShown, ratesShown, type Shown } from './small-cells.ts';
