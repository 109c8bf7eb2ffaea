import { applyMigrations, createDatabase } from '../database.mjs';
import { startThrowaway } from '../throwaway.mjs';

/** One throw-away server a run; the migrated template is copied for each spec file (fresh-database.mjs). */
export default async function globalSetup() {
  const server = await startThrowaway();
  globalThis.alongsideTestServer = server;
  await createDatabase(server.url('postgres'), 'app_template');
  await applyMigrations(server.url('app_template'));
  process.env.TEST_SERVER_URL = server.url('postgres');
}
