import { fromColumn, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { DoseContact } from '@alongside/recovery/plans/domain';
import type { ContactsOfDose } from '@alongside/recovery/plans/api';

type Row = { contact_id: string; local_date: Date; minutes: number; was_reached: boolean; service_id: string | null };

/** Answers the question of plans: what coaches delivered to a client. Whose dose the viewer may not see has no contacts here either. */
export const contactsOfDose: ContactsOfDose = {
  async of(tx: Tx, clientId: string, from: LocalDate, until: LocalDate): Promise<readonly DoseContact[]> {
    const rows = await tx.db.$queryRaw<Row[]>`select * from contact_minutes(${clientId}::uuid, ${from}::date, ${until}::date)`;
    return rows.map((row) => ({
      contactId: row.contact_id,
      serviceId: row.service_id ?? '',
      localDate: fromColumn(row.local_date),
      minutes: row.minutes,
      wasReached: row.was_reached,
    }));
  },
};
