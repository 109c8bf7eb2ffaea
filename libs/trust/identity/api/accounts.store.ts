import type { Role, Rows } from '@alongside/kit/server';

/** What may be asked before a viewer exists, each through its one function of the database. */
export type Account = {
  readonly staffId: string;
  readonly organisationId: string;
  /** The first of the account's posts, which it works in after signing in. */
  readonly centreId: string;
  readonly role: Role;
  readonly zone: string;
  /** The database's clock. */
  readonly at: Date;
};

export type AccountWithHash = {
  readonly hash: string | null;
  readonly staffId: string;
  readonly organisationId: string;
  readonly centreId: string | null;
  readonly usable: Account | null;
};

type Row = {
  staff_id: string;
  organisation_id: string;
  password_hash: string | null;
  disabled: boolean;
  centre_id: string | null;
  role: Role | null;
  zone: string | null;
  at: Date;
};

/** `usable` is null for a disabled account and for one without a post: they are refused like a wrong password. */
export async function accountByEmail(db: Rows, email: string): Promise<AccountWithHash | null> {
  const [row] = await db.$queryRaw<Row[]>`select * from auth_account(${email})`;
  if (!row) return null;
  return {
    hash: row.password_hash,
    staffId: row.staff_id,
    organisationId: row.organisation_id,
    centreId: row.centre_id,
    usable: row.disabled ? null : toAccount(row),
  };
}

export async function demoAccount(db: Rows, staffId: string): Promise<Account | null> {
  const [row] = await db.$queryRaw<Row[]>`select * from auth_demo_account(${staffId}::uuid)`;
  return row ? toAccount(row) : null;
}

function toAccount(row: Row): Account | null {
  const { centre_id: centreId, role, zone } = row;
  if (!centreId || !role || !zone) return null;
  return { staffId: row.staff_id, organisationId: row.organisation_id, centreId, role, zone, at: row.at };
}

type CardRow = { staff_id: string; name: string; name_ur: string | null; role: Role; centre_name: string };

export async function cardsOfDemo(
  db: Rows,
): Promise<{ staffId: string; name: string; nameUr: string | null; role: Role; centreName: string }[]> {
  const rows = await db.$queryRaw<CardRow[]>`select * from auth_demo_cards()`;
  return rows.map((row) => ({ staffId: row.staff_id, name: row.name, nameUr: row.name_ur, role: row.role, centreName: row.centre_name }));
}
