import type { FreeStaff } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';

/** Who may lead a group at the active centre, the oldest account first. */
export async function mayLead(tx: Tx): Promise<FreeStaff[]> {
  const posts = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, endedAt: null, role: { in: ['COUNSELLOR', 'PEER_COACH'] }, staff: { disabledAt: null } },
    select: { role: true, staff: { select: { id: true, name: true, nameUr: true } } },
    orderBy: [{ role: 'asc' }, { staffId: 'asc' }],
  });
  const found = new Map(posts.map(({ staff }) => [staff.id, { staffId: staff.id, name: staff.name, nameUr: staff.nameUr }]));
  return [...found.values()];
}
