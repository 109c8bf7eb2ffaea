import type { ReportCounts, ReportLine, ReportRate } from '@alongside/kit/contract';
import { worded } from '@alongside/kit/server';
import { hideSmall, noCounts, ratesShown, shareOf, type Counts, type Shown } from '@alongside/insight/reports/domain';
import type { CountedRow, Dimension } from './attendance-counts.store.ts';

/** A line before anything is hidden. */
export type CountedLine = { readonly key: string; readonly now: Counts; readonly before: Counts; readonly row: CountedRow };

export type Table = {
  readonly counted: readonly CountedLine[];
  readonly lines: readonly ReportLine[];
  readonly total: ReportLine;
};

/** The statement's rows as lines of both periods, with what is too small hidden in each period. */
export function tableOf(by: Dimension, rows: readonly CountedRow[], least: number): Table {
  const counted = countedLines(rows.filter((row) => row.key !== null));
  const [all] = countedLines(rows.filter((row) => row.key === null));
  const now = hideSmall(
    counted.map((line) => line.now),
    all?.now ?? noCounts,
    least,
  );
  const before = hideSmall(
    counted.map((line) => line.before),
    all?.before ?? noCounts,
    least,
  );
  return {
    counted,
    lines: counted.map((line, i) => lineOf(by, line.row, countsRow(now.lines[i]), countsRow(before.lines[i]))),
    total: { key: 'TOTAL', now: countsRow(now.total), before: countsRow(before.total) },
  };
}

function countedLines(rows: readonly CountedRow[]): CountedLine[] {
  const byKey = new Map<string, CountedLine>();
  for (const row of rows) {
    const key = row.key ?? '';
    const known = byKey.get(key) ?? { key, now: noCounts, before: noCounts, row };
    byKey.set(key, row.isBefore ? { ...known, before: countsIn(row) } : { ...known, now: countsIn(row) });
  }
  return [...byKey.values()];
}

function countsIn(row: CountedRow): Counts {
  const { people, sessions, came, excused, held, cancelled, walkIns, unfinished } = row;
  return { people, sessions, came, excused, held, cancelled, walkIns, unfinished };
}

function lineOf(by: Dimension, row: CountedRow, now: ReportCounts, before: ReportCounts): ReportLine {
  const key = row.key ?? '';
  const line = { key, now, before };
  if (by === 'WEEK') return { ...line, monday: key };
  if (by === 'GROUP') return { ...line, seriesId: key, titles: worded(row.titles) };
  if (by === 'FACILITATOR') return { ...line, staffName: row.staffName, staffNameUr: row.staffNameUr };
  const [weekday, hour] = key.split(' ').map(Number);
  return { ...line, weekday: weekday ?? null, hour: hour ?? null };
}

/** The counts with their rates; each rate with what it is of. */
export function countsRow(shown: Shown | undefined): ReportCounts {
  const counts = shown ?? noCounts;
  const { raw, fair } = ratesShown(counts);
  return { ...counts, raw: raw && rateRow(raw.came, raw.of), fair: fair && rateRow(fair.came, fair.of) };
}

export function rateRow(part: number, of: number): ReportRate {
  return { part, of, value: shareOf(part, of) };
}
