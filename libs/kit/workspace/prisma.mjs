// `npm run prisma -- migrate dev --name x`: the official CLI with the schema engine from npm instead of a downloaded one.
import { ensureInstall } from './ensure-install.mjs';
import { command, runNode } from './house.mjs';
import { prismaArguments, prismaEnv } from './prisma-cli.mjs';

/** What the CLI does without a database; everything else gets one of its own in the embedded server, unless an address is set. */
const offline = new Set(['generate', 'validate', 'format', 'version', '--version', '-v', '--help', '-h']);

async function main(args) {
  await ensureInstall();
  const run = (env) => runNode(prismaArguments(args), { env: { ...prismaEnv(), ...env }, stdin: 'inherit', output: 'answer' });
  if (process.env.ALONGSIDE_OWNER_URL || args.length === 0 || offline.has(args[0])) {
    process.exitCode = (await run({})).code;
    return;
  }
  const { withEmbeddedDatabase } = await import('./embedded.mjs');
  await withEmbeddedDatabase('prisma', async ({ ownerUrl }) => {
    process.exitCode = (await run({ ALONGSIDE_OWNER_URL: ownerUrl })).code;
  });
}

await command(main);
