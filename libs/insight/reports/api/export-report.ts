import type { ExportReportInput, ExportReportResult, ReportTable } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, writeEvent, type BadInput, type Tx, type Viewer } from '@alongside/kit/server';
import { csvOf } from '@alongside/kit/words';
import { leastShown, mostWeeks, periodOf, type Period } from '@alongside/insight/reports/domain';
import { demandFresh, permitCentre, type Permit } from '@alongside/trust/access/api';
import { reportRow } from './attendance-report.ts';
import type { Dimension } from './attendance-counts.store.ts';
import { attendanceSheet, qualitySheet, type Sheet } from './export-tables.row.ts';
import { qualityRows } from './quality.store.ts';
import type { ReportsNeeds } from './reports.needs.ts';

const dimensions: Partial<Record<ReportTable, Dimension>> = {
  ATTENDANCE_BY_WEEK: 'WEEK',
  ATTENDANCE_BY_GROUP: 'GROUP',
  ATTENDANCE_BY_HOUR: 'HOUR',
  ATTENDANCE_BY_FACILITATOR: 'FACILITATOR',
};

/**
 * A table as a CSV file, in one transaction with the event that says who took which table out of the house. Numbers only, 1 to 10 hidden, whoever asks:
 * what is in a file is read by others.
 */
export async function exportReport(needs: ReportsNeeds, viewer: Viewer, input: ExportReportInput): Promise<ExportReportResult> {
  await demandFresh(needs, viewer);
  const { table, weeks } = input;
  const period = periodOf({ weeks, from: input.from ?? null, today: viewer.today });
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'report.export');
    if (isRefusal(permit)) return permit;
    if (!period) return refusedPeriod(input, viewer);
    const sheet = await sheetOf(tx, permit, input, period);
    if (!sheet) return notFound(['input', 'seriesId']);
    await writeEvent(tx, {
      action: 'EXECUTE',
      subjectType: 'Report',
      fields: [`export.${table}`, `${period.now.from}/${period.now.until}`],
      subjectId: input.seriesId ?? null,
      by: permit,
    });
    const fileName = `${table.toLowerCase().replaceAll('_', '-')}-${period.now.from}-${period.now.until}.csv`;
    return { __typename: 'ReportExported', fileName, text: csvOf(sheet.head, sheet.rows), rows: sheet.rows.length };
  });
}

function refusedPeriod({ from }: ExportReportInput, { today }: Viewer): BadInput {
  const isWrongDay = periodOf({ weeks: 1, from: from ?? null, today }) === null;
  return isWrongDay
    ? badInputAt(['input', 'from'], 'range', 'No day of this century.')
    : badInputAt(['input', 'weeks'], 'range', `From 1 to ${mostWeeks} weeks.`);
}

async function sheetOf(tx: Tx, permit: Permit<'report.export'>, input: ExportReportInput, period: Period): Promise<Sheet | null> {
  const by = dimensions[input.table];
  if (!by) return qualitySheet(await qualityRows(tx, permit, period.now));
  const wish = { by, weeks: period.weeks, from: period.now.from, seriesId: input.seriesId ?? null };
  const report = await reportRow(tx, permit, wish, period, leastShown.inExport);
  return report && attendanceSheet(report);
}
