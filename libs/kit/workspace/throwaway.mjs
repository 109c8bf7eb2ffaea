import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAppRole } from './database.mjs';
import { addressOf, prepareServer, startServer, stopServer } from './postgres.mjs';

const PREFIX = 'alongside-throwaway-';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function discard(folder, place) {
  stopServer(place, 'immediate');
  rmSync(place.dataDir, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** A run that was killed outright leaves its server behind: the next one ends it. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    const owner = path.join(folder, 'owner');
    try {
      if (existsSync(owner) && !isAlive(Number(readFileSync(owner, 'utf8')))) discard(folder, prepareServer(path.join(folder, 'data')));
    } catch {
      // another account's, or swept by someone else this very moment: not ours to end
    }
  }
}

/**
 * An empty server with the role `app`, for one run: it is ended and removed with the process that asked for it.
 * Answers `{ port, url(database, role), stop }`; both the owner `postgres` and `app` connect without a password.
 */
export async function startThrowaway() {
  sweep();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755); // the account that runs PostgreSQL must pass through
  writeFileSync(path.join(folder, 'owner'), String(process.pid));
  const place = prepareServer(path.join(folder, 'data'));
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    discard(folder, place);
  };
  process.once('exit', stop);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => process.exit(code));
  const { port } = await startServer(place, { logFile: path.join(folder, 'postgres.log'), forgetful: true });
  await createAppRole(addressOf(port, 'postgres'));
  return { port, url: (database, role) => addressOf(port, database, role), stop };
}
