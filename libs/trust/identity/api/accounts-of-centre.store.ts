import type { LeftWork, Role, StaffAccount } from '@alongside/kit/contract';
import { newId, writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { LinkPurpose } from '@alongside/trust/identity/domain';
import { insertPost } from './staff.store.ts';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly name_ur: string | null;
  readonly email: string;
  readonly is_disabled: boolean;
  readonly has_password: boolean;
  readonly has_second_factor: boolean;
  readonly invited_until: Date | null;
  readonly roles: Role[];
  readonly sees_clients: boolean;
};

/** Everybody who works or worked at the active centre, by name; or one of them. */
export async function accountRows(tx: Tx, staffId: string | 'all'): Promise<StaffAccount[]> {
  const rows = await tx.db.$queryRaw<Row[]>`select * from staff_accounts()`;
  const byName = new Intl.Collator('und');
  return rows
    .filter((row) => staffId === 'all' || row.id === staffId)
    .map((row) => toAccount(tx, row))
    .sort((a, b) => byName.compare(a.name, b.name));
}

function toAccount(tx: Tx, row: Row): StaffAccount {
  const { id, name, email, roles } = row;
  const state = row.is_disabled ? 'DISABLED' : row.has_password ? 'ACTIVE' : 'INVITED';
  return {
    ...{ id, name, email, roles, state, nameUr: row.name_ur, seesClients: row.sees_clients, hasSecondFactor: row.has_second_factor },
    invitedUntil: state === 'INVITED' ? row.invited_until : null,
    isSelf: id === tx.viewer.staffId,
  };
}

export async function leftWorkOf(tx: Tx, staffId: string): Promise<LeftWork> {
  const [row] = await tx.db.$queryRaw<
    { care_teams: number; groups: number; sessions: number; matches: number; supervisees: number }[]
  >`select * from work_of_staff(${staffId}::uuid)`;
  const { care_teams: careTeams = 0, groups = 0, sessions = 0, matches = 0, supervisees = 0 } = row ?? {};
  return { careTeams, groups, sessions, matches, supervisees };
}

/** Administrators of the centre who can work, without this one. The caller holds the lock 'administrators'. */
export async function otherAdministrators(tx: Tx, staffId: string): Promise<number> {
  const running = { centreId: tx.viewer.centreId, role: 'ADMINISTRATOR' as const, endedAt: null, staff: { disabledAt: null } };
  return tx.db.post.count({ where: { ...running, staffId: { not: staffId } } });
}

export type NewPerson = { readonly id: string; readonly email: string; readonly name: string; readonly nameUr: string | null };

export async function insertInvited(tx: Tx, permit: Permit<'staff.write'>, person: NewPerson): Promise<void> {
  const { organisationId, centreId } = tx.viewer;
  const centre = await tx.db.centre.findUniqueOrThrow({ where: { id: centreId }, select: { locale: true } });
  await tx.db.staff.createMany({ data: [{ ...person, organisationId, locale: centre.locale }] });
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Staff', subjectId: person.id, fields: ['email', 'name'], by: permit });
}

/** Somebody of the organisation with this address, at whatever centre. */
export async function colleagueByEmail(tx: Tx, email: string): Promise<{ readonly id: string } | null> {
  return tx.db.staff.findFirst({ where: { email: { equals: email, mode: 'insensitive' } }, select: { id: true } });
}

type Wish = { readonly staffId: string; readonly role: Role; readonly seesClients: boolean };

/** False: this post is there and runs already. */
export async function startPost(tx: Tx, permit: Permit<'staff.write'>, wish: Wish): Promise<boolean> {
  const { organisationId, centreId } = tx.viewer;
  if (!(await insertPost(tx.db, { organisationId, centreId, ...wish }))) return false;
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Post', subjectId: wish.staffId, fields: ['role', wish.role], by: permit });
  return true;
}

/** False: there is no such running post. A session in it finds out with its next request. */
export async function stopPost(tx: Tx, permit: Permit<'staff.write'>, { staffId, role }: Omit<Wish, 'seesClients'>): Promise<boolean> {
  const { centreId, now } = tx.viewer;
  const { count } = await tx.db.post.updateMany({ where: { centreId, staffId, role, endedAt: null }, data: { endedAt: now } });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Post', subjectId: staffId, fields: ['endedAt', role], by: permit });
  return true;
}

/** Switches an account off or on. Off ends its sessions in the same transaction. */
export async function setDisabled(tx: Tx, permit: Permit<'staff.write'>, staffId: string, isOff: boolean): Promise<void> {
  const disabledAt = isOff ? tx.viewer.now : null;
  await tx.db.staff.updateMany({ where: { id: staffId }, data: { disabledAt, version: { increment: 1 } } });
  if (isOff) await tx.db.$queryRaw`select end_sessions_of(${staffId}::uuid)`;
  if (isOff)
    await tx.db.singleUseLink.updateMany({ where: { staffId, usedAt: null, revokedAt: null }, data: { revokedAt: tx.viewer.now } });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['disabledAt'], by: permit });
}

export async function dropFactorOf(tx: Tx, permit: Permit<'staff.write'>, staffId: string): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ gone: boolean }[]>`select drop_factor_of(${staffId}::uuid) as gone`;
  if (!row?.gone) return false;
  await tx.db.$queryRaw`select end_sessions_of(${staffId}::uuid)`;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['secondFactor'], by: permit });
  return true;
}

export type NewLink = { readonly staffId: string; readonly purpose: LinkPurpose; readonly tokenHash: Uint8Array; readonly expiresAt: Date };

/** A new link ends the older ones of its person: one at a time opens something. */
export async function insertLink(tx: Tx, { tokenHash, ...link }: NewLink, by: Permit<'staff.write'> | null): Promise<void> {
  const { organisationId, staffId: actor, now } = tx.viewer;
  await tx.db.singleUseLink.updateMany({ where: { staffId: link.staffId, usedAt: null, revokedAt: null }, data: { revokedAt: now } });
  const kept = { id: newId(), organisationId, tokenHash: new Uint8Array(tokenHash), createdAt: now, createdBy: by ? actor : null };
  await tx.db.singleUseLink.createMany({ data: [{ ...kept, ...link }] });
  const fields = [link.purpose === 'INVITATION' ? 'invitation' : 'passwordLink'];
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Staff', subjectId: link.staffId, fields, by });
}

export async function addressOf(tx: Tx, staffId: string): Promise<{ readonly email: string; readonly locale: string }> {
  return tx.db.staff.findUniqueOrThrow({ where: { id: staffId }, select: { email: true, locale: true } });
}
