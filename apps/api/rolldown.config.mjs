import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * One program for Node: our own code in one file, packages left where npm put them.
 * Only @oxc-project/* goes into the bundle: the compiler's own additions import it, and nobody installs it.
 */
export const bundle = (name, input, folder, extension = 'mjs') => ({
  cwd: root,
  input: { [name]: input },
  platform: 'node',
  tsconfig: 'tsconfig.base.json',
  external: (id) => !/^[./]|^@alongside\/|^@oxc-project\//.test(id) && !path.isAbsolute(id),
  output: {
    dir: folder,
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    keepNames: true, // Nest and the logs show the names of classes
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name]-[hash].${extension}`,
  },
});

const programs = [
  ['main', 'apps/api/main.ts', 'dist/apps/api', 'js'],
  ['alongside', 'apps/api/alongside.ts', 'dist/alongside'],
  ['seed', 'prisma/seed/seed.ts', 'dist/seed'],
];

export default programs.filter(([, input]) => existsSync(path.join(root, input))).map((program) => bundle(...program));
