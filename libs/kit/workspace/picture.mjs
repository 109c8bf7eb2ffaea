// `npm run picture`: the pictures of README.md, taken anew from the demo in a browser.
import { ensureInstall } from './ensure-install.mjs';
import { Refusal, command, say } from './house.mjs';

await command(async () => {
  await ensureInstall();
  const { build } = await import('./build.mjs');
  const { generate } = await import('./generate.mjs');
  const { playJourneys } = await import('./journeys.mjs');
  await generate();
  await build();
  const { code } = await playJourneys([], 'apps/admin-e2e/picture.config.ts');
  if (code !== 0) throw new Refusal('The picture was not taken.');
  say('docs/today.png and docs/beside-the-plan.png are new');
});
