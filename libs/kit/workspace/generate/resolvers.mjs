import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse } from 'graphql';
import { madeBy, writeGenerated } from './write.mjs';

export const resolversFile = 'libs/kit/contract/resolvers.generated.ts';

/** Scalars that are more than their text on the server; every other one is a string, and `Int`, `Float` and `Boolean` are themselves. */
const richScalars = { DateTime: 'Date' };

export function scalarTypes(document, rich) {
  const names = ['ID', ...document.definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION).map((node) => node.name.value)];
  return Object.fromEntries(names.map((name) => [name, rich[name] ?? 'string']));
}

/** Types of arguments, answers and resolvers, so that a resolver that misses a field or a union member does not compile. */
export async function generateResolverTypes(contract) {
  const schema = parse(contract);
  const text = await codegen({
    filename: resolversFile,
    schema,
    documents: [],
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': resolvers },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      strictScalars: true,
      scalars: scalarTypes(schema, richScalars),
      contextType: '@alongside/kit/server#GraphQLContext',
      makeResolverTypeCallable: true,
      avoidOptionals: { resolvers: true, query: true, mutation: true, field: false, defaultValue: true },
      resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
    },
  });
  await writeGenerated(resolversFile, madeBy('the contract') + text);
}
