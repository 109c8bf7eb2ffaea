// `npm run bench -- NAME [--seed N]`: measures something of the house; without a name it lists what there is.
import { ensureInstall } from './ensure-install.mjs';
import { command } from './house.mjs';

await command(async (args) => {
  await ensureInstall();
  const { measureNamed } = await import('./measured.mjs');
  await measureNamed('bench', args);
});
