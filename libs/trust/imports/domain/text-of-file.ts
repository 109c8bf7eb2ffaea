import { fault, type CsvOutcome, type CsvProblem } from './fault.ts';

/** Bytes. A bigger file is refused before a byte of it is read. */
export const biggestFile = 20 * 1024 * 1024;

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. What is something else is refused by its content, never by its
 * name; bytes that are no letters are named by their row. An old encoding is not guessed: that would spoil names without a word.
 */
export function textOf(bytes: Uint8Array): CsvOutcome<string> {
  const refuse = (...problems: readonly CsvProblem[]) => ({ ok: false as const, problems });
  if (bytes.length > biggestFile)
    return refuse(fault(1, null, 'fileSize', `The file is bigger than ${biggestFile / 1024 / 1024} MB.`, biggestFile / 1024 / 1024));
  if (begins(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le');
  if (begins(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be');
  if (zips.some((start) => begins(bytes, ...start)))
    return refuse(fault(1, null, 'spreadsheet', 'This is a spreadsheet or zip file: save it as "CSV UTF-8".'));
  if (others.some((start) => begins(bytes, ...start)) || page.test(String.fromCharCode(...bytes.subarray(0, 200))))
    return refuse(fault(1, null, 'noCsv', 'This is no CSV file.'));
  if (bytes.subarray(0, 10_000).includes(0))
    return refuse(fault(1, null, 'nulBytes', 'The file holds NUL bytes: it is UTF-16 without a mark, or no text. Save it as "CSV UTF-8".'));
  return decoded(bytes, 'utf-8');
}

const zips = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x50, 0x4b, 7, 8],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
] as const;
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
] as const;
const page = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i;

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function decoded(bytes: Uint8Array, encoding: Encoding): CsvOutcome<string> {
  try {
    return { ok: true, value: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const reason = 'The letters of this row cannot be read: save the file as "CSV UTF-8".';
    return { ok: false, problems: [fault(encoding === 'utf-8' ? brokenLine(bytes) : brokenRow(bytes, encoding), null, 'letters', reason)] };
  }
}

/** In UTF-8 the byte of a line's end is nothing else: each line can be tried by itself. */
function brokenLine(bytes: Uint8Array): number {
  let row = 1;
  for (let from = 0; from < bytes.length; row += 1) {
    const newline = bytes.indexOf(0x0a, from);
    const until = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(from, until))) break;
    from = until + 1;
  }
  return row;
}

function isUtf8(line: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    return true;
  } catch {
    return false;
  }
}

/** Half characters become U+FFFD when they are let through. */
function brokenRow(bytes: Uint8Array, encoding: Encoding): number {
  const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd');
  return before.split('\n').length;
}
