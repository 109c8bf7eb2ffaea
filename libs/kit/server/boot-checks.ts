import type { Database } from './database.ts';
import { migrationNames } from './migration-names.generated.ts';

type Finding = { readonly fault: string };

/**
 * What must hold before a request is answered: the database role is bound by row-level security, every table with a client's data has it forced, and
 * the clock is not a fixed one outside tests.
 * @throws Error naming what does not hold
 */
export async function checkDatabase(db: Database, isClockFree: boolean): Promise<void> {
  const faults = await db.beforeViewer(
    (rows) => rows.$queryRaw<Finding[]>`
    select 'the database role is ' || word as fault from pg_roles, lateral (values
        (rolsuper, 'a superuser'), (rolbypassrls, 'free of row-level security (BYPASSRLS)'), (rolcreaterole, 'able to make roles')) as t(holds, word)
      where rolname = current_user and holds
    union all
    select 'the database role owns table ' || relname from pg_class
      where relnamespace in ('public'::regnamespace, to_regnamespace('pgboss')) and relkind in ('r', 'p')
        and relowner = (select oid from pg_roles where rolname = current_user)
    union all
    select 'table ' || c.relname || ' holds client data without forced row-level security' from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
        and (c.relname = 'client' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('client_id', 'client_ids', 'person_id') and not a.attisdropped))
`,
  );
  const schema = schemaFault(await appliedMigrations(db));
  if (schema) faults.push({ fault: schema });
  if (faults.length > 0) throw new Error(faults.map((f) => f.fault).join('; '));
  if (!isClockFree) return;
  const [fixed] = await db.beforeViewer(
    (rows) => rows.$queryRaw<{ clock: string | null }[]>`select nullif(current_setting('alongside.clock', true), '') as clock`,
  );
  if (fixed?.clock) throw new Error('the database runs on a fixed clock (alongside.clock): that is for tests');
}

/** Null: the database cannot say, because its schema is older than the question, or was not made by migrations. */
async function appliedMigrations(db: Database): Promise<readonly string[] | null> {
  const [known] = await db.beforeViewer(
    (rows) => rows.$queryRaw<{ can: boolean }[]>`select to_regprocedure('applied_migrations()') is not null as can`,
  );
  if (!known?.can) return null;
  const [found] = await db.beforeViewer((rows) => rows.$queryRaw<{ names: string[] | null }[]>`select applied_migrations() as names`);
  return found?.names ?? null;
}

/** Why a program that was built with these migrations must not run on a database that had those; null when it may. */
export function schemaFault(applied: readonly string[] | null, builtWith: readonly string[] = migrationNames): string | null {
  const lacking = builtWith.filter((name) => !applied?.includes(name));
  const strange = (applied ?? []).filter((name) => !builtWith.includes(name));
  if (strange.length > 0) return `the schema is newer than this program: it has ${strange.join(', ')}`;
  if (lacking.length > 0) return `the schema is older than this program: run the migrations (${lacking.length} are lacking)`;
  return null;
}

/** Ready means that the database answers. */
export async function isAwake(db: Database): Promise<boolean> {
  return db
    .beforeViewer((rows) => rows.$queryRaw`select 1`)
    .then(() => true)
    .catch(() => false);
}
