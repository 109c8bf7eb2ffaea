import { describe, expect, test } from '@jest/globals';
import { readTable, type CsvOutcome, type CsvTable, type FileShape } from '@alongside/trust/imports/domain';
import { peopleFields, roomFields, staffFields } from './csv-fields.ts';
import { readPeople as peopleOfTable, type PersonToImport } from './csv-people.ts';
import { readRooms } from './csv-rooms.ts';
import { readStaff } from './csv-staff.ts';

function read<Value>(
  records: readonly (readonly string[])[],
  shape: FileShape,
  by: (table: CsvTable) => CsvOutcome<Value>,
): CsvOutcome<Value> {
  const table = readTable(records, shape);
  return table.ok ? by(table.value) : table;
}
const readPeople = (records: readonly (readonly string[])[], facts: typeof centre): CsvOutcome<readonly PersonToImport[]> =>
  read(records, peopleFields, (table) => peopleOfTable(table, facts));

const centre = { today: '2026-11-25', counsellors: new Map([['sana@centre.example', 'sana-id']]) };
const header = ['code', 'given_en', 'family_en', 'given_ur', 'birth_date', 'admitted_on', 'phase', 'phone', 'counsellor_email'];
const row = ['C-1', 'Amina', 'Rahman', 'آمنہ', '1990-04-03', '2026-07-01', 'OUTPATIENT', '+92 51 111 0100', 'Sana@Centre.example'];
const changed = (column: string, cell: string) => row.map((old, at) => (header[at] === column ? cell : old));
const problems = (...rows: (readonly string[])[]) => {
  const found = readPeople([header, ...rows], centre);
  return found.ok ? [] : found.problems.map((problem) => `${problem.row} ${problem.column}: ${problem.reason}`);
};

describe('a file of people', () => {
  test('becomes drafts with the counsellor found by e-mail', () => {
    expect(readPeople([header, row], centre)).toEqual({
      ok: true,
      value: [
        {
          row: 2,
          code: 'C-1',
          identity: {
            names: [
              { lang: 'en', preferred: 'Amina', given: 'Amina', family: 'Rahman' },
              { lang: 'ur', preferred: 'آمنہ', given: 'آمنہ', family: '' },
            ],
            birthDate: '1990-04-03',
            gender: 'UNKNOWN',
            languages: [],
          },
          contact: { phone: '+92 51 111 0100', email: '', address: '' },
          episode: { admittedOn: '2026-07-01', phase: 'OUTPATIENT', dischargedOn: null, dischargeReason: null },
          counsellorId: 'sana-id',
        },
      ],
    });
  });

  test.each([
    ['birth_date', '45000', '3 birth_date: A date such as 1990-04-03 is wanted.'],
    ['birth_date', '1/2/26', '3 birth_date: A date such as 1990-04-03 is wanted.'],
    ['admitted_on', 'yesterday', '3 admitted_on: A date such as 2026-03-31 is wanted.'],
    ['admitted_on', '', '3 admitted_on: A date such as 2026-03-31 is wanted.'],
    ['phase', 'ward', '3 phase: One of DETOX, RESIDENTIAL, IOP, OUTPATIENT, AFTERCARE.'],
    ['counsellor_email', 'nobody@centre.example', '3 counsellor_email: No counsellor of this centre has this address.'],
    ['given_ur', 'ا'.repeat(201), '3 given_ur: At most 200 characters.'],
    ['phone', 'call me', '3 phone: A phone number such as +92 51 111 0100, with "ext. 7" if needed.'],
    ['code', '', '3 code: This is needed.'],
  ])('names the row and the column when %s is %j', (column, cell, expected) => {
    expect(
      problems(
        row.map((cells, at) => (at === 0 ? 'C-0' : cells)),
        changed(column, cell),
      ),
    ).toEqual([expected]);
  });

  test('names every bad row, in order', () => {
    expect(problems(changed('phase', ''), changed('birth_date', 'x'), changed('code', 'C 9')).map((text) => text.split(':')[0])).toEqual([
      '2 phase',
      '3 birth_date',
      '4 code',
    ]);
  });

  test('names a code that is there twice', () => {
    expect(problems(row, changed('code', 'c-1'))).toEqual(['3 code: The same as in row 2.']);
  });

  test.each(["=cmd|'/c calc'!A1", '+1', '-1', '@SUM(A1)', '＝1'])('keeps the cell %s as typed', (cell) => {
    const found = readPeople([header, changed('given_en', cell)], centre);
    expect(found.ok && found.value[0]?.identity.names[0]?.given).toBe(cell);
  });

  test('passes over empty rows and still counts them', () => {
    expect(
      problems(
        header.map(() => ''),
        changed('phase', ''),
      ),
    ).toEqual(['3 phase: One of DETOX, RESIDENTIAL, IOP, OUTPATIENT, AFTERCARE.']);
  });

  test('a row of another length says so', () => {
    expect(problems([...row, 'more'])[0]).toMatch(/^2 null: This row has 10 cells, the header has 9/);
  });
});

