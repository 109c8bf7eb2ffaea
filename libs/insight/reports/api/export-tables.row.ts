import type { AttendanceReport, ReportCounts, ReportLine } from '@alongside/kit/contract';
import { worded } from '@alongside/kit/server';
import type { Cell } from '@alongside/kit/words';
import type { QualityRow } from './quality.store.ts';

export type Sheet = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

const countHeads = [
  'people',
  'sessions',
  'came',
  'held',
  'excused',
  'raw',
  'raw_of',
  'fair',
  'fair_of',
  'cancelled',
  'walk_ins',
  'unfinished',
];

/** An attendance report as a sheet: what each line is about, then both periods. Rates have four decimals; an empty cell is hidden or has nothing to share. */
export function attendanceSheet(report: AttendanceReport): Sheet {
  const span = [report.now.from, report.now.until, report.before.from, report.before.until];
  const explains = report.by === 'GROUP';
  return {
    head: [
      ...['line', 'line_ur', 'from', 'until', 'before_from', 'before_until'],
      ...countHeads,
      ...countHeads.map((head) => `before_${head}`),
      ...(explains ? ['rate_effect_points', 'mix_effect_points'] : []),
      ...(report.by === 'WEEK' ? ['dose_minutes_delivered', 'dose_minutes_prescribed'] : []),
    ],
    rows: [...report.lines, report.total].map((line) => [
      ...[...nameOf(line), ...span],
      ...countCells(line.now),
      ...countCells(line.before),
      ...(explains ? [points(line.contribution?.rate), points(line.contribution?.mix)] : []),
      ...(report.by === 'WEEK' ? [line.dose?.part ?? null, line.dose?.of ?? null] : []),
    ]),
  };
}

function nameOf(line: ReportLine): [Cell, Cell] {
  const text = (lang: string) => line.titles?.find((title) => title.lang === lang)?.text;
  if (line.titles) return [text('en') ?? text('ur') ?? line.key, text('ur') ?? null];
  if (line.staffName) return [line.staffName, line.staffNameUr ?? null];
  if (typeof line.weekday === 'number') return [`weekday ${line.weekday} hour ${line.hour ?? ''}`, null];
  return [line.monday ?? line.key, null];
}

function countCells(counts: ReportCounts): Cell[] {
  const { people, sessions, came, held, excused, raw, fair, cancelled, walkIns, unfinished } = counts;
  const share = (value: number | null | undefined): Cell => (typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : null);
  const rates = [share(raw?.value), raw?.of ?? null, share(fair?.value), fair?.of ?? null];
  return [
    people ?? null,
    sessions,
    came ?? null,
    held ?? null,
    excused ?? null,
    ...rates,
    cancelled ?? null,
    walkIns ?? null,
    unfinished ?? null,
  ];
}

function points(hundredths: number | undefined): Cell {
  return hundredths === undefined ? null : hundredths / 100;
}

export function qualitySheet(rows: readonly QualityRow[]): Sheet {
  const title = (row: QualityRow, lang: string): Cell => worded(row.titles).find((one) => one.lang === lang)?.text ?? null;
  return {
    head: ['group', 'group_ur', 'sessions', 'unfinished', 'entries', 'late', 'corrections', 'kept_beside'],
    rows: rows.map((row) => [
      ...[title(row, 'en'), title(row, 'ur')],
      ...[row.sessions, row.unfinished, row.entries, row.late, row.corrections, row.keptBeside],
    ]),
  };
}
