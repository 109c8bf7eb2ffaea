// `npm run prove -- NAME [--seed N]`: tries to break a promise of the house; without a name it lists what there is.
// It fails when a promise is broken, and when the control, which has the defence taken away, does not fail.
import { ensureInstall } from './ensure-install.mjs';
import { command } from './house.mjs';

const mark = (good) => (good === true ? 'yes' : 'NO');

await command(async (args) => {
  await ensureInstall();
  const { faultsOf, measureNamed, tableLines } = await import('./measured.mjs');
  const result = await measureNamed('prove', args);
  if (!result) return;
  const promises = (result.promises ?? []).map(({ name, held }) => ({ promise: name, held: mark(held) }));
  const controls = (result.controls ?? []).map(({ name, failed }) => ({ 'without the defence': name, fails: mark(failed) }));
  const faults = faultsOf(result);
  const lines = [
    ...tableLines(promises),
    '',
    ...tableLines(controls),
    '',
    ...(faults.length > 0 ? faults : ['every promise held, every control failed']),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  if (faults.length > 0) process.exitCode = 1;
});