describe('a header', () => {
  const fault = (columns: readonly string[]) => {
    const found = readPeople([columns], centre);
    return found.ok ? [] : found.problems.map(({ column, reason }) => `${column} ${reason}`);
  };
  test('alone is a file with nobody in it', () => {
    expect(readPeople([header], centre)).toEqual({ ok: true, value: [] });
  });
  test.each([
    ['nothing', [], 'null The file is empty: a header row is needed.'],
    ['a missing column', header.filter((name) => name !== 'phase'), 'phase This column is missing.'],
    ['a column twice', [...header, 'Phase '], 'Phase This column is there twice.'],
    ['an unknown column', [...header, 'Diagnosis'], 'Diagnosis This column is not known: rename it or take it out.'],
    [
      'no given name',
      header.filter((name) => !name.startsWith('given')),
      'given_en A column with given names is missing: given_en, given_ur or another language.',
    ],
  ])('with %s is named', (_, columns, expected) => {
    expect(fault(columns)).toEqual([expected]);
  });
  test('may be written with capitals and blanks', () => {
    expect(fault(header.map((name) => ` ${name.toUpperCase().replace('_', ' ')} `))).toEqual([]);
  });
});

test('more than 50,000 rows are refused by number', () => {
  const many = Array.from({ length: 50_001 }, () => row);
  expect(problems(...many)).toEqual(['1 null: The file has 50001 rows: at most 50000.']);
});

test('a file of rooms names what is wrong', () => {
  const rooms = (...lines: (readonly string[])[]) => read([['name', 'capacity'], ...lines], roomFields, readRooms);
  expect(rooms(['Room 1', '12'])).toEqual({ ok: true, value: [{ row: 2, name: 'Room 1', capacity: 12, bufferMinutes: 0 }] });
  const faulty = rooms(['Room 1', 'twelve'], ['', '3'], ['Hall', '40'], ['Hall', '41']);
  expect(faulty.ok ? [] : faulty.problems.map(({ row: at, column }) => [at, column])).toEqual([
    [2, 'capacity'],
    [3, 'name'],
    [5, 'name'],
  ]);
});

describe('a file of staff', () => {
  const staffHeader = ['name', 'name_ur', 'email', 'role', 'sees_clients'];
  const member = ['Sana Malik', 'ثناء ملک', 'Sana@centre.example', 'peer coach', ''];
  const staff = (...lines: (readonly string[])[]) => read([staffHeader, ...lines], staffFields, readStaff);
  const faults = (...lines: (readonly string[])[]) => {
    const found = staff(...lines);
    return found.ok ? [] : found.problems.map(({ row: at, column, rule }) => `${at} ${column} ${rule}`);
  };
  test('takes a role with a blank, and an address in lower case', () => {
    expect(staff(member)).toEqual({
      ok: true,
      value: [{ row: 2, name: 'Sana Malik', nameUr: 'ثناء ملک', email: 'sana@centre.example', role: 'PEER_COACH', seesClients: false }],
    });
  });
  test.each([
    ['no address', ['Sana', '', '', 'COUNSELLOR', ''], '3 email required'],
    ['no real address', ['Sana', '', 'sana', 'COUNSELLOR', ''], '3 email email'],
    ['an unknown role', ['Sana', '', 's@x.example', 'BOSS', ''], '3 role oneOf'],
    ['a flag that only a manager has', ['Sana', '', 's@x.example', 'COUNSELLOR', 'yes'], '3 sees_clients managersOnly'],
    ['the same role twice', member, '3 role sameAsRow'],
    ['another name for one address', ['Zara', '', 'sana@centre.example', 'COUNSELLOR', ''], '3 name otherName'],
  ])('%s is named', (_, line, expected) => {
    expect(faults(member, line)).toEqual([expected]);
  });
});
