// `npm start`: the whole of Alongside on one port, with the demo story (`-- --empty`: without).
import { mkdirSync } from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';
import { Refusal, command, inHouse, say } from './house.mjs';

const words = `npm start              serve the demo centre
npm start -- --empty   serve a database of your own, without the demo
PORT, HOST, DATABASE_URL, ALONGSIDE_OWNER_URL: see README.md
`;

/** The API of a start that was killed still holds its port and its connections: it is ended before a new one begins. */
async function endOrphan() {
  const { clearRunning, readRunning } = await import('./embedded.mjs');
  const { commandLineOf } = await import('./processes.mjs');
  const { built } = await import('./build.mjs');
  const pid = readRunning()?.apiPid;
  if (pid && commandLineOf(pid)?.includes(built.api)) process.kill(pid, 'SIGTERM');
  clearRunning();
}

async function openDatabase(empty, undo) {
  const { prepareOwnDatabase, whichDatabase } = await import('./addresses.mjs');
  if (whichDatabase(process.env) === 'own') return { ...(await prepareOwnDatabase(process.env)), place: 'DATABASE_URL', demo: false };
  const { clearRunning, openEmbedded, prepareDatabase, readRunning } = await import('./embedded.mjs');
  say('starting PostgreSQL');
  const embedded = await openEmbedded();
  undo.push(embedded.leave);
  if (!(await embedded.serve())) throw new Refusal(`Alongside is running already: ${readRunning()?.address ?? 'it is just starting'}`);
  await endOrphan();
  undo.push(clearRunning);
  const database = empty ? 'centre' : 'demo';
  return { ...(await prepareDatabase(embedded, database)), place: embedded.dataDir, database, demo: !empty };
}

async function buildAll() {
  const { generatePrismaClient } = await import('./generate/prisma-client.mjs');
  const { build } = await import('./build.mjs');
  await generatePrismaClient();
  await build();
}

function answer({ address, place, demo }, signIns) {
  const parts = [`Alongside is ready: ${address}`];
  if (signIns) parts.push(signIns);
  if (!demo) parts.push('Without the demo. A centre of your own begins with: npm run alongside -- --help');
  parts.push(`Data: ${place}\nStop: Ctrl+C`);
  process.stdout.write(`\n${parts.join('\n\n')}\n`);
}

async function serve(database, signals, undo) {
  const { serveApi, choosePort } = await import('./serve.mjs');
  const { writeRunning } = await import('./embedded.mjs');
  const { pepper } = (await import('./secrets.mjs')).secrets();
  const signIns = database.demo ? await (await import('./story.mjs')).tellStory(database, pepper) : '';
  if (signals.came()) return;
  const logFile = inHouse('.data', 'api.log');
  mkdirSync(inHouse('.data'), { recursive: true, mode: 0o755 });
  say('starting the API');
  const api = await serveApi({ ...database, port: await choosePort(process.env), pepper, logFile });
  undo.push(api.stop);
  if (database.database) writeRunning({ address: api.address, database: database.database, apiPid: api.pid });
  answer({ ...database, address: api.address }, signIns);
  await Promise.race([signals.signalled, api.ended]);
  if (!signals.came()) throw new Refusal(`The API ended by itself. Its log: ${logFile}`);
}

/** Database and build side by side; both are awaited even if one fails, so that what was begun can be undone. */
async function start({ empty }) {
  const { watchSignals } = await import('./processes.mjs');
  const signals = watchSignals();
  const undo = [];
  try {
    const [database, building] = await Promise.allSettled([openDatabase(empty, undo), buildAll()]);
    for (const { reason } of [database, building]) if (reason) throw reason;
    if (!signals.came()) await serve(database.value, signals, undo);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

await command(async (args) => {
  if (args.includes('--help')) return process.stdout.write(words);
  const unknown = args.find((argument) => argument !== '--empty');
  if (unknown) throw new Refusal(`npm start does not know "${unknown}".\n\n${words}`);
  await ensureInstall();
  return start({ empty: args.includes('--empty') });
});
