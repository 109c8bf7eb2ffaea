import { expect, test } from '@jest/globals';
import { buildASTSchema, print } from 'graphql';
import { joinContract, originsOf } from './contract.mjs';

const base = {
  file: 'libs/kit/contract/base.graphql',
  text: `directive @may(action: String!) on OBJECT | FIELD_DEFINITION
    type Query
    interface Problem { code: String! }`,
};
const people = {
  file: 'libs/trust/people/api/people.graphql',
  text: `"A person." type Client @may(action: "client.read") { name: String! id: ID! }
    extend type Query { client(id: ID!): Client @may(action: "client.read") }`,
};
const attendance = {
  file: 'libs/programme/attendance/api/attendance.graphql',
  text: `extend type Client { attendance: [Int!]! @may(action: "attendance.read") }
    extend type Query { roster: [Client!]! }`,
};

test('what slices add is folded into the types, directives and descriptions are kept, the order is that of the names', () => {
  const text = print(joinContract([base, people, attendance]));
  expect(text).not.toContain('extend');
  expect(text).toContain(`"A person."
type Client @may(action: "client.read") {
  attendance: [Int!]! @may(action: "attendance.read")
  id: ID!
  name: String!
}`);
  expect(
    Object.keys(
      buildASTSchema(joinContract([base, people, attendance]))
        .getQueryType()
        .getFields(),
    ),
  ).toEqual(['client', 'roster']);
});

test('the order of the files does not change the contract', () => {
  expect(print(joinContract([attendance, people, base]))).toBe(print(joinContract([base, people, attendance])));
});

test.each([
  ['a field twice', 'extend type Client { name: String! }', 'Client.name'],
  ['a type twice', 'type Client { id: ID! }', 'Client'],
  ['an extension of nothing', 'extend type Klient { id: ID! }', 'Klient'],
  ['an unknown type', 'extend type Client { plan: Plan }', 'Plan'],
  ['an unknown directive', 'extend type Client { plan: Int @maybe }', 'maybe'],
])('%s is refused with its name', (_, text, name) => {
  expect(() => joinContract([base, people, { file: 'x.graphql', text }])).toThrow(name);
});

test('a text that is no GraphQL is refused with its file', () => {
  expect(() => joinContract([base, { file: 'x.graphql', text: 'type {' }])).toThrow('x.graphql');
});

test('each field knows the file that declares it, and each type its own', () => {
  const { types, fields } = originsOf([base, people, attendance]);
  expect(types).toMatchObject({ Query: base.file, Client: people.file });
  expect(fields).toEqual({
    'Client.attendance': attendance.file,
    'Client.id': people.file,
    'Client.name': people.file,
    'Problem.code': base.file,
    'Query.client': people.file,
    'Query.roster': attendance.file,
  });
});
