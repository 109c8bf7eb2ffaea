import { parseLocalDate, type LocalDate } from '@alongside/kit/time';
import { cleanText } from '@alongside/kit/words';
import { allOrNothing, fault, type CsvOutcome, type CsvProblem, type CsvRow, type CsvTable } from '@alongside/trust/imports/domain';
import { titleKey } from './title-key.ts';

/** A spell as its row says it: the client by number (in capitals), the group by title as it is compared. */
export type MembershipToImport = {
  readonly row: number;
  readonly code: string;
  readonly group: string;
  readonly fromDate: LocalDate;
  /** The first day outside. */
  readonly untilDate: LocalDate | null;
  readonly overrideReason: string | null;
};

export function readMemberships({ rows }: CsvTable): CsvOutcome<readonly MembershipToImport[]> {
  return allOrNothing(rows.map(readMembership));
}

function readMembership({ row, cells }: CsvRow): CsvOutcome<MembershipToImport> {
  const cell = (column: string) => cells.get(column)?.trim() ?? '';
  const problems: CsvProblem[] = [];
  for (const column of ['code', 'group']) if (cell(column) === '') problems.push(fault(row, column, 'required', 'This is needed.'));
  const day = (column: string) => {
    const date = parseLocalDate(cell(column));
    if (date === null) problems.push(fault(row, column, 'isoDate', 'This is a day, such as 2026-11-30.'));
    return date;
  };
  const fromDate = day('from');
  const untilDate = cell('until') === '' ? null : day('until');
  const reason = cleanText(cell('override_reason'), { path: 'override_reason', max: 200, min: 0 });
  if (!reason.ok) problems.push(...reason.problems.map((one) => fault(row, 'override_reason', one.constraint, one.message, one.limit)));
  if (problems.length > 0 || fromDate === null || !reason.ok) return { ok: false, problems };
  const overrideReason = reason.value || null;
  return {
    ok: true,
    value: { row, code: cell('code').toUpperCase(), group: titleKey(cell('group')), fromDate, untilDate, overrideReason },
  };
}
