import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellText, csvOf } from './csv.ts';

test.each([
  ["=cmd|'/c calc'!A1", `"'=cmd|'/c calc'!A1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  [' =1', `"' =1"`],
  ['＝1+1', `"'＝1+1"`],
  ['Morning group', 'Morning group'],
  ['a, "b"', '"a, ""b"""'],
  ['صبح کا گروپ', 'صبح کا گروپ'],
  ['10:00-11:00', '10:00-11:00'],
  [-9.1, '-9.1'],
  [0, '0'],
  [null, ''],
  [Number.NaN, ''],
])('%j is written %s', (cell, written) => {
  expect(cellText(cell)).toBe(written);
});

test('begins with a byte-order mark, ends each line as RFC 4180 says', () => {
  expect(csvOf(['group', 'came'], [['صبح', 3]])).toBe('\ufeffgroup,came\r\nصبح,3\r\n');
});

/** Reads the file back as a spreadsheet does. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('whatever is in them, cells come back as they were but for the apostrophe, and none begins as a formula', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1', '+1', '-1', '@x', '\t', '\r', '＝1', ' =1', '"', ',', '\r\n').chain((start) => fc.string().map((s) => start + s)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const back = parsed(csvOf(['a', 'b', 'c'], rows)).slice(1);
      expect(back.map((row) => row.length)).toEqual(rows.map(() => 3));
      for (const [i, row] of rows.entries())
        for (const [j, given] of row.entries()) {
          const read = back[i]?.[j] ?? '';
          expect([given, `'${given}`]).toContain(read);
          expect(/^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r]/u.test(read)).toBe(false);
        }
    }),
  );
});
