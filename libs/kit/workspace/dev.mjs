// `npm run dev`: the demo, with API and screens that follow every change of the code.
import { spawn } from 'node:child_process';
import { watch as watchFiles } from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';
import { Refusal, command, inHouse, root, say } from './house.mjs';

/** A watcher that runs until we end it. Ending by itself ends the whole command. */
function follow(name, args, env) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(`${name} ended (${code ?? 'by a signal'})`)));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { ended, stop };
}

/** The contract and the documents are generated anew when one of them is saved; a half-written one only says so. */
function regenerateOnSave(generate, undo) {
  let waiting;
  const again = () =>
    generate().then(
      () => say('generated'),
      (error) => say(error.message),
    );
  const watcher = watchFiles(inHouse('libs'), { recursive: true }, (_event, name) => {
    if (!/(\/|\\)api(\/|\\)[^/]+\.graphql$|base\.graphql$|\.documents\.ts$|icons\.json$/.test(name ?? '')) return;
    clearTimeout(waiting);
    waiting = setTimeout(again, 200);
  });
  undo.push(() => watcher.close());
}

async function openDemo(undo) {
  const { openEmbedded, prepareDatabase, readRunning } = await import('./embedded.mjs');
  const embedded = await openEmbedded();
  undo.push(embedded.leave);
  if (!(await embedded.serve())) throw new Refusal(`Alongside is running already: ${readRunning()?.address ?? 'it is just starting'}`);
  return prepareDatabase(embedded, 'demo');
}

async function watch(addresses, pepper, signals, undo) {
  const { choosePort } = await import('./serve.mjs');
  const { built } = await import('./build.mjs');
  const port = await choosePort(process.env);
  const api = {
    DATABASE_URL: addresses.databaseUrl,
    ALONGSIDE_OWNER_URL: undefined,
    ALONGSIDE_PEPPER: pepper,
    ALONGSIDE_DEMO: '1',
    PORT: String(port),
  };
  const script = (...parts) => inHouse('node_modules', ...parts);
  const address = `http://127.0.0.1:${port}`;
  const watchers = [
    follow('rolldown', [script('rolldown', 'bin', 'cli.mjs'), '-c', 'apps/api/rolldown.config.mjs', '--watch'], {}),
    follow('the API', ['--watch', '--enable-source-maps', built.api], { ...api, NODE_ENV: 'development' }),
    follow('Vite', [script('vite', 'bin', 'vite.js'), '--config', 'apps/admin/vite.config.ts', '--host', '127.0.0.1'], {
      ALONGSIDE_API_URL: address,
    }),
  ];
  undo.push(...watchers.map(({ stop }) => stop));
  process.stdout.write(`The API is at ${address}; Vite prints the address of the screens.\nStop: Ctrl+C\n`);
  const end = await Promise.race([signals.signalled, ...watchers.map(({ ended }) => ended)]);
  if (!signals.came()) throw new Refusal(end);
}

await command(async (args) => {
  if (args.length > 0) throw new Refusal(`npm run dev takes no arguments (not "${args[0]}").`);
  await ensureInstall();
  const { generate } = await import('./generate.mjs');
  const { build } = await import('./build.mjs');
  const { secrets } = await import('./secrets.mjs');
  const { tellStory } = await import('./story.mjs');
  const { watchSignals } = await import('./processes.mjs');
  const signals = watchSignals();
  const undo = [];
  try {
    await generate();
    await build(['programs']);
    const addresses = await openDemo(undo);
    const { pepper } = secrets();
    say(await tellStory(addresses, pepper));
    regenerateOnSave(generate, undo);
    if (!signals.came()) await watch(addresses, pepper, signals, undo);
  } finally {
    for (const step of undo.reverse()) await step();
  }
});
