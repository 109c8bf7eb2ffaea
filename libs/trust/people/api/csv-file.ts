import { CsvError, parse } from 'csv-parse/sync';
import { mostRows, type CsvOutcome, type CsvProblem } from '@alongside/trust/people/domain';

/** Bytes. A bigger file is refused before a byte of it is read. */
export const biggestFile = 20 * 1024 * 1024;

/**
 * The records of a CSV file (RFC 4180) in UTF-8, with or without a byte order mark, separated by commas or, as spreadsheets of some countries
 * write, by semicolons. What is no such file is refused by name; bytes that are not UTF-8 are named by their row.
 */
export function recordsOf(bytes: Uint8Array): CsvOutcome<readonly (readonly string[])[]> {
  if (bytes.length > biggestFile) return refuse(`The file is bigger than ${biggestFile / 1024 / 1024} MB.`);
  const other = otherFormat(bytes);
  if (other) return refuse(other);
  const text = decode(bytes);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = !header.includes(',') && header.includes(';') ? ';' : ',';
  try {
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, max_record_size: 100_000, to: mostRows + 2 });
    return { ok: true, value: records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, problems: [{ row: rowOf(error), column: null, reason: reasons[error.code] ?? 'This row cannot be read as CSV.' }] };
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quote is opened here and never closed.',
  INVALID_OPENING_QUOTE: 'A quote stands inside a cell: put quotes round the whole cell and write the inner ones twice.',
  CSV_INVALID_CLOSING_QUOTE: 'Something follows a closing quote: write quotes inside a cell twice.',
  CSV_MAX_RECORD_SIZE: 'This row is longer than 100,000 characters.',
};

function refuse(reason: string, row = 1): { readonly ok: false; readonly problems: readonly CsvProblem[] } {
  return { ok: false, problems: [{ row, column: null, reason }] };
}

/** By content, never by the file's name. */
function otherFormat(bytes: Uint8Array): string | null {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'The file is in UTF-16: save it as "CSV UTF-8".';
  if (begins(0x50, 0x4b, 3, 4)) return 'This is a spreadsheet or zip file: save it as "CSV UTF-8".';
  if (begins(0x25, 0x50, 0x44, 0x46) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0x7f, 0x45, 0x4c, 0x46) || begins(0x4d, 0x5a))
    return 'This is no CSV file.';
  return bytes.subarray(0, 10_000).includes(0) ? 'The file holds NUL bytes: it is in UTF-16 or no text. Save it as "CSV UTF-8".' : null;
}

/** The text, or the row whose bytes are not UTF-8. Guessing an old encoding would spoil names silently. */
function decode(bytes: Uint8Array): string | CsvProblem {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    return utf8.decode(bytes);
  } catch {
    let row = 1;
    for (let from = 0; from < bytes.length; row += 1) {
      const newline = bytes.indexOf(0x0a, from);
      const until = newline < 0 ? bytes.length : newline;
      if (!isUtf8(bytes.subarray(from, until))) break;
      from = until + 1;
    }
    return { row, column: null, reason: 'The letters of this row are not UTF-8: save the file as "CSV UTF-8".' };
  }
}

function isUtf8(line: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    return true;
  } catch {
    return false;
  }
}

function rowOf(error: CsvError): number {
  const records: unknown = Reflect.get(error, 'records');
  return typeof records === 'number' ? records + 1 : 1;
}
