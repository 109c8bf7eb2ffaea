import { expect, test } from '@jest/globals';
import { textOf } from './text-of-file.ts';

const text = 'code,given_ur\r\nA-1,آمنہ\r\n';
const utf16 = (bigEndian: boolean, written: string) => {
  const little = Buffer.from(`\ufeff${written}`, 'utf16le');
  return bigEndian ? little.swap16() : little;
};

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little end first', utf16(false, text)],
  ['UTF-16, big end first', utf16(true, text)],
  ['nothing', Buffer.from('')],
])('%s is read', (name, bytes) => {
  expect(textOf(bytes)).toEqual({ ok: true, value: name === 'nothing' ? '' : text });
});

test.each([
  ['a zip, or .xlsx', [0x50, 0x4b, 3, 4, 20], 'spreadsheet'],
  ['an old .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'spreadsheet'],
  ['gzip', [0x1f, 0x8b, 8], 'spreadsheet'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'noCsv'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47], 'noCsv'],
  ['a program', [0x4d, 0x5a, 0x90, 0], 'noCsv'],
  ['a page', [...Buffer.from('  <!DOCTYPE html><p>')], 'noCsv'],
  ['UTF-16 without a mark', [...Buffer.from('code', 'utf16le')], 'nulBytes'],
])('%s is refused by its content', (_, bytes, rule) => {
  expect(textOf(Uint8Array.from(bytes))).toMatchObject({ ok: false, problems: [{ row: 1, rule }] });
});

test.each([
  ['an old encoding', Buffer.concat([Buffer.from('code\nA-1\nA-'), Buffer.from([0xe9]), Buffer.from('\nA-3')]), 3],
  ['a cut letter at the end', Buffer.from('code\nآ').subarray(0, -1), 2],
  ['half a character in UTF-16', utf16(false, 'code\nA-1\n\ud83d,\n'), 3],
  ['half a unit of UTF-16', utf16(true, 'code\nA-1').subarray(0, -1), 2],
])('%s is named by its row', (_, bytes, row) => {
  expect(textOf(bytes)).toMatchObject({ ok: false, problems: [{ row, column: null, rule: 'letters' }] });
});

test('what is bigger than 20 MB is refused before it is read', () => {
  expect(textOf(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ ok: false, problems: [{ rule: 'fileSize', limit: 20 }] });
});
