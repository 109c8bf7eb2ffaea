import { ownerSql } from './raw-sql.ts';

/** Traces that a refusal may leave: its event, and that a session was used. */
const mayChange = ['audit_event', 'auth_session', 'sign_in_throttle', '_prisma_migrations'];

/** A checksum of each table's rows: two that are alike mean that nothing but the trail changed in between. */
export async function databaseDigest(): Promise<ReadonlyMap<string, string>> {
  const tables = await ownerSql<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not relname = any ($1) order by relname`,
    [mayChange],
  );
  const parts = tables.map(
    ({ name }) => `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from public."${name}" t`,
  );
  const sums = await ownerSql<{ name: string; sum: string }>(parts.join(' union all '));
  return new Map(sums.map(({ name, sum }) => [name, sum]));
}

/** Names of the tables whose rows differ. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);
}
