// `npm run build`: the API, the command line and the screens into dist, ready for `node dist/apps/api/main.js` (docs/operations.md).
import path from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { command, inHouse } from './house.mjs';

await command(async () => {
  await ensureInstall();
  const { generatePrismaClient } = await import('./generate/prisma-client.mjs');
  const { build, built } = await import('./build.mjs');
  await generatePrismaClient();
  await build(undefined, { force: true });
  process.stdout.write(`${[built.api, built.admin, built.alongside].map((place) => path.relative(inHouse(), place)).join('\n')}\n`);
});
