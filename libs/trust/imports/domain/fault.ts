/**
 * What is wrong with one cell. `row` counts as a spreadsheet does: the header is row 1. `column` is null when the row or the file is at fault. `rule` and
 * `limit` say it for the screens ('max', 200), `reason` in a plain sentence for everybody else.
 */
export type CsvProblem = {
  readonly row: number;
  readonly column: string | null;
  readonly rule: string;
  readonly limit: string | number | null;
  readonly reason: string;
};

export type CsvOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly CsvProblem[] };

export function fault(row: number, column: string | null, rule: string, reason: string, limit: CsvProblem['limit'] = null): CsvProblem {
  return { row, column, rule, reason, limit };
}
