import type { Database } from '@alongside/kit/server';

/** What the verbs and reads of this slice are given. */
export class CoachingNeeds {
  constructor(readonly db: Database) {}
}
