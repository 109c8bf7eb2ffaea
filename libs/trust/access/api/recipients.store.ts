import type { Role, Tx } from '@alongside/kit/server';

export type Recipient = { readonly to: string; readonly locale: string };

/** Whoever holds one of these roles at the active centre and can sign in, once each, without who asks. */
export async function recipientsOf(tx: Tx, roles: readonly Role[]): Promise<readonly Recipient[]> {
  const { centreId, staffId } = tx.viewer;
  const posts = { some: { centreId, role: { in: [...roles] }, endedAt: null } };
  const staff = await tx.db.staff.findMany({
    where: { disabledAt: null, id: { not: staffId }, posts },
    select: { email: true, locale: true },
    orderBy: { id: 'asc' },
  });
  return staff.map(({ email, locale }) => ({ to: email, locale }));
}
