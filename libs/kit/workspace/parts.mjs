import { existsSync, readFileSync, rmSync } from 'node:fs';
import { lockFaults } from './check-lock.mjs';
import { floorFaults, floors } from './floors.mjs';
import { generate } from './generate.mjs';
import { inHouse, run, runNode, say } from './house.mjs';
import { licenceFaults } from './licences.mjs';

/**
 * A part of `npm test` is a function that answers `{ ok, note?, passed?, failed? }`; `passed` and `failed` count single tests,
 * else the part counts as one. `{ skipped: reason }` says that it did not run. A part that exercised nothing is not ok.
 */

const json = (...parts) => JSON.parse(readFileSync(inHouse(...parts), 'utf8'));
const script = (...parts) => inHouse('node_modules', ...parts);

/** What is generated is committed: generating must change nothing. Outside a clone there is nothing to compare with. */
export async function generatedIsCommitted() {
  const outputs = await generate();
  const git = (...args) => run('git', args, { output: 'kept', quiet: true }).catch(() => ({ code: 127, output: '' }));
  if ((await git('rev-parse', '--is-inside-work-tree')).code !== 0) return { skipped: 'not a git clone: nothing to compare with' };
  const { output } = await git('status', '--porcelain', '--', ...outputs);
  for (const line of output.trimEnd().split('\n').filter(Boolean)) say(`not as committed: ${line}`);
  return { ok: output.trim() === '', note: output.trim() ? 'commit what npm run generate made' : `${outputs.length} files` };
}

const nx = (target, cached) =>
  runNode([
    script('nx', 'dist', 'bin', 'nx.js'),
    'run',
    `alongside:${target}`,
    '--outputStyle=static',
    ...(cached ? [] : ['--skip-nx-cache']),
  ]);

export const lint = async (cached) => ({ ok: (await nx('lint', cached)).code === 0 });
export const types = async (cached) => ({ ok: (await nx('typecheck', cached)).code === 0 });

const countsFile = ['dist', 'test', 'jest.json'];

/** The counts are those that Jest's own reporter left; without them nothing ran. */
export async function specs(cached) {
  rmSync(inHouse(...countsFile), { force: true });
  const { code } = await nx('test', cached);
  return judgeCounts(code, existsSync(inHouse(...countsFile)) ? json(...countsFile) : undefined);
}

/** Green only if tests ran, none failed and none was skipped. */
export function judgeCounts(code, counts) {
  if (!counts) return { ok: false, note: 'no results were written: nothing was tested' };
  const { passed, failed, skipped } = counts;
  const note = [skipped > 0 && `${skipped} skipped`, passed + failed === 0 && 'nothing was tested'].filter(Boolean).join(', ');
  return { ok: code === 0 && failed === 0 && passed > 0 && skipped === 0, passed, failed, note };
}

export async function format() {
  const { code } = await runNode([script('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  return { ok: code === 0, ...(code === 0 ? {} : { note: 'npx prettier --write FILE' }) };
}

export function supply() {
  const lock = json('package-lock.json');
  const faults = [
    ...lockFaults(lock, json('package.json')),
    ...licenceFaults(lock, json('libs', 'kit', 'workspace', 'licences.json')),
    ...floorFaults(lock, floors()),
  ];
  for (const fault of faults) say(fault);
  return { ok: faults.length === 0, note: `${Object.keys(lock.packages).length - 1} packages` };
}

export async function unused() {
  const args = [script('knip', 'bin', 'knip.js'), '-c', 'libs/kit/workspace/knip.jsonc', '--no-progress'];
  return { ok: (await runNode(args)).code === 0 };
}

/** Person-first words over catalogues, documents and demo data, and catalogues that are complete in both languages. */
export async function words() {
  return { ok: (await runNode([inHouse('libs', 'kit', 'workspace', 'words', 'words.mjs')])).code === 0 };
}
