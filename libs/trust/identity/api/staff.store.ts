import { newId, type Role, type Rows } from '@alongside/kit/server';

/** For the owner's connection only, like centres.store.ts. */
export type StaffRow = { readonly id: string; readonly organisationId: string; readonly email: string; readonly name: string };

export async function staffByEmail(db: Rows, email: string): Promise<StaffRow | null> {
  return db.staff.findFirst({
    where: { email: { equals: email, mode: 'insensitive' } },
    select: { id: true, organisationId: true, email: true, name: true },
  });
}

export async function insertStaff(db: Rows, staff: Omit<StaffRow, 'id'> & { readonly locale: string }): Promise<string> {
  const id = newId();
  await db.staff.create({ data: { ...staff, id } });
  return id;
}

export type NewPost = {
  readonly organisationId: string;
  readonly centreId: string;
  readonly staffId: string;
  readonly role: Role;
  readonly seesClients: boolean;
};

/** False: the post was there already, and stands. One that had ended begins again. */
export async function insertPost(db: Rows, { organisationId, centreId, staffId, role, seesClients }: NewPost): Promise<boolean> {
  const changed = await db.$executeRaw`insert into post (organisation_id, centre_id, staff_id, role, sees_clients)
    values (${organisationId}::uuid, ${centreId}::uuid, ${staffId}::uuid, ${role}::staff_role, ${seesClients})
    on conflict (centre_id, staff_id, role) do update set ended_at = null, sees_clients = excluded.sees_clients where post.ended_at is not null`;
  return changed === 1;
}

/** The centre in whose trail an event about this person is found: that of the first post. */
export async function firstCentreOf(db: Rows, staffId: string): Promise<string | null> {
  const post = await db.post.findFirst({
    where: { staffId },
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { centreId: 'asc' }],
  });
  return post?.centreId ?? null;
}

/** A password that somebody else has set: whoever is signed in as this person is signed out. */
export async function replacePassword(db: Rows, staffId: string, passwordHash: string): Promise<void> {
  await db.$executeRaw`insert into credential (staff_id, password_hash, changed_at) values (${staffId}::uuid, ${passwordHash}, clock())
    on conflict (staff_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`;
  await db.$executeRaw`update auth_session set ended_at = clock() where staff_id = ${staffId}::uuid and ended_at is null`;
}

export async function stateOf(db: Rows, staffId: string): Promise<{ readonly isDisabled: boolean; readonly hasPassword: boolean }> {
  const staff = await db.staff.findUniqueOrThrow({
    where: { id: staffId },
    select: { disabledAt: true, credential: { select: { staffId: true } } },
  });
  return { isDisabled: staff.disabledAt !== null, hasPassword: staff.credential !== null };
}

type Link = {
  readonly staffId: string;
  readonly organisationId: string;
  readonly purpose: 'INVITATION' | 'PASSWORD_RESET';
  readonly tokenHash: Uint8Array;
};

/** A new link ends the older ones of its person. By the database's clock. */
export async function replaceLink(db: Rows, { staffId, organisationId, purpose, tokenHash }: Link, minutes: number): Promise<void> {
  await db.$executeRaw`update single_use_link set revoked_at = clock() where staff_id = ${staffId}::uuid and used_at is null and revoked_at is null`;
  await db.$executeRaw`insert into single_use_link (id, organisation_id, staff_id, purpose, token_hash, created_at, expires_at)
    values (${newId()}::uuid, ${organisationId}::uuid, ${staffId}::uuid, ${purpose}::link_purpose, ${tokenHash}, clock(),
      clock() + make_interval(mins => ${minutes}::int))`;
}
