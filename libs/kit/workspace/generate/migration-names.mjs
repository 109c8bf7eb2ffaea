import { migrationNames } from '../database.mjs';
import { madeBy, writeGenerated } from './write.mjs';

export const migrationNamesFile = 'libs/kit/server/migration-names.generated.ts';

/** The migrations that a build belongs to: the API refuses a database that has others. */
export async function generateMigrationNames() {
  const names = migrationNames().map((name) => `  '${name}',\n`);
  const text = `${madeBy('prisma/migrations')}\nexport const migrationNames: readonly string[] = [\n${names.join('')}];\n`;
  return writeGenerated(migrationNamesFile, text);
}
