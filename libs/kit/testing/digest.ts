import { ownerSql } from './raw-sql.ts';

/** Traces that a refusal may leave: its event, and that a session was used. */
const mayChange = ['audit_event', 'auth_session', 'sign_in_throttle', '_prisma_migrations'];

/** A checksum of each table's rows: two that are alike mean that nothing but the trail changed in between. */
export async function databaseDigest(): Promise<ReadonlyMap<string, string>> {
  // One statement for all tables: query_to_xml runs a text that the statement itself has put together.
  const rows = `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from public.%I t`;
  const sums = await ownerSql<{ name: string; sum: string }>(
    `select relname as name, query_to_xml(format($2, relname), false, false, '')::text as sum from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relname = any ($1)`,
    [mayChange, rows],
  );
  return new Map(sums.map(({ name, sum }) => [name, sum]));
}

/** Names of the tables whose rows differ. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);
}
