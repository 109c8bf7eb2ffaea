// `npm run migrate`: brings the database of ALONGSIDE_OWNER_URL to this version. The one step of an installation that needs the owner.
import { ensureInstall } from './ensure-install.mjs';
import { Refusal, command } from './house.mjs';

await command(async (args) => {
  if (args.length > 0) throw new Refusal(`npm run migrate takes no words (not "${args[0]}"): its database is ALONGSIDE_OWNER_URL.`);
  await ensureInstall();
  const { migrateOwned } = await import('./addresses.mjs');
  const ran = await migrateOwned(process.env);
  process.stdout.write(`${ran} migrations were made\n`);
});
