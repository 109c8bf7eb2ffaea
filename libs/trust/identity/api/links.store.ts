import { writeEvent, type Rows, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { Account } from './accounts.store.ts';

export type OpenLink = { readonly linkId: string; readonly account: Account };
type Row = {
  link_id: string;
  is_open: boolean;
  staff_id: string;
  organisation_id: string;
  centre_id: string;
  role: Account['role'];
  zone: string;
  at: Date;
};

/** Whose link it is, while it opens something; null: used, too old, replaced, its person disabled or without a post, or no link at all. */
export async function openLink(db: Rows, tokenHash: Uint8Array): Promise<OpenLink | null> {
  const [row] = await db.$queryRaw<Row[]>`select * from auth_link(${tokenHash})`;
  if (!row?.is_open) return null;
  const { staff_id: staffId, organisation_id: organisationId, centre_id: centreId, role, zone, at } = row;
  return { linkId: row.link_id, account: { staffId, organisationId, centreId, role, zone, at } };
}

/** Once: of two who come at the same time, one is answered false. */
export async function useLink(tx: Tx, permit: Permit<'self.write'>, linkId: string): Promise<boolean> {
  const used = await tx.db.$executeRaw`update single_use_link set used_at = clock()
    where id = ${linkId}::uuid and used_at is null and revoked_at is null and expires_at > clock()`;
  if (used === 0) return false;
  await writeEvent(tx, { action: 'EXECUTE', subjectType: 'Staff', subjectId: tx.viewer.staffId, fields: ['passwordLink'], by: permit });
  return true;
}
