import type { Database } from '@alongside/kit/server';

/** What the verbs and reads of this slice need of the world. */
export class PeopleNeeds {
  constructor(readonly db: Database) {}
}
