import { createDatabase } from './database.mjs';
import { runNode } from './house.mjs';
import { prismaArguments, prismaEnv } from './prisma-cli.mjs';
import { startThrowaway } from './throwaway.mjs';

/** Whether the migrations lead to exactly the tables of prisma/schema. The comparison needs a server for its shadow database. */
export async function checkDrift() {
  const server = await startThrowaway();
  try {
    await createDatabase(server.url('postgres'), 'drift');
    const args = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--exit-code'];
    const { code } = await runNode(prismaArguments(args), { env: { ...prismaEnv(), ALONGSIDE_OWNER_URL: server.url('drift') } });
    return { ok: code === 0, ...(code === 2 ? { note: 'the schema holds what no migration makes: npm run prisma -- migrate dev' } : {}) };
  } finally {
    server.stop();
  }
}
