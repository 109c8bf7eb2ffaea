import { readConfig } from './config.ts';
import { createApp } from './create-app.ts';

/** Serves until SIGINT or SIGTERM; requests under way are finished first. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { app, db } = await createApp(config);
  await app.listen(config.port, config.host);
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    await db.end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'cannot start'}\n`);
  process.exit(1);
});
