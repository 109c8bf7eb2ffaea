import type { Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

/** Asked of the row, not of the viewer: an import into the demo must not depend on who filled in a flag. */
export async function isDemo(tx: Tx): Promise<boolean> {
  const row = await tx.db.organisation.findFirst({ where: { id: tx.viewer.organisationId }, select: { isDemo: true } });
  return row?.isDemo ?? true;
}

/** Which of these numbers the centre has already; nothing else of their clients is told. */
export async function knownCodes(tx: Tx, _permit: Permit<'client.import'>, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db.$queryRaw<{ code: string }[]>`select import_known_codes as code from import_known_codes(${[...codes]}::text[])`;
  return new Set(rows.map((row) => row.code));
}

/** Ids of the centre's counsellors by e-mail address in lower case. */
export async function counsellorsByEmail(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const posts = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, role: 'COUNSELLOR', endedAt: null, staff: { disabledAt: null } },
    select: { staff: { select: { id: true, email: true } } },
  });
  return new Map(posts.map(({ staff }) => [staff.email.toLowerCase(), staff.id]));
}
