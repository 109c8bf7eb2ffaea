import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, inHouse, mustRun, say } from './house.mjs';

const stampFile = inHouse('dist', 'built.json');
const folders = ['apps', 'libs', 'prisma'];
const files = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];
const noInput = /\.(spec|e2e|bench|prove)\.|(^|[\\/])generated[\\/]|\.md$/;

/** One hash over everything that a build reads: while it is the same, what was built is still right. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders.filter((name) => existsSync(inHouse(name)))) {
    const entries = readdirSync(inHouse(folder), { recursive: true, withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
    for (const name of names.filter((file) => !noInput.test(file)).sort())
      hash.update(name.slice(inHouse().length)).update(readFileSync(name));
  }
  for (const name of files) hash.update(name).update(readFileSync(inHouse(name)));
  return hash.digest('hex');
}

const readStamp = () => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {});

const programFiles = {
  api: inHouse('dist', 'apps', 'api', 'main.js'),
  alongside: inHouse('dist', 'alongside', 'alongside.mjs'),
  seed: inHouse('dist', 'seed', 'seed.mjs'),
};
const programSources = { api: 'apps/api/main.ts', alongside: 'apps/api/alongside.ts', seed: 'prisma/seed/seed.ts' };
/** Where the built parts lie. */
export const built = { ...programFiles, admin: inHouse('dist', 'apps', 'admin') };

const script = (...parts) => inHouse('node_modules', ...parts);
const steps = {
  programs: {
    make: () => mustRun('Building the API', process.execPath, [script('rolldown', 'bin', 'cli.mjs'), '-c', 'apps/api/rolldown.config.mjs']),
    // A program that is not written yet is not missed here: whoever runs it is told.
    missing: () => Object.entries(programFiles).find(([name, file]) => existsSync(inHouse(programSources[name])) && !existsSync(file))?.[1],
  },
  admin: {
    make: () =>
      mustRun('Building the screens', process.execPath, [
        script('vite', 'bin', 'vite.js'),
        'build',
        '--config',
        'apps/admin/vite.config.ts',
        '--logLevel',
        'warn',
      ]),
    missing: () => (existsSync(path.join(built.admin, 'index.html')) ? undefined : path.join(built.admin, 'index.html')),
  },
};

/** Builds what changed among `programs` (API, command line, demo story) and `admin`, side by side. Answers what it built. */
export async function build(wanted = ['programs', 'admin'], { force = false } = {}) {
  const now = fingerprint();
  const stamp = readStamp();
  const stale = wanted.filter((step) => force || stamp[step] !== now || steps[step].missing());
  if (stale.length === 0) return [];
  say(`building ${stale.join(' and ')}`);
  await Promise.all(stale.map((step) => steps[step].make()));
  for (const step of stale) {
    const missing = steps[step].missing();
    if (missing) throw new Refusal(`The build wrote no ${path.relative(inHouse(), missing)}.`);
  }
  mkdirSync(inHouse('dist'), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamp(), ...Object.fromEntries(stale.map((step) => [step, now])) })}\n`);
  return stale;
}
