import type { Database } from '@alongside/kit/server';
import type { ContactsOfDose } from './contacts-of-dose.ts';

/** What the verbs and reads of this slice are given. */
export class PlansNeeds {
  constructor(
    readonly db: Database,
    readonly contacts: ContactsOfDose,
  ) {}
}
