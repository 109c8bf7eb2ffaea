import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { graphqlFunction, manifestOf, readDocument } from './documents.mjs';

const schema = buildSchema('type Query { client(id: ID!): Client } type Client { id: ID! name: String! }');
const read = (text) => readDocument({ file: 'people.documents.ts', text }, schema);

test('a document is one named operation with the fragments that it uses', () => {
  const text = 'query ClientName($id: ID!) { client(id: $id) { ...Name } } fragment Name on Client { name }';
  expect(read(text)).toMatchObject({ name: 'ClientName', kind: 'query', text });
});

test.each([
  ['no operation', 'fragment Name on Client { name }', 'exactly one operation'],
  ['two operations', 'query A { client(id: 1) { id } } query B { client(id: 1) { id } }', 'exactly one operation'],
  ['no name', '{ client(id: 1) { id } }', 'exactly one operation'],
  ['a field that the contract lacks', 'query A { client(id: 1) { age } }', 'age'],
  ['a fragment from elsewhere', 'query A { client(id: 1) { ...Name } }', 'Name'],
  ['no GraphQL', 'query A {', 'people.documents.ts'],
])('%s is refused, with the file', (_, text, words) => {
  expect(() => read(text)).toThrow(words);
  expect(() => read(text)).toThrow('people.documents.ts');
});

test('the typed function takes exactly the texts that were seen', () => {
  const text = 'query ClientName { client(id: "1") { id } }\n';
  expect(graphqlFunction([read(text)])).toContain(
    `export function graphql(text: ${JSON.stringify(text)}): TypedText<types.ClientNameQuery, types.ClientNameQueryVariables>;`,
  );
});

test('the manifest holds the SHA-256 of the very text that is sent', () => {
  // echo -n 'query A { client(id: 1) { id } }' | sha256sum
  const hash = '9797b7613ea2e2db2cdbcfa00a81dea15b4e340117494bf55117b7a7dfa8dd76';
  expect(manifestOf([read('query A { client(id: 1) { id } }')])).toEqual([{ hash, name: 'A', text: 'query A { client(id: 1) { id } }' }]);
});
