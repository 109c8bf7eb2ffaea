import type { Tx } from '@alongside/kit/server';

/** Series of the active centre that go on without an end. */
export async function endlessSeries(tx: Tx): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select id::text from group_series where centre_id = ${tx.viewer.centreId}::uuid and ended_on is null
      and rrule !~ '(COUNT|UNTIL)=' order by id`;
  return rows.map((row) => row.id);
}
