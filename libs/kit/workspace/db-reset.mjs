// `npm run db:reset`: throws the demo database away and tells its story anew. `-- --empty` does the same to a centre's own database.
import { ensureInstall } from './ensure-install.mjs';
import { Refusal, command, say } from './house.mjs';

async function reset(name) {
  const { openEmbedded, prepareDatabase, readRunning } = await import('./embedded.mjs');
  const { dropDatabase } = await import('./database.mjs');
  const embedded = await openEmbedded();
  try {
    if (!(await embedded.serve()))
      throw new Refusal(`Alongside is running (${readRunning()?.address ?? 'starting'}). Stop it first: Ctrl+C there.`);
    await dropDatabase(embedded.url('postgres'), name);
    const addresses = await prepareDatabase(embedded, name);
    if (name === 'demo') await tellAnew(addresses);
  } finally {
    await embedded.leave();
  }
}

async function tellAnew(addresses) {
  const { build } = await import('./build.mjs');
  const { tellStory } = await import('./story.mjs');
  const { secrets } = await import('./secrets.mjs');
  await build(['programs']);
  await tellStory(addresses, secrets().pepper);
}

await command(async (args) => {
  const unknown = args.find((argument) => argument !== '--empty');
  if (unknown) throw new Refusal(`npm run db:reset knows --empty, and nothing else (not "${unknown}").`);
  if (process.env.DATABASE_URL) throw new Refusal('DATABASE_URL is set. A database of your own is never reset from here.');
  await ensureInstall();
  const { generatePrismaClient } = await import('./generate/prisma-client.mjs');
  await generatePrismaClient();
  const name = args.includes('--empty') ? 'centre' : 'demo';
  await reset(name);
  say(`the database "${name}" is new`);
});
