// `npm test`: everything, on a bare clone. `npm test -- PATHS` runs Jest alone on them; `npm test -- --journeys [ARGS]` the browser alone.
import { quickParts } from './check.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { Refusal, command, inHouse, runNode, say } from './house.mjs';

async function buildAll() {
  const { build, built } = await import('./build.mjs');
  const { checkBudget } = await import('./budget.mjs');
  await build(undefined, { force: true });
  return checkBudget(built.admin);
}

const SKIP = 'ALONGSIDE_SKIP_BROWSER';

async function journeys(args = []) {
  if (process.env[SKIP] && !process.env.CI) return { skipped: `${SKIP} is set: NO JOURNEY WAS PLAYED` };
  const { playJourneys } = await import('./journeys.mjs');
  const { judgeCounts } = await import('./parts.mjs');
  const { code, counts } = await playJourneys(args);
  return judgeCounts(code, counts);
}

async function everything() {
  const { printReport, runParts } = await import('./report.mjs');
  const parts = [
    ...(await quickParts({ cached: false })),
    { name: 'schema drift', run: async () => (await import('./drift.mjs')).checkDrift() },
    { name: 'migrations', run: async () => (await import('./migrations-lint.mjs')).lintMigrations() },
    { name: 'build', run: buildAll },
    { name: 'journeys', run: journeys },
  ];
  printReport(await runParts(parts, say));
}

/** Paths and options go to Jest; everything else is left out, and said to be. */
async function specsOnly(args) {
  const { generate } = await import('./generate.mjs');
  await generate();
  say('only the specs that were asked for: no lint, no types, no checks, no build, no journeys');
  const jest = ['--experimental-vm-modules', '--no-warnings', inHouse('node_modules', 'jest', 'bin', 'jest.js'), ...args];
  const { code } = await runNode(jest, { output: 'answer' });
  process.exitCode = code;
}

async function journeysOnly(args) {
  const { build } = await import('./build.mjs');
  const { generate } = await import('./generate.mjs');
  const { printReport, runParts } = await import('./report.mjs');
  await generate();
  await build();
  say('only the journeys: no lint, no types, no specs');
  printReport(await runParts([{ name: 'journeys', run: () => journeys(args) }], say));
}

await command(async (args) => {
  if (process.env.CI && process.env[SKIP]) throw new Refusal(`${SKIP} is set in CI: a run that plays no journey proves too little.`);
  await ensureInstall();
  if (args[0] === '--journeys') return journeysOnly(args.slice(1));
  return args.length > 0 ? specsOnly(args) : everything();
});
