// `npm run alongside -- COMMAND`: the administrator's command line, with its database and its secrets at hand.
import { ensureInstall } from './ensure-install.mjs';
import { command, runNode, say } from './house.mjs';

async function runBuilt(args, { ownerUrl, databaseUrl }) {
  const { built } = await import('./build.mjs');
  const { secrets } = await import('./secrets.mjs');
  const env = { DATABASE_URL: databaseUrl, ALONGSIDE_PEPPER: secrets().pepper, ...(ownerUrl ? { ALONGSIDE_OWNER_URL: ownerUrl } : {}) };
  process.exitCode = (await runNode(['--enable-source-maps', built.alongside, ...args], { env, output: 'answer', stdin: 'inherit' })).code;
}

/** The database that is being served, else the one that was served last, else a centre's own. */
async function inEmbedded(args) {
  const { lastServed, openEmbedded, prepareDatabase, readRunning } = await import('./embedded.mjs');
  const embedded = await openEmbedded();
  try {
    const name = readRunning()?.database ?? lastServed() ?? 'centre';
    const addresses = await prepareDatabase(embedded, name);
    if (name === 'demo') say('on the demo; a centre of your own is served by: npm start -- --empty');
    await runBuilt(args, addresses);
  } finally {
    await embedded.leave();
  }
}

/** A rule is checked by arithmetic alone: no database is started for that. */
const isPlain = ([name]) => name === 'occurrences';

await command(async (args) => {
  await ensureInstall();
  const { generatePrismaClient } = await import('./generate/prisma-client.mjs');
  const { build, built } = await import('./build.mjs');
  await generatePrismaClient();
  await build(['programs']);
  if (isPlain(args)) {
    process.exitCode = (await runNode(['--enable-source-maps', built.alongside, ...args], { output: 'answer' })).code;
    return;
  }
  const { prepareOwnDatabase, whichDatabase } = await import('./addresses.mjs');
  if (whichDatabase(process.env) === 'own') return runBuilt(args, await prepareOwnDatabase(process.env));
  return inEmbedded(args);
});
