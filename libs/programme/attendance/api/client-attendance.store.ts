import type { Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Attended } from '@alongside/programme/attendance/domain';

/** One session in which a client was expected or has a mark. */
export type AttendedSession = Attended & {
  readonly clientId: string;
  readonly sessionId: string;
  readonly sessionMinutes: number;
  readonly arrivedMinute: number | null;
  readonly leftMinute: number | null;
};

/** The sessions of some clients on the local days `from` to `until`, both included, newest first: one statement, however many clients. */
export async function attendedSessions(
  tx: Tx,
  clientIds: readonly string[],
  from: LocalDate,
  until: LocalDate,
): Promise<ReadonlyMap<string, readonly AttendedSession[]>> {
  const ids = [...new Set(clientIds)];
  const rows = await tx.db.$queryRaw<AttendedSession[]>`
    with mine as materialized (
      select s.* from group_session s where s.centre_id = ${tx.viewer.centreId}::uuid and s.local_date between ${from}::date and ${until}::date),
    expected as (
      select distinct m.client_id, s.id as session_id from mine s
        join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
         and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)
       where m.client_id = any (${ids}::uuid[])),
    marked as (
      select k.client_id, k.session_id, k.status, k.arrived_minute, k.left_minute from mine s
        join mark k on k.centre_id = s.centre_id and k.session_id = s.id
       where k.client_id = any (${ids}::uuid[]) and k.status is not null)
    select client_id as "clientId", session_id as "sessionId", e.session_id is not null as "isExpected", s.status::text as session,
           s.minutes as "sessionMinutes", m.status::text, m.arrived_minute as "arrivedMinute", m.left_minute as "leftMinute"
      from expected e full join marked m using (client_id, session_id)
      join mine s on s.id = session_id
     order by s.starts_at desc, s.id desc`;
  const byClient = new Map(ids.map((clientId) => [clientId, [] as AttendedSession[]]));
  for (const row of rows) byClient.get(row.clientId)?.push(row);
  return byClient;
}
