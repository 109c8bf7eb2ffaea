import type { ClientTerm } from '@alongside/kit/contract';
import { writeEvent, type Role, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

export type OwnAccount = {
  readonly id: string;
  readonly name: string;
  readonly nameUr: string | null;
  readonly email: string;
  readonly locale: string;
  readonly theme: string;
  readonly singleKeys: boolean;
  readonly version: number;
  readonly organisationName: string;
};

export async function ownAccount(tx: Tx): Promise<OwnAccount> {
  const row = await tx.db.staff.findUniqueOrThrow({
    where: { id: tx.viewer.staffId },
    include: { organisation: { select: { name: true } } },
  });
  const { id, name, nameUr, email, locale, theme, singleKeys, version } = row;
  return { id, name, nameUr, email, locale, theme, singleKeys, version, organisationName: row.organisation.name };
}

export type OwnPost = { centreId: string; centreName: string; role: Role; seesClients: boolean; zone: string };

/** The viewer's posts that have not ended, by the centre's name. */
export async function ownPosts(tx: Tx): Promise<OwnPost[]> {
  const rows = await tx.db.post.findMany({
    where: { staffId: tx.viewer.staffId, endedAt: null },
    select: { centreId: true, role: true, seesClients: true, centre: { select: { name: true, zone: true } } },
    orderBy: [{ centre: { name: 'asc' } }, { role: 'asc' }],
  });
  return rows.map(({ centreId, role, seesClients, centre }) => ({
    centreId,
    centreName: centre.name,
    role,
    seesClients,
    zone: centre.zone,
  }));
}

export type CentreFacts = { id: string; name: string; zone: string; locale: string; weekStart: number; clientTerm: ClientTerm };

export function activeCentre(tx: Tx): Promise<CentreFacts> {
  return tx.db.centre.findUniqueOrThrow({
    where: { id: tx.viewer.centreId },
    select: { id: true, name: true, zone: true, locale: true, weekStart: true, clientTerm: true },
  });
}

export type Preferences = { readonly locale: string; readonly theme: string; readonly singleKeys: boolean };

/** No version is asked for: these are one's own, the last choice counts, and an administrator's edit of the account must not go stale by it. */
export async function savePreferencesOf(tx: Tx, permit: Permit<'self.write'>, wished: Preferences): Promise<void> {
  await tx.db.staff.updateMany({ where: { id: tx.viewer.staffId }, data: { ...wished } });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: tx.viewer.staffId, fields: Object.keys(wished), by: permit });
}

export async function savePasswordHash(tx: Tx, permit: Permit<'self.write'>, passwordHash: string): Promise<void> {
  const { staffId, now } = tx.viewer;
  await tx.db.$executeRaw`insert into credential (staff_id, password_hash, changed_at) values (${staffId}::uuid, ${passwordHash}, ${now})
    on conflict (staff_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['password'], by: permit });
}

export async function organisationIsDemo(tx: Tx): Promise<boolean> {
  const row = await tx.db.organisation.findUniqueOrThrow({ where: { id: tx.viewer.organisationId }, select: { isDemo: true } });
  return row.isDemo;
}
