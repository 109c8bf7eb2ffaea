import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import pg from 'pg';
import { Refusal, inHouse, mustRun } from './house.mjs';
import { prismaArguments, prismaEnv } from './prisma-cli.mjs';

/** Runs `work` with one connection and closes it. */
export async function withClient(address, work) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const ask = (address, sql, values) => withClient(address, async (client) => (await client.query(sql, values)).rows);

/**
 * The role that row-level security binds: the API and every test connect as it. Made once per server, by its owner.
 * Two starters may come at once, so that "it is there already" is an answer and no failure.
 */
export async function createAppRole(ownerAddress) {
  const sql = `do $$ begin
    create role app login nosuperuser nobypassrls nocreatedb nocreaterole;
  exception when duplicate_object or unique_violation then null; end $$`;
  await ask(ownerAddress, sql);
}

/** Answers whether it made the database. */
export async function createDatabase(serverAddress, name) {
  const [found] = await ask(serverAddress, 'select 1 from pg_database where datname = $1', [name]);
  if (!found) await ask(serverAddress, `create database ${pg.escapeIdentifier(name)}`);
  return !found;
}

export const dropDatabase = (serverAddress, name) =>
  ask(serverAddress, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);

const folder = inHouse('prisma', 'migrations');

/** The names of the migrations, in order. */
export function migrationNames() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Prisma's own table of what was done. The API compares it with the migrations that it was built with. */
const historyTable = `create table _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null, logs text,
  rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** All migrations into an empty database, without Prisma: for throw-away databases, three times faster than the CLI. The history is written as its own. */
export async function applyMigrations(address) {
  await withClient(address, async (client) => {
    await client.query(historyTable);
    for (const name of migrationNames()) {
      const sql = readFileSync(inHouse('prisma', 'migrations', name, 'migration.sql'), 'utf8');
      try {
        await client.query(sql);
      } catch (error) {
        throw new Refusal(`The migration ${name} failed: ${error.message}${error.where ? `\n${error.where}` : ''}`);
      }
      const note =
        'insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)';
      await client.query(note, [randomUUID(), createHash('sha256').update(sql).digest('hex'), name]);
    }
  });
}

/**
 * What stands in a database: whether it has tables at all, whether they are ours, and which migrations it lacks.
 * A migration that began and did not finish counts as lacking, so that Prisma's own words about it are heard.
 */
export async function stateOf(address) {
  const [row] = await ask(
    address,
    `select to_regclass('public._prisma_migrations') is not null as ours,
            exists (select from pg_class where relkind in ('r', 'p') and relnamespace = to_regnamespace('public')) as "hasTables"`,
  );
  if (!row.ours) return { ...row, pending: migrationNames(), unknown: [] };
  const done = await ask(address, 'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null');
  const names = done.map(({ migration_name: name }) => name);
  const known = migrationNames();
  return { ...row, pending: known.filter((name) => !names.includes(name)), unknown: names.filter((name) => !known.includes(name)) };
}

/** Brings a database to this version of the house, as its owner. Answers how many migrations ran. */
export async function migrate(ownerAddress) {
  const { ours, hasTables, pending, unknown } = await stateOf(ownerAddress);
  if (unknown.length > 0) {
    throw new Refusal(`The database is newer than this version of Alongside: it has ${unknown.join(', ')}. Use the version that made it.`);
  }
  if (hasTables && !ours)
    throw new Refusal('The database holds tables that are not of Alongside. Nothing was written: give it a database of its own.');
  if (pending.length === 0) return 0;
  await mustRun('Migrating the database', process.execPath, prismaArguments(['migrate', 'deploy']), {
    env: { ...prismaEnv(), ALONGSIDE_OWNER_URL: ownerAddress },
  });
  return pending.length;
}

/** What a role could do against the walls: an empty list for the role that the API may use. */
export async function dangersOf(address) {
  const [role] = await ask(
    address,
    `select current_user as name, rolsuper, rolbypassrls,
            exists (select from pg_class where relowner = r.oid and relnamespace = to_regnamespace('public')) as owns,
            has_schema_privilege(current_user, 'public', 'create') as creates
     from pg_roles r where rolname = current_user`,
  );
  const dangers = {
    rolsuper: 'is a superuser',
    rolbypassrls: 'may bypass row-level security',
    owns: 'owns tables',
    creates: 'may create tables',
  };
  return { name: role.name, dangers: Object.entries(dangers).flatMap(([key, words]) => (role[key] ? [words] : [])) };
}

export const hasAppRole = async (address) => (await ask(address, "select 1 from pg_roles where rolname = 'app'")).length > 0;

/** PostgreSQL's own number of its version: 150014 is 15.14. */
export const serverVersion = async (address) => Number((await ask(address, 'show server_version_num'))[0].server_version_num);

/** Stops a database's clock at an instant. Only for throw-away databases: the API refuses a stopped clock elsewhere. */
export const fixClock = (serverAddress, name, instant) =>
  ask(serverAddress, `alter database ${pg.escapeIdentifier(name)} set alongside.clock = ${pg.escapeLiteral(instant)}`);
