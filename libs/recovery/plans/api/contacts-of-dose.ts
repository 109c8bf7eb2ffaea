import type { Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { DoseContact } from '@alongside/recovery/plans/domain';

/**
 * A question of this slice: what did coaches deliver to a client on the local days `from` to `until`, both included? Coaching answers it, apps/api joins
 * the two; the class is the token. A contact without a service counts as unprescribed.
 */
export abstract class ContactsOfDose {
  abstract of(tx: Tx, clientId: string, from: LocalDate, until: LocalDate): Promise<readonly DoseContact[]>;
}
