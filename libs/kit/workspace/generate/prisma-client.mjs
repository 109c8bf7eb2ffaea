import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inHouse, mustRun } from '../house.mjs';
import { prismaArguments, prismaEnv } from '../prisma-cli.mjs';

const schemaFolder = inHouse('prisma', 'schema');
const client = inHouse('libs', 'kit', 'server', 'generated');

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(inHouse('node_modules', 'prisma', 'package.json')));
  for (const name of readdirSync(schemaFolder).sort()) hash.update(name).update(readFileSync(path.join(schemaFolder, name)));
  return hash.digest('hex');
}

/** The Prisma client is not committed: it is made again when the schema or Prisma changed. Answers whether it was. */
export async function generatePrismaClient() {
  if (!existsSync(schemaFolder)) return false;
  const stamp = path.join(client, '.stamp');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  await mustRun('prisma generate', process.execPath, prismaArguments(['generate']), { env: prismaEnv() });
  writeFileSync(stamp, now);
  return true;
}
