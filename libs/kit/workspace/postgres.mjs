import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './house.mjs';
import { binariesFor, runAs } from './postgres-binaries.mjs';

const MAJOR = '18';

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const reachable = (folder, account) =>
  process.platform === 'win32' || spawnSync('test', ['-r', folder, '-a', '-x', folder], { ...account, cwd: '/' }).status === 0;

/** The data folder as the account can use it: when the wished one lies where it cannot go, one below /var/tmp that is named after it. */
function prepareFolder(wished, account) {
  mkdirSync(path.dirname(wished), { recursive: true, mode: 0o755 });
  mkdirSync(wished, { recursive: true, mode: 0o700 });
  if (account.uid === undefined) {
    if (reachable(wished, account)) return wished;
    throw new Refusal(
      `${wished} belongs to another account; was Alongside started as root before? Start it so again, or move the folder away.`,
    );
  }
  chownSync(wished, account.uid, account.gid);
  if (reachable(wished, account)) return wished;
  const elsewhere = path.join('/var/tmp', `alongside-pg-${createHash('sha256').update(wished).digest('hex').slice(0, 12)}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  chownSync(elsewhere, account.uid, account.gid);
  return elsewhere;
}

/** The folder, account and programs of one server. It starts nothing; only the folder is made. */
export function prepareServer(wishedFolder) {
  const account = runAs();
  const native = binariesFor(account);
  const dataDir = prepareFolder(wishedFolder, account);
  const options = { ...account, cwd: dataDir, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  return { dataDir, options, program: (name) => path.join(native, 'bin', name) };
}

function initialise({ dataDir, options, program }) {
  const versionFile = path.join(dataDir, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found === MAJOR) return;
    const way = 'Nothing was touched: move the folder away, or bring its data over with pg_upgrade.';
    throw new Refusal(`${dataDir} holds data of PostgreSQL ${found}; this is PostgreSQL ${MAJOR}. ${way}`);
  }
  const args = ['-D', dataDir, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync', '--no-instructions'];
  const { status, stdout, stderr, error } = spawnSync(program('initdb'), args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Refusal(`initdb failed: ${error ?? ''}${stdout}${stderr}`);
}

/** What postmaster.pid says: process, port, and whether it takes connections. Undefined when there is none. */
export function postmasterOf(dataDir) {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

async function untilReady(child, dataDir, logFile) {
  let ended;
  child.once('exit', (code, signal) => (ended = code ?? signal));
  child.once('error', (error) => (ended = error.message));
  for (;;) {
    if (ended !== undefined) {
      const lastLines = readFileSync(logFile, 'utf8').split('\n').slice(-50).join('\n');
      throw new Refusal(`PostgreSQL ended at its start (${ended}):\n${lastLines}`);
    }
    const postmaster = postmasterOf(dataDir);
    if (postmaster?.pid === child.pid && postmaster.ready) return;
    await wait(15);
  }
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it takes connections.
 * It leads a process group of its own, because Ctrl+C must reach the API first; its log goes to a file, because a server
 * that outlives its starter must not write into a closed pipe. `forgetful` trades safety for speed: throw-away servers only.
 * `more`: further settings, `name=value` each.
 */
export async function startServer(place, { logFile, forgetful = false, more = [] }) {
  initialise(place);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', ...more];
  if (forgetful) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const log = openSync(logFile, 'w', 0o600);
  const args = ['-D', place.dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(place.program('postgres'), args, { ...place.options, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  await untilReady(child, place.dataDir, logFile);
  child.unref();
  return { port, pid: child.pid };
}

/** `fast` rolls open transactions back and writes everything committed; `immediate` is for data that is thrown away. Waits for the end. */
export function stopServer({ dataDir, options, program }, mode = 'fast') {
  spawnSync(program('pg_ctl'), ['stop', '-D', dataDir, '-m', mode, '-w', '-s'], options);
}

/** An address on this machine; the servers here trust every local role. */
export const addressOf = (port, database, role = 'postgres') => `postgresql://${role}@127.0.0.1:${port}/${database}`;
