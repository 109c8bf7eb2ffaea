import { describe, expect, test } from '@jest/globals';
import { newOperation, type GraphQLContext, type Role, type Viewer } from '@alongside/kit/server';
import { branded, type ClientAccess } from '@alongside/trust/access/api';
import { buildSchema, graphql } from 'graphql';
import { gateEveryField } from './gate.ts';

const words =
  'directive @may(action: String!) on OBJECT | FIELD_DEFINITION\ndirective @open(reason: String!) on OBJECT | FIELD_DEFINITION\n';
const contract = `${words}
  type Query {
    client(id: ID!): Client @may(action: "client.code")
    rooms: [String!]! @may(action: "centre.read")
    door: String @open(reason: "the door")
    find(input: Find): String @open(reason: "spec")
  }
  input Find { ids: [ID!]! }
  type Client @may(action: "client.identity") { code: String @may(action: "client.code") names: [Name!] birthDate: String }
  type Name @may(action: "client.identity") { given: String }
`;

function viewer(role: Role): Viewer {
  return {
    ...{ staffId: 's', sessionId: null, organisationId: 'o', centreId: 'c', grantId: null, zone: 'UTC', locale: 'en', requestId: 'r' },
    ...{ seesClients: false, today: '2026-11-25', now: new Date(0), isDemo: false, role, operation: newOperation('spec') },
  };
}

function contextOf(who: Viewer | null, hadSession = false): GraphQLContext {
  return { viewer: who, request: { requestId: 'r', network: '', device: '', sessionToken: null, hadSession } };
}

function access(...allowed: string[]): ClientAccess {
  const may = (action: string) => allowed.includes(action);
  return { clientId: 'amina', may, decide: (action) => ({ allow: may(action), ruleId: 'T', relation: 'NONE' }), allowed: () => [] };
}

const id = '019aa000-0000-7000-8000-000000000001';

async function ask(query: string, context: GraphQLContext, rootValue: object) {
  return graphql({ schema: gateEveryField(buildSchema(contract)), source: query, rootValue, contextValue: context });
}

describe('the gate', () => {
  test.each([
    ['a root field without a rule', 'type Query { a: String }', 'Query.a: no @may and no @open'],
    ['a field of a type without a rule', 'type Query { a: A @open(reason: "x") } type A { b: String }', 'A.b: no @may and no @open'],
    ['an unknown action', 'type Query { a: String @may(action: "client.everything") }', 'unknown action client.everything'],
  ])('stops the boot over %s', (_, sdl, sentence) => {
    expect(() => gateEveryField(buildSchema(words + sdl))).toThrow(sentence);
  });

  test('answers UNAUTHENTICATED without a viewer, SESSION_EXPIRED after one, and lets open fields through', async () => {
    const root = { rooms: ['1'], door: 'open' };
    expect((await ask('{ rooms }', contextOf(null), root)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await ask('{ rooms }', contextOf(null, true), root)).errors?.[0]?.extensions['code']).toBe('SESSION_EXPIRED');
    expect((await ask('{ door }', contextOf(null), root)).data).toEqual({ door: 'open' });
  });

  test('hands the brand of a client down, answers what is allowed, and names what is not by its path', async () => {
    const who = viewer('COUNSELLOR');
    const row = branded(access('client.code'), { code: 'T-1', names: [{ given: 'Amina' }], birthDate: '1990-04-03' });
    const answer = await ask(`{ client(id: "${id}") { code birthDate } }`, contextOf(who), { client: row });
    expect(answer.data).toEqual({ client: { code: 'T-1', birthDate: null } });
    expect(answer.errors?.[0]).toMatchObject({ path: ['client', 'birthDate'], extensions: { code: 'FORBIDDEN' } });
    expect(who.operation.refused).toEqual(new Set(['Client.birthDate']));
    const more = branded(access('client.code', 'client.identity'), { code: 'T-1', names: Promise.resolve([{ given: 'Amina' }]) });
    expect(
      (await ask(`{ client(id: "${id}") { names { given } } }`, contextOf(viewer('COUNSELLOR')), { client: more })).errors,
    ).toBeUndefined();
  });

  test('refuses a row that nobody branded, and keeps account of what was seen', async () => {
    const who = viewer('COUNSELLOR');
    const bare = await ask(`{ client(id: "${id}") { code } }`, contextOf(who), { client: { code: 'CNRY' } });
    expect(JSON.stringify(bare)).not.toContain('CNRY');
    await ask(`{ client(id: "${id}") { code } }`, contextOf(who), { client: branded(access('client.code'), { code: 'T-1' }) });
    expect([...who.operation.seen]).toEqual([['amina', new Set(['Client.code'])]]);
  });

  test('refuses at the root what the role may never do', async () => {
    const answer = await ask(`{ client(id: "${id}") { code } }`, contextOf(viewer('ADMINISTRATOR')), {
      client: branded(access('client.code'), { code: 'T-1' }),
    });
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test.each(['""', '"1"', `"${id.toUpperCase()}"`, '"../../etc"', '"1 OR 1=1"'])('refuses %s as an id, with its path', async (bad) => {
    const answer = await ask(`{ find(input: { ids: [${JSON.stringify(id)}, ${bad}] }) }`, contextOf(null), { find: 'never' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', constraintPath: ['input', 'ids', '1'] });
  });
});
