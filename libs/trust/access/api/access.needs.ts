import type { Database } from '@alongside/kit/server';

export class AccessNeeds {
  constructor(readonly db: Database) {}
}
