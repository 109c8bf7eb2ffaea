// `npm run task-costs`: docs/task-costs.md, from what the journeys measured when they were played last.
import { existsSync, readFileSync } from 'node:fs';
import { Refusal, command, inHouse } from './house.mjs';

const page = 'docs/task-costs.md';

/** Every task of a report of Playwright, however deep its suite. */
export function tasksOf({ suites = [], specs = [] }, title = '') {
  const own = specs.flatMap(({ tests }) =>
    tests.flatMap(({ results, annotations = [] }) => [annotations, ...results.map((one) => one.annotations ?? [])]),
  );
  const tasks = own.flat().filter(({ type }) => type === 'task');
  const read = tasks.map(({ description }) => ({ ...JSON.parse(description), language: /, (en|ur)$/.exec(title)?.[1] ?? '' }));
  return [...read, ...suites.flatMap((suite) => tasksOf(suite, suite.title))];
}

/** One line a task: the most that any of its plays cost, in each language. */
export function costTable(tasks) {
  const names = [...new Set(tasks.map(({ name }) => name))].sort();
  const most = (some, key) => (some.length === 0 ? '' : Math.max(...some.map((one) => one[key])));
  const lines = names.map((name) => {
    const all = tasks.filter((one) => one.name === name);
    const cells = ['en', 'ur'].flatMap((language) => {
      const some = all.filter((one) => one.language === language);
      return [most(some, 'presses'), most(some, 'typed')];
    });
    return `| ${[name, all[0].budget.presses, ...cells].join(' | ')} |`;
  });
  return [
    '| task | presses allowed | presses, en | typed, en | presses, ur | typed, ur |',
    '| --- | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}

async function write() {
  const file = inHouse('dist', 'test', 'journeys.json');
  if (!existsSync(file)) throw new Refusal('No journey was played yet: npm test -- --journeys');
  const tasks = tasksOf(JSON.parse(readFileSync(file, 'utf8')));
  if (tasks.length === 0) throw new Refusal('The journeys that were played last hold no task.');
  const head =
    '# What the day costs in presses\n\nMeasured by the journeys in a real browser; above its allowance a journey fails. A press is a tap or a key that is no text. Made by `npm run task-costs`.\n';
  const { writeGenerated } = await import('./generate/write.mjs');
  await writeGenerated(page, `${head}\n${costTable(tasks)}\n`);
}

if (process.argv[1] === import.meta.filename) await command(write);
