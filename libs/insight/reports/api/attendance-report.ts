import type { AttendanceReport, ReportLine, ReportRate } from '@alongside/kit/contract';
import { worded, type Tx, type Viewer } from '@alongside/kit/server';
import { explainShown, hideSmall, leastShown, othersKey, type Period } from '@alongside/insight/reports/domain';
import type { Permit } from '@alongside/trust/access/api';
import { countedAttendance, countedDose, titlesOf, type Dimension, type DoseRow } from './attendance-counts.store.ts';
import { askedPeriod, leastShownTo, readPermit } from './report-access.gate.ts';
import { countsRow, rateRow, tableOf, type Table } from './report-line.row.ts';
import type { ReportsNeeds } from './reports.needs.ts';

export type ReportWish = {
  readonly by: Dimension;
  readonly weeks: number;
  readonly from: string | null;
  readonly seriesId: string | null;
};

/** Attendance of some weeks against as many before, by one dimension. Null: there is no such group. At most three statements. */
export function attendanceReport(needs: ReportsNeeds, viewer: Viewer, wish: ReportWish): Promise<AttendanceReport | null> {
  const period = askedPeriod(viewer, wish);
  return needs.db.read(viewer, async (tx) => reportRow(tx, await readPermit(tx), wish, period, leastShownTo(viewer)));
}

/** The report's rows, for a screen and for a file alike. */
export async function reportRow(
  tx: Tx,
  permit: Permit<'report.read' | 'report.export'>,
  { by, seriesId }: ReportWish,
  period: Period,
  least: number,
): Promise<AttendanceReport | null> {
  const titles = seriesId === null ? null : await titlesOf(tx, seriesId);
  if (seriesId !== null && titles === null) return null;
  const table = tableOf(by, await countedAttendance(tx, permit, { by, period, seriesId }), least);
  const doses = by === 'WEEK' && seriesId === null ? await countedDose(tx, permit, period) : [];
  return {
    by,
    weeks: period.weeks,
    now: period.now,
    before: period.before,
    seriesTitles: seriesId === null ? null : worded(titles),
    total: { ...table.total, dose: doseOf(doses.filter(({ monday }) => monday >= period.now.from)) },
    leastShown: least,
    ...(by === 'GROUP' ? explained(table, least) : { lines: withDose(table.lines, doses), change: null }),
  };
}

/** Nobody who reads reports may read one person's dose, so it is hidden from all of them when it is about few people. */
function doseOf(rows: readonly DoseRow[]): ReportRate | null {
  const isShown = rows.every(({ people }) => people === 0 || people >= leastShown.onScreen);
  const sum = (pick: (row: DoseRow) => number) => rows.reduce((all, row) => all + pick(row), 0);
  const prescribed = sum((row) => row.prescribed);
  return isShown && prescribed > 0
    ? rateRow(
        sum((row) => row.delivered),
        prescribed,
      )
    : null;
}

function withDose(lines: readonly ReportLine[], doses: readonly DoseRow[]): ReportLine[] {
  return lines.map((line) => ({ ...line, dose: doseOf(doses.filter(({ monday }) => monday === line.monday)) }));
}

function explained(table: Table, least: number): { lines: ReportLine[]; change: number | null } {
  const isShown = (line: ReportLine | undefined) => [line?.now, line?.before].every((counts) => counts?.raw);
  const groups = table.counted.map((line, i) => ({ ...line, isShown: isShown(table.lines[i]) }));
  const { change, contributions, others } = explainShown(groups);
  if (!table.total.now.raw || !table.total.before.raw) return { lines: [...table.lines], change: null };
  const parts = new Map(contributions.map(({ key, rate, mix }) => [key, { rate, mix }]));
  const lines = table.lines.map((line) => ({ ...line, contribution: parts.get(line.key) ?? null }));
  if (!others) return { lines, change };
  const counts = (of: 'now' | 'before') => countsRow(hideSmall([], others[of], least).total);
  const line = { key: othersKey, now: counts('now'), before: counts('before'), contribution: parts.get(othersKey) ?? null };
  return { lines: [...lines, line], change };
}
