import { CsvError, parse } from 'csv-parse/sync';
import { fault, mostRows, type CsvOutcome } from '@alongside/trust/imports/domain';

/**
 * The records of a CSV text (RFC 4180), separated by commas or, as spreadsheets of some countries write, by semicolons. The first line decides.
 */
export function recordsOf(text: string): CsvOutcome<readonly (readonly string[])[]> {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"(?:[^"]|"")*"/g, '');
  const delimiter = !header.includes(',') && header.includes(';') ? ';' : ',';
  try {
    const records: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, max_record_size: 100_000, to: mostRows + 2 });
    return { ok: true, value: records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = reasons[error.code] ?? 'This row cannot be read as CSV.';
    return { ok: false, problems: [fault(rowOf(error), null, error.code in reasons ? error.code : 'noCsvRow', reason)] };
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quote is opened here and never closed.',
  INVALID_OPENING_QUOTE: 'A quote stands inside a cell: put quotes round the whole cell and write the inner ones twice.',
  CSV_INVALID_CLOSING_QUOTE: 'Something follows a closing quote: write quotes inside a cell twice.',
  CSV_MAX_RECORD_SIZE: 'This row is longer than 100,000 characters.',
};

function rowOf(error: CsvError): number {
  const records: unknown = Reflect.get(error, 'records');
  return typeof records === 'number' ? records + 1 : 1;
}
