import type { OwnerRows } from '@alongside/kit/server';
import type { Dice } from './random.ts';

/** What every chapter is told with. `at`: the story's beginning in milliseconds; `today`: the local day in Karachi. */
export type Told = {
  readonly db: OwnerRows;
  readonly dice: Dice;
  readonly at: number;
  readonly now: Date;
  readonly today: string;
  readonly organisationId: string;
};
