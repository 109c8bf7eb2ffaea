import { decideColumns, type Column, type FileShape } from './columns.ts';
import { fault, type CsvOutcome, type CsvProblem } from './fault.ts';

/** Cells by field. */
export type CsvRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };
export type CsvTable = { readonly rows: readonly CsvRow[]; readonly columns: readonly Column[] };

/** More rows are refused before any is looked at. */
export const mostRows = 50_000;

type Said = readonly { readonly column: string; readonly field: string | null }[];

/**
 * The rows of a file by field. A column that is missing, twice there or unknown is named: an unknown one would be lost without a word. Cells are kept as
 * typed, formulas included, but for the apostrophe that an export puts before them. Empty rows are passed over.
 */
export function readTable(
  records: readonly (readonly string[])[],
  shape: FileShape,
  said: Said = [],
): CsvOutcome<CsvTable> & { readonly columns: readonly Column[] } {
  const [header, ...body] = records;
  if (!header || header.every((cell) => cell.trim() === ''))
    return { ok: false, columns: [], problems: [fault(1, null, 'noHeader', 'The file is empty: a header row is needed.')] };
  const { columns, problems } = decideColumns(header, shape, said);
  const rows = body.map((cells, at) => ({ row: at + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const uneven = rows
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ row, cells }) => tooMany(row, cells.length, header.length));
  const wrong = [...problems, ...(body.length > mostRows ? [tooLong(body.length)] : problems.length === 0 ? uneven : [])];
  if (wrong.length > 0) return { ok: false, columns, problems: wrong };
  return { ok: true, columns, value: { columns, rows: rows.map(({ row, cells }) => ({ row, cells: byField(columns, cells) })) } };
}

function byField(columns: readonly Column[], cells: readonly string[]): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ field }, at) => (typeof field === 'string' ? [[field, unguarded(cells[at] ?? '')]] : [])));
}

/** `'+92 51 111 0100` is how an export writes what a spreadsheet would take for a formula. */
function unguarded(cell: string): string {
  return /^'\s*[=+\-@＝＋－＠\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

function tooLong(found: number): CsvProblem {
  return fault(1, null, 'rows', `The file has ${found} rows: at most ${mostRows}.`, mostRows);
}

function tooMany(row: number, found: number, wanted: number): CsvProblem {
  const reason = `This row has ${found} cells, the header has ${wanted}. A comma inside a cell needs quotes round the cell.`;
  return fault(row, null, 'cells', reason, `${found}/${wanted}`);
}

/** Rows that name the same thing as an earlier row of the file. */
export function saidTwice(rows: readonly { readonly row: number; readonly key: string }[], column: string): readonly CsvProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, key }) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before === undefined ? [] : [fault(row, column, 'sameAsRow', `The same as in row ${before}.`, before)];
  });
}

/** Every row read, or all that is wrong with any of them, in the file's order. */
export function allOrNothing<Value>(
  read: readonly CsvOutcome<Value>[],
  further: (values: readonly Value[]) => readonly CsvProblem[] = () => [],
): CsvOutcome<readonly Value[]> {
  const values = read.flatMap((one) => (one.ok ? [one.value] : []));
  const problems = [...read.flatMap((one) => (one.ok ? [] : one.problems)), ...further(values)].sort((a, b) => a.row - b.row);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values };
}
