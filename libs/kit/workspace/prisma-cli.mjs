import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inHouse } from './house.mjs';

const engine = inHouse('libs', 'kit', 'workspace', 'prisma-schema-engine.mjs');

/** The environment in which Prisma's CLI downloads nothing. Windows cannot spawn an .mjs: there the CLI looks after itself. */
export function prismaEnv() {
  if (process.platform === 'win32' || process.env.PRISMA_SCHEMA_ENGINE_BINARY) return {};
  if ((statSync(engine).mode & 0o111) === 0) chmodSync(engine, 0o755);
  return { PRISMA_SCHEMA_ENGINE_BINARY: engine };
}

export function prismaArguments(args) {
  const home = path.dirname(createRequire(import.meta.url).resolve('prisma/package.json'));
  return [path.join(home, 'build', 'index.js'), ...args];
}
