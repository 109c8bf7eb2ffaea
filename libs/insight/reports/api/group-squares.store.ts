import type { Tx } from '@alongside/kit/server';
import type { Period } from '@alongside/insight/reports/domain';
import type { Attended } from '@alongside/programme/attendance/domain';
import type { Permit } from '@alongside/trust/access/api';

/** One session of one person in a group. Branded and decided by whoever asks: the walls let through what the viewer reaches. */
export type SquareRow = Attended & { readonly clientId: string; readonly localDate: string; readonly monday: string };

/** Every pair of a person and a session of a group in both periods, as far as the walls show them: one statement. */
export async function groupSquares(tx: Tx, _permit: Permit<'report.read'>, seriesId: string, period: Period): Promise<SquareRow[]> {
  return tx.db.$queryRaw<SquareRow[]>`
    with mine as materialized (
      select s.* from group_session s where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = ${seriesId}::uuid
         and s.local_date between ${period.before.from}::date and ${period.now.until}::date),
    expected as (
      select distinct m.client_id, s.id as session_id from mine s
        join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
         and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)),
    marked as (
      select k.client_id, k.session_id, k.status from mine s
        join mark k on k.centre_id = s.centre_id and k.session_id = s.id where k.status is not null)
    select client_id as "clientId", s.local_date::text as "localDate", (s.local_date - (extract(isodow from s.local_date)::int - 1))::text as monday,
           e.session_id is not null as "isExpected", s.status::text as session, m.status::text
      from expected e full join marked m using (client_id, session_id) join mine s on s.id = session_id
     order by s.starts_at, s.id`;
}
