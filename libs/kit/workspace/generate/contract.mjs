import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Kind, buildASTSchema, parse, print, validateSchema } from 'graphql';
import { Refusal, inHouse } from '../house.mjs';
import { madeBy, writeGenerated } from './write.mjs';

const base = 'libs/kit/contract/base.graphql';

/** base.graphql, then every slice's part of the contract, by path: `{ file, text }`, paths with forward slashes. */
export function contractSources() {
  if (!existsSync(inHouse(base))) return [];
  const parts = readdirSync(inHouse('libs'), { recursive: true })
    .map((name) => `libs/${String(name).replaceAll('\\', '/')}`)
    .filter((file) => /\/api\/[^/]+\.graphql$/.test(file))
    .sort();
  return [base, ...parts].map((file) => ({ file, text: readFileSync(inHouse(file), 'utf8') }));
}

const byName = (a, b) => (a.name.value < b.name.value ? -1 : 1);
const extended = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
};

/** One definition with what its extensions add, its members in order of their names. */
function joinDefinition(definition, extensions) {
  const joined = { ...definition };
  for (const part of ['fields', 'values', 'types', 'interfaces', 'directives']) {
    const all = [definition, ...extensions].flatMap((node) => node[part] ?? []);
    if (all.length > 0) joined[part] = part === 'directives' ? all : all.sort(byName);
  }
  return joined;
}

/**
 * The whole contract as one document: extensions folded into their types, everything in order of names.
 * graphql's own printSchema would drop the directives that say who may read a field.
 */
export function joinContract(sources) {
  const definitions = sources.flatMap(({ file, text }) => {
    try {
      return parse(text).definitions;
    } catch (error) {
      throw new Refusal(`${file}: ${error.message}`);
    }
  });
  const extensionsOf = (definition) =>
    definitions.filter((node) => extended[node.kind] === definition.kind && node.name.value === definition.name.value);
  const whole = definitions.filter((node) => !(node.kind in extended));
  const folded = whole.map((definition) => joinDefinition(definition, extensionsOf(definition)));
  const document = {
    kind: Kind.DOCUMENT,
    definitions: folded.sort((a, b) => (a.kind === b.kind ? byName(a, b) : a.kind < b.kind ? -1 : 1)),
  };
  refuseInvalid(parse(sources.map(({ text }) => text).join('\n')));
  return document;
}

/** Built from the unfolded text: only there do doubled fields and extensions of unknown types show. */
function refuseInvalid(document) {
  let problems;
  try {
    problems = validateSchema(buildASTSchema(document));
  } catch (error) {
    problems = [error];
  }
  if (problems.length > 0)
    throw new Refusal(`The contract does not stand:\n${problems.map((problem) => `- ${problem.message}`).join('\n')}`);
}

/** Where each type and each field ("Client.attendance") is declared: a field from another file than its type needs a resolver. */
export function originsOf(sources) {
  const types = {};
  const fields = {};
  for (const { file, text } of sources) {
    for (const node of parse(text).definitions) {
      if (!('name' in node)) continue;
      if (!(node.kind in extended)) types[node.name.value] = file;
      const owns = node.kind.startsWith('ObjectType') || node.kind.startsWith('InterfaceType');
      for (const field of owns ? (node.fields ?? []) : []) fields[`${node.name.value}.${field.name.value}`] = file;
    }
  }
  const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { types: sorted(types), fields: sorted(fields) };
}

const templateLiteral = (text) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

export const contractFiles = ['libs/kit/contract/schema.graphql', 'libs/kit/contract/schema.generated.ts'];

/** Writes the merged contract, for review and as a constant; answers its text. */
export async function generateContract(sources) {
  const text = `${print(joinContract(sources))}\n`;
  const { types, fields } = originsOf(sources);
  await writeGenerated(
    contractFiles[0],
    `# Made by \`npm run generate\` from base.graphql and libs/*/*/api/*.graphql. Do not edit.\n\n${text}`,
  );
  await writeGenerated(
    contractFiles[1],
    `${madeBy('base.graphql and libs/*/*/api/*.graphql')}
/** The whole contract, directives included. */
export const typeDefs = ${templateLiteral(text)};

/** The file that declares each type. */
export const typeOrigins: Readonly<Record<string, string>> = ${JSON.stringify(types)};

/** The file that declares each field, as "Type.field". */
export const fieldOrigins: Readonly<Record<string, string>> = ${JSON.stringify(fields)};
`,
  );
  return text;
}
