import { writeEvent, type Role, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

/** Ids of the organisation's staff with these addresses, by address in lower case. */
export async function staffOfAddresses(tx: Tx, addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db.$queryRaw<{ email: string; id: string }[]>`
    select lower(email) as email, id from staff where organisation_id = ${tx.viewer.organisationId}::uuid and lower(email) = any (${[...addresses]}::text[])`;
  return new Map(rows.map(({ email, id }) => [email, id]));
}

type NewStaff = { readonly id: string; readonly email: string; readonly name: string; readonly nameUr: string | null };

/** Writes new people in the centre's language; answers those who could be written. */
export async function insertImportedStaff(
  tx: Tx,
  permit: Permit<'staff.write'>,
  staff: readonly NewStaff[],
): Promise<ReadonlyMap<string, string>> {
  if (staff.length === 0) return new Map();
  const column = <Key extends keyof NewStaff>(key: Key) => staff.map((one) => one[key]);
  const rows = await tx.db.$queryRaw<{ email: string; id: string }[]>`
    insert into staff (organisation_id, id, email, name, name_ur, locale)
    select ${tx.viewer.organisationId}::uuid, u.id, u.email, u.name, u.name_ur, (select locale from centre where id = ${tx.viewer.centreId}::uuid)
      from unnest(${column('id')}::uuid[], ${column('email')}::text[], ${column('name')}::text[], ${column('nameUr')}::text[]) as u(id, email, name, name_ur)
    on conflict do nothing returning email, id`;
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Staff', fields: ['email', 'name'], isList: true, by: permit });
  return new Map(rows.map(({ email, id }) => [email, id]));
}

type Wish = { readonly staffId: string; readonly role: Role; readonly seesClients: boolean };

/** New posts at the active centre; answers how many. One that is there, or has ended, stays as it is: to take somebody back is a deed of its own. */
export async function startImportedPosts(tx: Tx, permit: Permit<'staff.write'>, wishes: readonly Wish[]): Promise<number> {
  const { organisationId, centreId } = tx.viewer;
  const column = <Key extends keyof Wish>(key: Key) => wishes.map((one) => one[key]);
  const added = await tx.db.$executeRaw`
    insert into post (organisation_id, centre_id, staff_id, role, sees_clients)
    select ${organisationId}::uuid, ${centreId}::uuid, u.staff_id, u.role::staff_role, u.sees_clients
      from unnest(${column('staffId')}::uuid[], ${column('role')}::text[], ${column('seesClients')}::boolean[]) as u(staff_id, role, sees_clients)
    on conflict (centre_id, staff_id, role) do nothing`;
  if (added > 0) await writeEvent(tx, { action: 'CREATE', subjectType: 'Post', fields: ['role'], isList: true, by: permit });
  return added;
}
