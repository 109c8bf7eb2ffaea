import type { Tx } from '@alongside/kit/server';

/** Whether the person of this session has proved who they are within so many minutes, by the database's clock. */
export async function isFreshWithin(tx: Tx, minutes: number): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<
    { fresh: boolean }[]
  >`select coalesce(fresh_at > clock() - make_interval(mins => ${minutes}::int), false) as fresh
    from auth_session where id = ${tx.viewer.sessionId}::uuid and staff_id = ${tx.viewer.staffId}::uuid`;
  return row?.fresh ?? false;
}
