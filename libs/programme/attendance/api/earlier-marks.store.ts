import type { Tx } from '@alongside/kit/server';
import type { EarlierMark } from '@alongside/programme/attendance/domain';

/** What the earlier sessions of a series hold for some clients: for "new here" and "absent twice running". One statement. */
export async function earlierMarks(
  tx: Tx,
  before: { readonly seriesId: string; readonly startsAt: Date },
  clientIds: readonly string[],
): Promise<EarlierMark[]> {
  return tx.db.$queryRaw<EarlierMark[]>`
    select k.client_id as "clientId", s.local_date::text as "localDate", k.status::text
      from group_session s join mark k on k.centre_id = s.centre_id and k.session_id = s.id
     where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = ${before.seriesId}::uuid and s.starts_at < ${before.startsAt}
       and s.status in ('SCHEDULED', 'HELD') and k.client_id = any (${[...clientIds]}::uuid[]) and k.status is not null`;
}
