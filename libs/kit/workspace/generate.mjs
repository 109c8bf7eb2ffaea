// `npm run generate`: everything that is made from something else. It leaves git clean when nothing changed.
import { ensureInstall } from './ensure-install.mjs';
import { command, say } from './house.mjs';

/** Generates everything and answers the committed files among the outputs. */
export async function generate() {
  const { generatePrismaClient } = await import('./generate/prisma-client.mjs');
  const { contractFiles, contractSources, generateContract } = await import('./generate/contract.mjs');
  const { generateResolverTypes, resolversFile } = await import('./generate/resolvers.mjs');
  const { documentFiles, generateDocuments } = await import('./generate/documents.mjs');
  const { doorFile, generateDoor } = await import('./generate/door.mjs');
  const { generateIcons, iconsFile } = await import('./generate/icons.mjs');
  const { generateMigrationNames, migrationNamesFile } = await import('./generate/migration-names.mjs');

  if (await generatePrismaClient()) say('generated the Prisma client');
  await generateIcons();
  await generateMigrationNames();
  const sources = contractSources();
  if (sources.length === 0) say('there is no contract yet: libs/kit/contract/base.graphql is missing');
  else {
    const contract = await generateContract(sources);
    await generateResolverTypes(contract);
    await generateDocuments(contract);
    await generateDoor();
  }
  return [...contractFiles, resolversFile, ...documentFiles, doorFile, iconsFile, migrationNamesFile];
}

if (process.argv[1] === import.meta.filename) {
  await command(async () => {
    await ensureInstall();
    await generate();
    say('generated: the contract, its types, the typed documents, the icons and the Prisma client are up to date');
  });
}
