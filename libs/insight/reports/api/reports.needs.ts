import type { Database } from '@alongside/kit/server';

/** What the reads of this slice are given. */
export class ReportsNeeds {
  constructor(readonly db: Database) {}
}
