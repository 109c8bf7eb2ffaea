// `npm run check`: what a change must pass before it is shown to anybody, from Nx's cache where nothing changed.
import { ensureInstall } from './ensure-install.mjs';
import { command, say } from './house.mjs';

/** The parts that need no browser, no build and no comparison of databases. `cached`: take unchanged results from Nx's cache. */
export async function quickParts({ cached }) {
  const parts = await import('./parts.mjs');
  return [
    { name: 'generated files', run: parts.generatedIsCommitted },
    { name: 'lint', run: () => parts.lint(cached) },
    { name: 'types', run: () => parts.types(cached) },
    { name: 'format', run: parts.format },
    { name: 'specs', run: () => parts.specs(cached) },
    { name: 'packages', run: parts.supply },
    { name: 'unused code', run: parts.unused },
    { name: 'words', run: parts.words },
  ];
}

if (process.argv[1] === import.meta.filename) {
  await command(async () => {
    await ensureInstall();
    const { printReport, runParts } = await import('./report.mjs');
    printReport(await runParts(await quickParts({ cached: true }), say));
  });
}
