import type { Prisma, Tx } from '@alongside/kit/server';
import type { Span } from '@alongside/insight/reports/domain';
import type { Permit } from '@alongside/trust/access/api';

export type QualityRow = {
  readonly seriesId: string;
  readonly titles: Prisma.JsonValue;
  readonly sessions: number;
  readonly unfinished: number;
  readonly entries: number;
  readonly late: number;
  readonly corrections: number;
  readonly keptBeside: number;
};

/** How well the attendance of some days was kept, by group: one statement. These count entries that staff made, not people. */
export async function qualityRows(tx: Tx, _permit: Permit<'report.read' | 'report.export'>, span: Span): Promise<QualityRow[]> {
  const { centreId, now } = tx.viewer;
  return tx.db.$queryRaw<QualityRow[]>`
    select g.id as "seriesId", g.titles, s.sessions, s.unfinished, e.entries, e.late, e.corrections, e.kept_beside as "keptBeside"
      from (select series_id, (count(*) filter (where status <> 'CANCELLED'))::int as sessions,
                   (count(*) filter (where status = 'SCHEDULED' and ends_at <= ${now}::timestamptz - interval '1 day'))::int as unfinished
              from group_session where centre_id = ${centreId}::uuid and local_date between ${span.from}::date and ${span.until}::date
             group by series_id) s
      join group_series g on g.centre_id = ${centreId}::uuid and g.id = s.series_id
      join report_entries(${span.from}::date, ${span.until}::date) e on e.series_id = s.series_id
     order by s.unfinished desc, e.late desc, g.titles ->> 'en', g.id`;
}

/** Sessions that are over for more than a day and were never finished, whenever they were: the oldest fifty. One statement, by its own index. */
export async function unfinishedIds(tx: Tx, _permit: Permit<'report.read'>): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select id from group_session where centre_id = ${tx.viewer.centreId}::uuid and status = 'SCHEDULED'
       and ends_at <= ${tx.viewer.now}::timestamptz - interval '1 day' order by ends_at, id limit 50`;
  return rows.map(({ id }) => id);
}
