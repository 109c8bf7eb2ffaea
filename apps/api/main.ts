import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from './config.ts';
import { createApp } from './create-app.ts';

/** Built, the screens lie beside the API: `node dist/apps/api/main.js` serves both without being told. */
function screensBeside(): { readonly ALONGSIDE_ADMIN_DIR?: string } {
  const folder = path.resolve(import.meta.dirname, '..', 'admin');
  return process.env['NODE_ENV'] === 'production' && existsSync(path.join(folder, 'index.html')) ? { ALONGSIDE_ADMIN_DIR: folder } : {};
}

/** Serves until SIGINT or SIGTERM; requests and jobs under way are finished first. */
async function main(): Promise<void> {
  const config = readConfig({ ...screensBeside(), ...process.env });
  const { app, db, jobs } = await createApp(config);
  if (config.worksOnJobs) await jobs.start();
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
