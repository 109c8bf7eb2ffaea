import { describe, expect, test } from '@jest/globals';
import { columnOfField, decideColumns, guessColumns, type FileShape } from './columns.ts';
import { readTable } from './csv-table.ts';

const field = (name: string, needed: boolean, ...alsoCalled: readonly string[]) => ({ name, needed, alsoCalled });
const shape: FileShape = {
  fields: [field('code', true, 'client id', 'نمبر'), field('given_en', false, 'name'), field('phone', false, 'mobile', 'فون')],
  family: /^given_[a-z]{2}$/,
};
const guessed = (...header: readonly string[]) => guessColumns(header, shape).map((one) => one.field);

describe('what a column most likely is', () => {
  test.each([
    ['its name', ['code', 'given_en'], ['code', 'given_en']],
    ['its name in capitals, with blanks and marks', [' CODE* ', 'Given-EN'], ['code', 'given_en']],
    ['what others call it', ['Client ID', 'Name', 'Mobile'], ['code', 'given_en', 'phone']],
    ['what it is called in Urdu, whichever ye and kaf', ['نمبر', 'فون'], ['code', 'phone']],
    ['a name in a further language', ['code', 'given_ps'], ['code', 'given_ps']],
    ['the very name before what is called so', ['name', 'given_en', 'code'], [undefined, 'given_en', 'code']],
    ['nothing, when nobody knows', ['code', 'Diagnosis'], ['code', undefined]],
    ['a field once', ['client id', 'نمبر'], ['code', undefined]],
  ])('by %s', (_, header, fields) => {
    expect(guessed(...header)).toEqual(fields);
  });
});

describe('what somebody says about columns', () => {
  const decided = (header: readonly string[], said: Parameters<typeof decideColumns>[2]) => decideColumns(header, shape, said);
  const faults = (header: readonly string[], said: Parameters<typeof decideColumns>[2] = []) =>
    decided(header, said).problems.map(({ column, rule }) => `${column} ${rule}`);

  test('goes before what was guessed, and leaves out what nobody needs', () => {
    const { columns, problems } = decided(
      ['code', 'Old', 'Diagnosis'],
      [
        { column: 'Old', field: 'code' },
        { column: 'code', field: null },
        { column: 'Diagnosis', field: null },
      ],
    );
    expect(problems).toEqual([]);
    expect(columns.map(({ field: one }) => one)).toEqual([null, 'code', null]);
    expect(columnOfField(columns, 'code')).toBe('Old');
  });
  test('an unknown column is lost by a word only', () => {
    expect(faults(['code', 'Diagnosis'])).toEqual(['Diagnosis columnUnknown']);
  });
  test.each([
    ['a missing column', ['phone'], [], ['code columnMissing']],
    ['a column twice', ['code', 'code '], [], ['code columnTwice']],
    ['two columns for one field', ['code', 'x'], [{ column: 'x', field: 'code' }], ['code columnUnknown']],
    ['a field that there is not', ['code', 'x'], [{ column: 'x', field: '__proto__' }], ['x fieldUnknown']],
    ['a column without a name', ['code', ''], [], ['#2 columnUnknown']],
  ])('%s is named', (_, header, said, expected) => {
    expect(faults(header, said)).toEqual(expected);
  });
});

describe('a table', () => {
  const rows = (...lines: (readonly string[])[]) => {
    const table = readTable([['code', 'phone', 'x'], ...lines], shape, [{ column: 'x', field: null }]);
    return table.ok ? table.value.rows.map(({ row, cells }) => [row, ...cells.values()]) : table.problems;
  };
  test('holds what was not left out, and passes over empty rows', () => {
    expect(rows(['A', '1', 'lost'], ['', ' ', ''], ['B', '2', 'lost'])).toEqual([
      [2, 'A', '1'],
      [4, 'B', '2'],
    ]);
  });
  test('takes the apostrophe of an export away, and no other', () => {
    expect(rows(["'+92 51 111", "'=1", ''], ["'tis", "=cmd|'/c calc'!A1", ''])).toEqual([
      [2, '+92 51 111', '=1'],
      [3, "'tis", "=cmd|'/c calc'!A1"],
    ]);
  });
  test('is refused when a row has other cells than the header', () => {
    expect(rows(['A', '1'])).toMatchObject([{ row: 2, rule: 'cells', limit: '2/3' }]);
  });
});
