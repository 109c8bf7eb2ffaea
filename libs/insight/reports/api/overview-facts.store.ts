import type { Tx } from '@alongside/kit/server';
import type { Period } from '@alongside/insight/reports/domain';
import type { Permit } from '@alongside/trust/access/api';

export type WaitingFacts = {
  readonly waiting: number;
  readonly medianDays: number | null;
  readonly longestDays: number | null;
  /** By week, both periods, oldest first. */
  readonly asked: readonly number[];
};

/** Who waits for a coach, in numbers: one statement. */
export async function waitingFacts(tx: Tx, _permit: Permit<'report.read'>, period: Period): Promise<WaitingFacts> {
  const [row] = await tx.db.$queryRaw<WaitingFacts[]>`
    select waiting, median_days as "medianDays", longest_days as "longestDays", asked
      from report_waiting(${period.before.from}::date, ${period.now.until}::date)`;
  return row ?? { waiting: 0, medianDays: null, longestDays: null, asked: [] };
}

export type SessionFacts = {
  readonly isBefore: boolean;
  /** Capacity of the sessions held, summed. */
  readonly places: number;
  readonly over: number;
  readonly unfinished: number;
  readonly oldest: string | null;
};

/** Sessions of both periods as such, which everybody at the centre may see: one statement. A session is late when it is over for a day. */
export async function sessionFacts(tx: Tx, _permit: Permit<'report.read'>, period: Period): Promise<SessionFacts[]> {
  const { centreId, now } = tx.viewer;
  return tx.db.$queryRaw<SessionFacts[]>`
    select s.local_date < ${period.now.from}::date as "isBefore",
           coalesce(sum(g.capacity) filter (where s.status = 'HELD'), 0)::int as places,
           (count(*) filter (where s.status <> 'CANCELLED' and s.ends_at <= ${now}::timestamptz - interval '1 day'))::int as over,
           (count(*) filter (where s.status = 'SCHEDULED' and s.ends_at <= ${now}::timestamptz - interval '1 day'))::int as unfinished,
           (min(s.local_date) filter (where s.status = 'SCHEDULED' and s.ends_at <= ${now}::timestamptz - interval '1 day'))::text as oldest
      from group_session s join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
     where s.centre_id = ${centreId}::uuid and s.local_date between ${period.before.from}::date and ${period.now.until}::date
     group by 1`;
}
