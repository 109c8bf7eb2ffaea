/** What is wrong with one cell. `row` counts as a spreadsheet does: the header is row 1. `column` is null when the row or the file is at fault. */
export type CsvProblem = { readonly row: number; readonly column: string | null; readonly reason: string };
export type CsvRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };
export type CsvTable = { readonly rows: readonly CsvRow[]; readonly columns: readonly string[] };
export type CsvOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly CsvProblem[] };

export type CsvColumns = { readonly needed: readonly string[]; readonly isKnown: (name: string) => boolean };

/** More rows are refused before any is looked at. */
export const mostRows = 50_000;

const fileProblem = (reason: string, column: string | null = null): CsvProblem => ({ row: 1, column, reason });

/**
 * The rows of a file by column name. Names of columns are compared in lower case, with "_" for blanks. A column that is missing, twice there or
 * unknown is named: an unknown one would be lost without a word. Cells are kept as typed, formulas included. Empty rows are passed over.
 */
export function readTable(records: readonly (readonly string[])[], { needed, isKnown }: CsvColumns): CsvOutcome<CsvTable> {
  const [header, ...body] = records;
  if (!header || header.every((cell) => cell.trim() === ''))
    return { ok: false, problems: [fileProblem('The file is empty: a header row is needed.')] };
  const columns = header.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, '_'));
  const problems = [
    ...needed.filter((name) => !columns.includes(name)).map((name) => fileProblem('This column is missing.', name)),
    ...columns.filter((name, at) => columns.indexOf(name) < at).map((name) => fileProblem('This column is there twice.', name)),
    ...columns
      .filter((name) => !isKnown(name))
      .map((name) => fileProblem('This column is not known: rename it or take it out.', name || '(no name)')),
  ];
  if (body.length > mostRows) problems.push(fileProblem(`The file has ${body.length} rows: at most ${mostRows}.`));
  if (problems.length > 0) return { ok: false, problems };
  const rows = body.map((cells, at) => ({ row: at + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const uneven = rows.filter(({ cells }) => cells.length !== columns.length);
  if (uneven.length > 0) return { ok: false, problems: uneven.map(({ row, cells }) => tooMany(row, cells.length, columns.length)) };
  return {
    ok: true,
    value: { columns, rows: rows.map(({ row, cells }) => ({ row, cells: new Map(columns.map((name, at) => [name, cells[at] ?? ''])) })) },
  };
}

function tooMany(row: number, found: number, wanted: number): CsvProblem {
  return {
    row,
    column: null,
    reason: `This row has ${found} cells, the header has ${wanted}. A comma inside a cell needs quotes round the cell.`,
  };
}

/** Rows that name the same thing as an earlier row of the file. */
export function saidTwice(rows: readonly { readonly row: number; readonly key: string }[], column: string): readonly CsvProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, key }) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before === undefined ? [] : [{ row, column, reason: `The same as in row ${before}.` }];
  });
}
