import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { built } from './build.mjs';
import { Refusal, root } from './house.mjs';

const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** PORT if it is given, and then no other; else 3000 or the next free one. */
export async function choosePort({ PORT: wished, HOST: host = '127.0.0.1' }) {
  if (wished) {
    const port = Number(wished);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Refusal(`PORT is "${wished}": it must be a number from 1 to 65535.`);
    if (!(await isFree(port, host)))
      throw new Refusal(`Port ${port} is taken. Give another PORT, or none: then the next free one from 3000 on is used.`);
    return port;
  }
  for (let port = 3000; port < 3100; port += 1) if (await isFree(port, host)) return port;
  throw new Refusal('The ports 3000 to 3099 are all taken. Give a PORT.');
}

/** "Every interface" is no address to open: this machine's own is. */
const reachableHost = (host) => (!host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

const lastLines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-30).join('\n');

async function untilHealthy(address, running) {
  for (;;) {
    if (running.ended) return;
    const response = await fetch(`${address}/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(50);
  }
}

async function endChild(child, ended) {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

/**
 * Starts the built API and waits until /health says so. The owner's address never reaches it.
 * Its log goes to a file: a start's own output stays readable. Answers `{ address, pid, ended, stop }`.
 */
export async function serveApi({ port, databaseUrl, pepper, demo = false, logFile, env = {} }) {
  const environment = { NODE_ENV: 'production', ...process.env };
  // Not the API's: the owner's address, a word to npm test, and one-click sign-in, which is for the embedded demo whatever the shell says.
  for (const name of ['ALONGSIDE_OWNER_URL', 'ALONGSIDE_SKIP_BROWSER', 'ALONGSIDE_DEMO']) delete environment[name];
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(process.execPath, ['--enable-source-maps', built.api], {
    cwd: root,
    stdio: ['ignore', log, log],
    env: {
      ...environment,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      ALONGSIDE_PEPPER: pepper,
      ALONGSIDE_ADMIN_DIR: built.admin,
      ...(demo ? { ALONGSIDE_DEMO: '1' } : {}),
      ...env,
    },
  });
  closeSync(log);
  const running = {};
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve((running.ended = error.message)));
    child.once('exit', (code, signal) => resolve((running.ended = String(code ?? signal))));
  });
  const address = `http://${reachableHost(environment.HOST)}:${port}`;
  await untilHealthy(address, running);
  if (running.ended) throw new Refusal(`The API ended at its start (${running.ended}). Its last words:\n${lastLines(logFile)}`);
  return { address, pid: child.pid, ended, stop: () => (running.ended ? Promise.resolve() : endChild(child, ended)) };
}
