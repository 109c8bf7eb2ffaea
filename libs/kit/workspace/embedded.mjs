import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { createAppRole, createDatabase, migrate } from './database.mjs';
import { Refusal, inHouse, say } from './house.mjs';
import { addressOf, postmasterOf, prepareServer, startServer, stopServer } from './postgres.mjs';

/**
 * The embedded server keeps its data in .data/pg between runs. Whoever uses it holds a shared advisory lock in the database
 * `postgres`; the last one to leave ends the server. A lock dies with its process, a file of process ids does not: so a server
 * whose starter was killed is found free, adopted, and ended by its adopter.
 */
const IN_USE = 7_301;
/** Held by the one `npm start` or `npm run dev` that serves. */
const SERVING = 7_302;

const runningFile = inHouse('.data', 'running.json');

/** What the serving command wrote about itself, `{ address, database, apiPid }`; a killed one leaves it behind. */
export const readRunning = () => (existsSync(runningFile) ? JSON.parse(readFileSync(runningFile, 'utf8')) : undefined);
export const clearRunning = () => rmSync(runningFile, { force: true });

const lastFile = inHouse('.data', 'last-served');
/** The database that was served last: what the command line means when nothing is being served. */
export const lastServed = () => (existsSync(lastFile) ? readFileSync(lastFile, 'utf8').trim() : undefined);

export function writeRunning(running) {
  writeFileSync(runningFile, `${JSON.stringify(running)}\n`);
  writeFileSync(lastFile, `${running.database}\n`);
}

async function connectTo(port, dataDir) {
  const client = new pg.Client({ connectionString: addressOf(port, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the server may be ended under us; the next question says so
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    if (rows[0].data_directory === dataDir) return client;
  } catch {
    // a stale postmaster.pid of a crash: nobody answers, or a stranger does
  }
  await client.end().catch(() => undefined);
  return undefined;
}

async function findOrStart(place) {
  const running = postmasterOf(place.dataDir);
  const client = running?.ready ? await connectTo(running.port, place.dataDir) : undefined;
  if (client) return { client, port: running.port };
  const { port } = await startServer(place, { logFile: inHouse('.data', 'postgres.log') });
  return { client: await connectTo(port, place.dataDir), port };
}

const tryLock = async (client, name, key) => (await client.query(`select ${name}($1) as got`, [key])).rows[0].got;

/** Two commands may start the server at once: the second finds the first one's half-started server, and tries again. */
async function enter(place) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { client, port } = await findOrStart(place);
      if (client && (await tryLock(client, 'pg_try_advisory_lock_shared', IN_USE))) return { client, port };
      await client?.end();
    } catch (error) {
      if (attempt === 10) throw error;
    }
    if (attempt === 10) throw new Refusal('The embedded PostgreSQL is being ended by another command. Try again in a moment.');
    await wait(500);
  }
}

async function leave(place, client) {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
    const last = await tryLock(client, 'pg_try_advisory_lock', IN_USE);
    await client.end();
    if (last) stopServer(place);
  } catch {
    stopServer(place); // the connection broke: the server is ending already, or must be
  }
}

/** Starts or adopts the embedded server. Answers `{ url(database, role), serve(), leave() }`. */
export async function openEmbedded() {
  mkdirSync(inHouse('.data'), { recursive: true, mode: 0o755 });
  const place = prepareServer(inHouse('.data', 'pg'));
  const { client, port } = await enter(place);
  const url = (database, role) => addressOf(port, database, role);
  await createAppRole(url('postgres'));
  return {
    url,
    dataDir: place.dataDir,
    /** Whether this process now is the one that serves. */
    serve: () => tryLock(client, 'pg_try_advisory_lock', SERVING),
    leave: () => leave(place, client),
  };
}

/** A migrated database of the embedded server: `demo` for the story, `centre` for a real centre's own beginning. */
export async function prepareDatabase(embedded, name) {
  const made = await createDatabase(embedded.url('postgres'), name);
  const ran = await migrate(embedded.url(name));
  if (ran > 0) say(`database "${name}" ${made ? 'made' : 'brought up to date'} (${ran} migrations)`);
  return { ownerUrl: embedded.url(name), databaseUrl: embedded.url(name, 'app') };
}

/** Lends a database of the embedded server to `work`, and leaves the server as it was found. */
export async function withEmbeddedDatabase(name, work) {
  const embedded = await openEmbedded();
  try {
    await createDatabase(embedded.url('postgres'), name);
    return await work({ ownerUrl: embedded.url(name), databaseUrl: embedded.url(name, 'app'), embedded });
  } finally {
    await embedded.leave();
  }
}
