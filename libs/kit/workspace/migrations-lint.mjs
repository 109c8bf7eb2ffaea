import { inHouse, runNode } from './house.mjs';
import { migrationNames } from './database.mjs';

/** The last migration of the first release. Up to it every table was empty when it was altered. */
const LAST_OF_BIRTH = '20261125000200_walls';
/** What only hurts where rows and readers are: waiting locks, and checks that scan a table. */
const forFilledTables = [
  'require-concurrent-index-creation',
  'constraint-missing-not-valid',
  'require-lock-timeout',
  'require-statement-timeout',
];

const squawk = (names, excluded) => {
  const files = names.map((name) => `prisma/migrations/${name}/migration.sql`);
  const exclude = excluded.length > 0 ? ['--exclude', excluded.join(',')] : [];
  const program = inHouse('node_modules', 'squawk-cli', 'js', 'bin', 'squawk');
  return files.length === 0 ? { code: 0 } : runNode([program, '-c', 'libs/kit/workspace/squawk.toml', ...exclude, ...files]);
};

/** Looks at every migration for what would hurt a running centre. Answers the part of a run (see parts.mjs). */
export async function lintMigrations() {
  const names = migrationNames();
  if (names.length === 0) return { ok: false, note: 'there are no migrations: nothing was checked' };
  const birth = await squawk(
    names.filter((name) => name <= LAST_OF_BIRTH),
    forFilledTables,
  );
  const later = await squawk(
    names.filter((name) => name > LAST_OF_BIRTH),
    [],
  );
  return { ok: birth.code === 0 && later.code === 0, note: `${names.length} migrations` };
}
