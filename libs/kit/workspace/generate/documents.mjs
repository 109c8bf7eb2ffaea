import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, buildASTSchema, parse, validate } from 'graphql';
import { Refusal, inHouse } from '../house.mjs';
import { scalarTypes } from './resolvers.mjs';
import { madeBy, writeGenerated } from './write.mjs';

const folder = 'libs/kit/contract/documents';
export const documentFiles = [
  `${folder}/operation-types.generated.ts`,
  `${folder}/graphql.generated.ts`,
  `${folder}/operations.generated.ts`,
];

const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

/** Every graphql(`...`) of the screens: `{ file, text }`, by path. */
function documentTexts() {
  const files = readdirSync(inHouse('libs'), { recursive: true })
    .map((name) => `libs/${String(name).replaceAll('\\', '/')}`)
    .filter((file) => /^libs\/[^/]+\/[^/]+\/(ui\/)?[^/]+\.documents\.ts$/.test(file))
    .sort();
  return files.flatMap((file) => [...readFileSync(inHouse(file), 'utf8').matchAll(call)].map(([, text]) => ({ file, text })));
}

/** Checks one text against the contract. It holds one named operation, and the fragments that this uses: a text is sent as it stands. */
export function readDocument({ file, text }, schema) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    throw new Refusal(`${file}: ${error.message}\n${text}`);
  }
  const [operation, ...others] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name || others.length > 0)
    throw new Refusal(`${file}: each graphql(\`...\`) holds exactly one operation, and it has a name.`);
  const problems = validate(schema, document);
  const name = operation.name.value;
  if (problems.length > 0) throw new Refusal(`${file}, ${name}:\n${problems.map((problem) => `- ${problem.message}`).join('\n')}`);
  return { file, text, document, name, kind: operation.operation };
}

function readAll(schema) {
  const documents = documentTexts().map((text) => readDocument(text, schema));
  for (const [index, { name, file }] of documents.entries()) {
    const first = documents.findIndex((other) => other.name === name);
    if (first < index) throw new Refusal(`Two operations are called ${name}: in ${documents[first].file} and in ${file}.`);
  }
  return documents;
}

async function operationTypes(schema, documents) {
  const text = await codegen({
    filename: documentFiles[0],
    schema,
    documents: documents.map(({ file, text: rawSDL, document }) => ({ location: file, rawSDL, document })),
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: { 'typescript-operations': operations },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      scalars: scalarTypes(schema, {}),
    },
  });
  return madeBy('libs/*/*/ui/*.documents.ts') + text;
}

const typeName = ({ name, kind }) => `${name[0].toUpperCase()}${name.slice(1)}${kind[0].toUpperCase()}${kind.slice(1)}`;

/** A typed text is the text itself and nothing else, so that a screen brings only its own operations into the bundle. */
export function graphqlFunction(documents) {
  const overloads = documents.map((document) => {
    const type = typeName(document);
    return `export function graphql(text: ${JSON.stringify(document.text)}): TypedText<types.${type}, types.${type}Variables>;`;
  });
  return `${madeBy('libs/*/*/ui/*.documents.ts')}
${documents.length > 0 ? "import type * as types from './operation-types.generated.ts';" : ''}

/** The text of one operation that knows its answer and its variables. */
export type TypedText<Result, Variables> = string & { readonly __apiType?: (variables: Variables) => Result };

${overloads.join('\n')}
/** Takes the text of an operation as it stands in a documents file; a text that \`npm run generate\` has not seen does not compile. */
export function graphql(text: ${documents.length > 0 ? 'string' : 'never'}): string {
  return text;
}
`;
}

/** What the server runs in production, and nothing else: the SHA-256 (hex) of each text, exactly as the screens send it. */
export function manifestOf(documents) {
  return documents
    .map(({ name, text }) => ({ hash: createHash('sha256').update(text).digest('hex'), name, text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const manifestModule = (documents) => `${madeBy('libs/*/*/ui/*.documents.ts')}
export interface KnownOperation {
  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  readonly hash: string;
  readonly name: string;
  readonly text: string;
}

/** Every operation that the screens send. */
export const knownOperations: readonly KnownOperation[] = ${JSON.stringify(manifestOf(documents))};
`;

export async function generateDocuments(contract) {
  const schema = parse(contract);
  const documents = readAll(buildASTSchema(schema));
  await writeGenerated(documentFiles[0], await operationTypes(schema, documents));
  await writeGenerated(documentFiles[1], graphqlFunction(documents));
  await writeGenerated(documentFiles[2], manifestModule(documents));
  return documents.length;
}
