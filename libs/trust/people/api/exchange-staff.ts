import { isRefusal, newId, type NotAllowed, type Tx } from '@alongside/kit/server';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import type { Brought, Exchange, Given } from '@alongside/trust/imports/api';
import { fault, type CsvTable } from '@alongside/trust/imports/domain';
import { readStaff, staffFields, type StaffToImport } from '@alongside/trust/people/domain';
import { staffRows } from './centre-rows.store.ts';
import { staffSheet } from './exchange.row.ts';
import { staffToGive } from './export.store.ts';
import { insertImportedStaff, staffOfAddresses, startImportedPosts } from './import-staff.store.ts';

/** Who works at a centre, as what. A person is known by the e-mail address; nobody gets a password here: an invitation follows. */
export const staffExchange: Exchange = {
  kind: 'STAFF',
  shape: staffFields,
  mayBring: 'staff.write',
  mayGive: 'staff.write',
  bring,
  give,
  count: async (tx) => (await staffRows(tx)).length,
  raced: ['post_pkey'],
};

async function bring(tx: Tx, table: CsvTable): Promise<Brought | NotAllowed> {
  const permit = await permitCentre(tx, 'staff.write');
  if (isRefusal(permit)) return permit;
  const read = readStaff(table);
  if (!read.ok) return { kind: 'faulty', faults: read.problems };
  const staff = read.value;
  const idOf = await everybody(tx, permit, staff);
  const missing = staff.filter(({ email }) => !idOf.has(email));
  if (missing.length > 0) {
    const faults = missing.map(({ row }) => fault(row, 'email', 'addressTaken', 'Somebody else has this e-mail address already.'));
    return { kind: 'faulty', faults };
  }
  const wishes = staff.map(({ email, role, seesClients }) => ({ staffId: idOf.get(email) ?? '', role, seesClients }));
  const added = await startImportedPosts(tx, permit, wishes);
  return { kind: 'brought', added, alreadyHere: staff.length - added };
}

/** Ids by address, of who was known and who is new. Whom another organisation knows by this address is neither. */
async function everybody(tx: Tx, permit: Permit<'staff.write'>, staff: readonly StaffToImport[]): Promise<ReadonlyMap<string, string>> {
  const addresses = [...new Set(staff.map(({ email }) => email))];
  const known = await staffOfAddresses(tx, addresses);
  const fresh = addresses.flatMap((address) => (known.has(address) ? [] : (staff.find(({ email }) => email === address) ?? [])));
  const written = await insertImportedStaff(
    tx,
    permit,
    fresh.map(({ email, name, nameUr }) => ({ id: newId(), email, name, nameUr })),
  );
  return new Map([...known, ...written]);
}

async function give(tx: Tx): Promise<Given | NotAllowed> {
  const permit = await permitCentre(tx, 'staff.write');
  return isRefusal(permit) ? permit : staffSheet(await staffToGive(tx, permit));
}
