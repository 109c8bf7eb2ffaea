import type { Database } from '@alongside/kit/server';

/** What the verbs and reads of this slice are given. */
export class PlansNeeds {
  constructor(readonly db: Database) {}
}
