import type { Database, Mailer } from '@alongside/kit/server';

/** What the verbs, reads and jobs of this slice are given. `mailer` null: no letters leave. */
export class GroupsNeeds {
  constructor(
    readonly db: Database,
    readonly mailer: Mailer | null = null,
  ) {}
}
