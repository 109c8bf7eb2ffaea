import type { Room, StaffMember } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';

export type StaffName = { readonly id: string; readonly name: string; readonly nameUr: string | null };

/** Names of some staff of the organisation, also of those who have left: what they did keeps its name. */
export async function staffNames(tx: Tx, ids: readonly string[]): Promise<Map<string, StaffName>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db.staff.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true, nameUr: true } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Rooms of the active centre by name; archived ones too, since past sessions were held there. */
export async function roomRows(tx: Tx, ids: readonly string[] | 'all'): Promise<Room[]> {
  const rows = await tx.db.room.findMany({
    where: { centreId: tx.viewer.centreId, ...(ids === 'all' ? {} : { id: { in: [...new Set(ids)] } }) },
    select: { id: true, name: true, capacity: true, bufferMinutes: true, archivedAt: true, version: true },
  });
  const byName = new Intl.Collator('und', { numeric: true });
  return rows.map(({ archivedAt, ...room }) => ({ ...room, archived: archivedAt !== null })).sort((a, b) => byName.compare(a.name, b.name));
}

/** Who has a running post at the active centre, by name, with every role that they hold there. */
export async function staffRows(tx: Tx): Promise<StaffMember[]> {
  const posts = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, endedAt: null, staff: { disabledAt: null } },
    select: { role: true, staff: { select: { id: true, name: true, nameUr: true } } },
    orderBy: { role: 'asc' },
  });
  const members = new Map<string, StaffMember>();
  for (const { role, staff } of posts) members.set(staff.id, { ...staff, roles: [...(members.get(staff.id)?.roles ?? []), role] });
  const byName = new Intl.Collator('und');
  return [...members.values()].sort((a, b) => byName.compare(a.name, b.name));
}
