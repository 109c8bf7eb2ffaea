// Runs before node_modules exists: nothing but Node itself is imported here.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, inHouse, run, say } from './house.mjs';

const numbers = (version) => version.replace(/^v/, '').split('.').map(Number);

function atLeast(version, floor) {
  for (const [index, part] of floor.entries()) {
    if (version[index] !== part) return version[index] > part;
  }
  return true;
}

/**
 * Whether a Node version satisfies the `engines` text of package.json.
 * Understands what that text uses and no more: alternatives of `^a.b.c` (same major) and `>=a.b.c`.
 */
export function nodeSuits(version, range) {
  const have = numbers(version);
  return range.split('||').some((alternative) => {
    const [, sign, floorText] = /^\s*(\^|>=)\s*(\d+\.\d+\.\d+)\s*$/.exec(alternative) ?? [];
    if (!sign) throw new Error(`engines.node holds "${alternative.trim()}", which this check does not understand.`);
    const floor = numbers(floorText);
    return atLeast(have, floor) && (sign === '>=' || have[0] === floor[0]);
  });
}

/** The stamp names the lock that was installed, and the platform: node_modules holds that platform's binaries. */
export function stampOf(lockText, { platform, arch } = process) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${platform}-${arch}\n`;
}

const fits = (list, mine) => !list || list.includes(mine);

/**
 * Whether npm's own record of what lies in node_modules (its hidden lockfile) already equals the lock,
 * so that a developer's `npm i some-package` is not followed by a whole second install.
 * A package for another platform may be missing; one for this platform may not. What lies there beyond the lock does no harm.
 */
export function alreadyInstalled(lock, hidden, { platform, arch } = process) {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
  const same = (a, b) => a?.version === b?.version && a?.integrity === b?.integrity;
  const mayMiss = (entry) =>
    entry.optional === true && !(entry.os && fits(entry.os, platform) && fits(entry.cpu, arch) && !entry.libc?.includes('musl'));
  return entries.every(([place, entry]) => same(entry, hidden.packages[place]) || (!hidden.packages[place] && mayMiss(entry)));
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** npm's own script when npm started us, else the npm that lies beside this Node, else the one on the path. */
export function npmProgram({ execPath, env, platform }, exists = existsSync) {
  const beside = path.join(path.dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const below = path.join(path.dirname(execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [env.npm_execpath, beside, below].find((file) => file && /npm-cli\.[cm]?js$/.test(file) && exists(file));
  if (script) return [execPath, script];
  return [platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Makes node_modules equal to package-lock.json; answers whether it had to install. Refuses an old Node in one sentence. */
export async function ensureInstall() {
  const { engines } = JSON.parse(readFileSync(inHouse('package.json'), 'utf8'));
  if (!nodeSuits(process.version, engines.node)) {
    throw new Refusal(`Alongside needs Node ${engines.node}; this is ${process.version}.`);
  }
  const stampFile = inHouse('node_modules', '.install-stamp');
  const lockText = readFileSync(inHouse('package-lock.json'), 'utf8');
  const stamp = stampOf(lockText);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const hidden = readJson(inHouse('node_modules', '.package-lock.json'));
  if (hidden && alreadyInstalled(JSON.parse(lockText), hidden)) return false;

  say('installing packages (about a minute the first time)');
  const [program, ...first] = npmProgram(process);
  const { code } = await run(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Refusal(`npm ci failed (code ${code}): its words are above. Nothing else was started.`);
  writeFileSync(stampFile, stamp); // only after success: an interrupted install is repeated
  return true;
}
