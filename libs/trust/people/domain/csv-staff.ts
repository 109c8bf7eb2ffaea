import { cleanText, type Checked } from '@alongside/kit/words';
import {
  allOrNothing,
  fault,
  saidTwice,
  type CsvOutcome,
  type CsvProblem,
  type CsvRow,
  type CsvTable,
} from '@alongside/trust/imports/domain';
import { roles } from '@alongside/trust/identity/domain';
import { checkContact } from './contact.ts';

export type StaffRole = (typeof roles)[number];

export type StaffToImport = {
  readonly row: number;
  readonly name: string;
  readonly nameUr: string | null;
  /** In lower case: how a person is known. */
  readonly email: string;
  readonly role: StaffRole;
  readonly seesClients: boolean;
};

const yes = ['YES', 'TRUE', 'Y', '1', 'ہاں'];
const no = ['NO', 'FALSE', 'N', '0', '', 'نہیں'];

/** Every row of a file of staff, checked; or all that is wrong. Somebody with two roles has two rows, with one name. */
export function readStaff({ rows }: CsvTable): CsvOutcome<readonly StaffToImport[]> {
  return allOrNothing(rows.map(readMember), (staff) => [
    ...saidTwice(
      staff.map(({ row, email, role }) => ({ row, key: `${email} ${role}` })),
      'role',
    ),
    ...otherNames(staff),
  ]);
}

function readMember({ row, cells }: CsvRow): CsvOutcome<StaffToImport> {
  const cell = (column: string) => cells.get(column)?.trim() ?? '';
  const problems: CsvProblem[] = [];
  const take = <Value>(column: string, checked: Checked<Value>): Value | null => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems.map(({ constraint, message, limit }) => fault(row, column, constraint, message, limit)));
    return null;
  };
  const name = take('name', cleanText(cell('name'), { path: 'name', max: 200 }));
  const nameUr = take('name_ur', cleanText(cell('name_ur'), { path: 'name_ur', max: 200, min: 0 }));
  const contact = take('email', checkContact({ email: cell('email'), phone: '', address: '' }, 'row'));
  if (contact?.email === '') problems.push(fault(row, 'email', 'required', 'This is needed.'));
  const role = roles.find(
    (one) =>
      one ===
      cell('role')
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (!role) problems.push(fault(row, 'role', 'oneOf', `One of ${roles.join(', ')}.`, roles.join(', ')));
  const sees = cell('sees_clients').toUpperCase();
  if (!yes.includes(sees) && !no.includes(sees)) problems.push(fault(row, 'sees_clients', 'oneOf', 'One of YES, NO.', 'YES, NO'));
  if (yes.includes(sees) && role && role !== 'MANAGER')
    problems.push(fault(row, 'sees_clients', 'managersOnly', 'Only a manager has this flag.'));
  if (problems.length > 0 || name === null || !contact || !role) return { ok: false, problems };
  const email = contact.email.toLowerCase();
  return { ok: true, value: { row, name, nameUr: nameUr || null, email, role, seesClients: yes.includes(sees) } };
}

function otherNames(staff: readonly StaffToImport[]): readonly CsvProblem[] {
  const first = new Map<string, StaffToImport>();
  return staff.flatMap((one) => {
    const before = first.get(one.email);
    if (!before) first.set(one.email, one);
    if (!before || before.name === one.name) return [];
    return [fault(one.row, 'name', 'otherName', `Row ${before.row} has this address with another name.`, before.row)];
  });
}
