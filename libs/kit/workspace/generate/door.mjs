import { readFileSync } from 'node:fs';
import { inHouse } from '../house.mjs';
import { resolversFile } from './resolvers.mjs';
import { writeGenerated } from './write.mjs';

export const doorFile = 'libs/kit/contract/index.ts';

// Words of the generator itself, and Resolvers maps that nobody names.
const inner =
  /^(Maybe|InputMaybe|Exact|MakeOptional|MakeMaybe|MakeEmpty|Incremental|Scalars|Resolvers?$|ResolverTypeWrapper|ResolversObject|DirectiveResolvers?|.*DirectiveArgs|.*DirectiveResolver|.*ScalarConfig|NextResolverFn|TypeResolveFn|IsTypeOfResolverFn|DirectiveResolverFn|Subscription.*|ResolverFn|ResolverWithResolve|StitchingResolver|LegacyStitchingResolver|NewStitchingResolver|ResolversTypes|ResolversParentTypes|ResolversUnionTypes|ResolversInterfaceTypes)/;

/** The contract's door: every type of the contract by its name, so that a room takes what it needs and no barrel is needed. */
export async function generateDoor() {
  const text = readFileSync(inHouse(resolversFile), 'utf8');
  const names = [...text.matchAll(/^export type (\w+)/gm)].map(([, name]) => name).filter((name) => !inner.test(name));
  await writeGenerated(
    doorFile,
    [
      '// Made by `npm run generate`. Do not edit.',
      "export { graphql, type TypedText } from './documents/graphql.generated.ts';",
      "export { knownOperations, type KnownOperation } from './documents/operations.generated.ts';",
      "export { fieldOrigins, typeDefs } from './schema.generated.ts';",
      `export type { ${[...new Set(names)].sort().join(', ')} } from './resolvers.generated.ts';`,
      '',
    ].join('\n'),
  );
}
