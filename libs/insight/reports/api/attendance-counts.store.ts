import { Prisma, type Tx } from '@alongside/kit/server';
import type { Counts, Period } from '@alongside/insight/reports/domain';
import type { Permit } from '@alongside/trust/access/api';

export type Dimension = 'WEEK' | 'GROUP' | 'HOUR' | 'FACILITATOR';

/** One line in one of the two periods. `key` null: the total. Names are there where the dimension has some. */
export type CountedRow = Counts & {
  readonly key: string | null;
  readonly isBefore: boolean;
  readonly titles: Prisma.JsonValue;
  readonly staffName: string | null;
  readonly staffNameUr: string | null;
};

type Wanted = { readonly by: Dimension; readonly period: Period; readonly seriesId: string | null };

/** The attendance of both periods by one dimension, with its totals: one statement. Equal to ratesOf of attendance over the same pairs (its spec). */
export async function countedAttendance(tx: Tx, _permit: Permit<'report.read' | 'report.export'>, wanted: Wanted): Promise<CountedRow[]> {
  const { by, period, seriesId } = wanted;
  return tx.db.$queryRaw<CountedRow[]>`
    select r.key, r.is_before as "isBefore", r.people, r.sessions, r.came, r.excused, r.held, r.cancelled, r.walk_ins as "walkIns", r.unfinished,
           g.titles, f.name as "staffName", f.name_ur as "staffNameUr"
      from report_attendance(${by}, ${period.before.from}::date, ${period.now.until}::date, ${period.now.from}::date, ${seriesId}::uuid) r
      left join group_series g on ${by} = 'GROUP' and g.centre_id = ${tx.viewer.centreId}::uuid and g.id::text = r.key
      left join staff f on ${by} = 'FACILITATOR' and f.id::text = r.key
     order by r.key nulls last`;
}

export type DoseRow = { readonly monday: string; readonly people: number; readonly prescribed: number; readonly delivered: number };

/** Minutes prescribed and delivered by week, over everybody: one statement. Equal to the ledger of plans (its spec). */
export async function countedDose(tx: Tx, _permit: Permit<'report.read' | 'report.export'>, period: Period): Promise<DoseRow[]> {
  return tx.db.$queryRaw<DoseRow[]>`
    select monday::text, people, prescribed, delivered from report_dose(${period.before.from}::date, ${period.now.until}::date)`;
}

/** The titles of a group of the active centre, or null when there is none. */
export async function titlesOf(tx: Tx, seriesId: string): Promise<Prisma.JsonValue> {
  const found = await tx.db.groupSeries.findFirst({ where: { centreId: tx.viewer.centreId, id: seriesId }, select: { titles: true } });
  return found?.titles ?? null;
}
