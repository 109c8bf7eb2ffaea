import { migrationNames } from './database.mjs';
import { inHouse, runNode } from './house.mjs';

/** Migrations named before this day are the first release's: when they ran, every table that they altered was empty. */
const FIRST_RELEASE = '20261126';
/** What only hurts where rows and readers are: waiting for locks, and checks that scan a table. */
const forFilledTables = [
  'require-concurrent-index-creation',
  'constraint-missing-not-valid',
  'require-lock-timeout',
  'require-statement-timeout',
];
/** What the house answers otherwise: small numbers (minutes, weekdays, versions) are bounded by a CHECK, and a migration runs once and whole. */
const answeredOtherwise = ['prefer-bigint-over-int', 'prefer-bigint-over-smallint', 'prefer-robust-stmts'];

function squawk(names, excluded) {
  if (names.length === 0) return { code: 0 };
  const program = inHouse('node_modules', 'squawk-cli', 'js', 'bin', 'squawk');
  const files = names.map((name) => `prisma/migrations/${name}/migration.sql`);
  return runNode([program, '--pg-version', '15.14', '--assume-in-transaction', '--exclude', excluded.join(','), ...files]);
}

/** Looks at every migration for what would hurt a running centre. Answers a part of a run (see parts.mjs). */
export async function lintMigrations() {
  const names = migrationNames();
  if (names.length === 0) return { ok: false, note: 'there are no migrations: nothing was checked' };
  const first = await squawk(
    names.filter((name) => name < FIRST_RELEASE),
    [...answeredOtherwise, ...forFilledTables],
  );
  const later = await squawk(
    names.filter((name) => name >= FIRST_RELEASE),
    answeredOtherwise,
  );
  return { ok: first.code === 0 && later.code === 0, note: `${names.length} migrations` };
}
