import { fromColumn, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { GroupKind } from '@alongside/programme/groups/domain';
import { minutesOf, type MarkStatus } from '@alongside/programme/attendance/domain';

/**
 * One session of a client that has a mark and took place. `minutes`: delivered by the mark (0 when absent or excused). `excusedMinutes`: the session's own
 * when the mark is excused, else 0. `localDate`: the day at the centre. `kind` is the series': clinical or peer follows from it.
 */
export type DeliveredSession = {
  readonly sessionId: string;
  readonly seriesId: string;
  readonly serviceId: string;
  readonly kind: GroupKind;
  readonly localDate: LocalDate;
  readonly minutes: number;
  readonly excusedMinutes: number;
};

type Row = {
  client_id: string;
  session_id: string;
  series_id: string;
  service_id: string;
  kind: GroupKind;
  local_date: Date;
  session_minutes: number;
  status: MarkStatus;
  arrived_minute: number | null;
  left_minute: number | null;
};

/**
 * What was delivered to some clients on the local days `from` to `until`, both included, by date. A mark counts at once, also before the attendance is
 * finished; what was cancelled or did not meet counts for nobody. Row-level security leaves out marks that the viewer may not read.
 */
export async function deliveredSessionsOf(
  tx: Tx,
  clientIds: readonly string[],
  from: LocalDate,
  until: LocalDate,
): Promise<ReadonlyMap<string, readonly DeliveredSession[]>> {
  const found = new Map<string, DeliveredSession[]>(clientIds.map((clientId) => [clientId, []]));
  if (found.size === 0) return found;
  const rows = await tx.db.$queryRaw<Row[]>`
    select m.client_id, s.id as session_id, s.series_id, g.service_id, g.kind::text, s.local_date, s.minutes as session_minutes,
           m.status::text, m.arrived_minute, m.left_minute
      from mark m
      join group_session s on s.centre_id = m.centre_id and s.id = m.session_id
      join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
     where m.centre_id = ${tx.viewer.centreId}::uuid and m.client_id = any (${[...found.keys()]}::uuid[]) and m.status is not null
       and s.status in ('SCHEDULED', 'HELD') and s.local_date between ${from}::date and ${until}::date
     order by s.local_date, s.starts_at, s.id`;
  for (const row of rows) found.get(row.client_id)?.push(deliveredOf(row));
  return found;
}

export async function deliveredSessions(tx: Tx, clientId: string, from: LocalDate, until: LocalDate): Promise<readonly DeliveredSession[]> {
  return (await deliveredSessionsOf(tx, [clientId], from, until)).get(clientId) ?? [];
}

function deliveredOf(row: Row): DeliveredSession {
  const { status, arrived_minute: arrivedMinute, left_minute: leftMinute, session_minutes: sessionMinutes } = row;
  return {
    sessionId: row.session_id,
    seriesId: row.series_id,
    serviceId: row.service_id,
    kind: row.kind,
    localDate: fromColumn(row.local_date),
    minutes: minutesOf({ status, arrivedMinute, leftMinute }, sessionMinutes),
    excusedMinutes: status === 'EXCUSED' ? sessionMinutes : 0,
  };
}
