import type { Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

/** Which of these numbers the centre has already; nothing else of their clients is told. */
export async function knownCodes(tx: Tx, _permit: Permit<'client.import'>, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db.$queryRaw<{ code: string }[]>`select import_known_codes as code from import_known_codes(${[...codes]}::text[])`;
  return new Set(rows.map((row) => row.code));
}

/** How many people are registered at the active centre, for whoever sets it up. */
export async function peopleHere(tx: Tx): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ people: number }[]>`select import_people_count() as people`;
  return row?.people ?? 0;
}

/** Ids of the centre's counsellors by e-mail address in lower case. */
export async function counsellorsByEmail(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const posts = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, role: 'COUNSELLOR', endedAt: null, staff: { disabledAt: null } },
    select: { staff: { select: { id: true, email: true } } },
  });
  return new Map(posts.map(({ staff }) => [staff.email.toLowerCase(), staff.id]));
}
