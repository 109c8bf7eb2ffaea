import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal, inHouse, run, say } from './house.mjs';

/**
 * `npm run bench -- NAME` and `npm run prove -- NAME`: NAME.bench.ts or NAME.prove.ts, anywhere below apps and libs
 * (`.mjs` for what works with whole servers, in this room).
 * Its default export is called with `{ seed, databaseUrl, ownerUrl, log, tellDemo }`, on a migrated throw-away database (`tellDemo` fills it), and answers
 * `{ rows, promises, controls, figures }`, each of them optional:
 * - rows: objects with the same keys, the table;
 * - promises: `{ name, held }`, what the house promises;
 * - controls: `{ name, failed }`, the same with the defence taken away: a control that did not fail proves that nothing was tried;
 * - figures: anything else worth keeping.
 */
export function findMeasured(kind) {
  const found = new Map();
  for (const top of ['apps', 'libs']) {
    for (const name of readdirSync(inHouse(top), { recursive: true })) {
      const file = path.join(top, String(name));
      const base = path.basename(file);
      const [, key] = new RegExp(`^(.+)\\.${kind}\\.(?:ts|mjs)$`).exec(base) ?? [];
      if (!key) continue;
      if (found.has(key)) throw new Refusal(`Two files are called ${base}: ${found.get(key)} and ${file}.`);
      found.set(key, file);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `NAME`, and `--seed N`: an integer; without it one is drawn, and printed, so that the run can be repeated. */
export function readArguments(args, draw = () => Math.floor(Math.random() * 2 ** 31)) {
  const rest = [...args];
  let seed;
  const at = rest.indexOf('--seed');
  if (at >= 0) {
    const [, text] = rest.splice(at, 2);
    seed = Number(text);
    if (!Number.isSafeInteger(seed)) throw new Refusal(`--seed needs a whole number, not "${text ?? ''}".`);
  }
  if (rest.length > 1) throw new Refusal(`One name at a time; these are too many: ${rest.join(' ')}`);
  return { name: rest[0], seed: seed ?? draw() };
}

/** Broken promises and sleeping controls, in words. A proof without a promise, or without a control, proves nothing. */
export function faultsOf({ promises = [], controls = [] }) {
  const faults = [
    ...promises.filter(({ held }) => held !== true).map(({ name }) => `broken: ${name}`),
    ...controls.filter(({ failed }) => failed !== true).map(({ name }) => `the control did not fail: ${name}`),
  ];
  if (promises.length === 0) faults.push('no promise was tried');
  if (controls.length === 0) faults.push('there was no control');
  return faults;
}

const cell = (value) => (typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : String(value ?? ''));

/** Rows of the same keys as lines of a table; numbers stand on the right. */
export function tableLines(rows) {
  if (rows.length === 0) return [];
  const keys = Object.keys(rows[0]);
  const widths = keys.map((key) => Math.max(key.length, ...rows.map((row) => cell(row[key]).length)));
  const line = (cells, numeric) =>
    cells
      .map((text, at) => (numeric[at] ? text.padStart(widths[at]) : text.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  const numeric = keys.map((key) => rows.every((row) => typeof row[key] === 'number'));
  return [
    line(keys, numeric),
    line(
      widths.map((width) => '-'.repeat(width)),
      numeric,
    ),
    ...rows.map((row) =>
      line(
        keys.map((key) => cell(row[key])),
        numeric,
      ),
    ),
  ];
}

async function bundleAndImport(kind, name, file) {
  if (file.endsWith('.mjs')) return (await import(pathToFileURL(inHouse(file)).href)).default;
  const { rolldown } = await import('rolldown');
  const { bundle } = await import(pathToFileURL(inHouse('apps', 'api', 'rolldown.config.mjs')).href);
  const { output, ...input } = bundle(name, file, inHouse('dist', kind, 'programs', name));
  const bundled = await rolldown(input);
  await bundled.write(output);
  await bundled.close();
  return (await import(pathToFileURL(path.join(output.dir, `${name}.mjs`)).href)).default;
}

async function commitOf() {
  const git = await run('git', ['rev-parse', 'HEAD'], { output: 'kept', quiet: true }).catch(() => ({ code: 1 }));
  return git.code === 0 ? git.output.trim() : null;
}

async function tellDemo(addresses) {
  const { build } = await import('./build.mjs');
  const { tellStory } = await import('./story.mjs');
  await build(['programs']);
  await tellStory(addresses, 'measured'.repeat(5));
}

/** Runs one on a throw-away database, prints its table, and writes dist/KIND/NAME.json. */
export async function measure(kind, name, file, seed) {
  const { applyMigrations, createDatabase } = await import('./database.mjs');
  const { startThrowaway } = await import('./throwaway.mjs');
  const program = await bundleAndImport(kind, name, file);
  const server = await startThrowaway();
  try {
    await createDatabase(server.url('postgres'), name);
    await applyMigrations(server.url(name));
    say(`${kind} ${name}, seed ${seed}`);
    const addresses = { databaseUrl: server.url(name, 'app'), ownerUrl: server.url(name) };
    const result = await program({ seed, ...addresses, log: say, tellDemo: () => tellDemo(addresses) });
    const record = { name, seed, commit: await commitOf(), ...result };
    mkdirSync(inHouse('dist', kind), { recursive: true });
    writeFileSync(inHouse('dist', kind, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
    return result;
  } finally {
    server.stop();
  }
}

/** The whole command: answers the result of the one that was named, or lists the names and answers nothing. */
export async function measureNamed(kind, args) {
  const { name, seed } = readArguments(args);
  const found = findMeasured(kind);
  const list = [...found.keys()].join('\n');
  if (!name) {
    process.stdout.write(found.size > 0 ? `${list}\n` : `There is no ${kind} yet.\n`);
    return undefined;
  }
  if (!found.has(name)) throw new Refusal(`There is no ${kind} "${name}".${found.size > 0 ? ` There are:\n${list}` : ''}`);
  const { generatePrismaClient } = await import('./generate/prisma-client.mjs');
  await generatePrismaClient();
  const result = await measure(kind, name, found.get(name), seed);
  process.stdout.write(`${tableLines(result.rows ?? []).join('\n')}\n\nseed ${seed} · dist/${kind}/${name}.json\n`);
  return result;
}
