import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fieldOrigins } from '@alongside/kit/contract';
import { appUrl, openWorld, type World } from '@alongside/kit/testing';
import { defaultFieldResolver, isNonNullType, type GraphQLSchema } from 'graphql';
import { createApp, type RunningApp } from './create-app.ts';
import { readConfig } from './config.ts';
import { originalResolverOf } from './gate.ts';
import { rulesOfFields } from './rule-of-field.ts';
import { GraphQLSchemaHost } from '@nestjs/graphql';

let world: World;
let running: RunningApp | undefined;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await openWorld();
  running = await createApp(
    readConfig({ DATABASE_URL: appUrl(), ALONGSIDE_PEPPER: 'p'.repeat(32), ALONGSIDE_DEMO: '1', ALONGSIDE_LOG: 'silent' }),
  );
  schema = running.app.get(GraphQLSchemaHost).schema;
});
afterAll(async () => {
  await running?.app.close();
  await running?.db.end();
  await world.close();
});

/** A slice may say its type in several files: its own rows answer all of them. */
const sliceOf = (field: string) => fieldOrigins[field]?.split('/').slice(0, 3).join('/');

test('every root field, field with arguments and field of a later slice has a resolver of its own', () => {
  const missing = rulesOfFields(schema)
    .filter(({ type, field }) => {
      const name = `${type.name}.${field.name}`;
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
      const [own, home] = [sliceOf(name), sliceOf(`${type.name}.id`)];
      const isLater = home !== undefined && own !== home;
      return isRoot || field.args.length > 0 || isLater;
    })
    .filter(({ field }) => originalResolverOf(field) === defaultFieldResolver)
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(missing).toEqual([]);
});

test('a field that relation decides is nullable, or a refusal would take its neighbours with it', () => {
  const strict = rulesOfFields(schema)
    .filter(({ rule }) => rule.kind === 'may' && rule.subject === 'client' && rule.action !== 'client.code')
    .filter(({ type, field }) => isNonNullType(field.type) && type !== schema.getQueryType() && type !== schema.getMutationType())
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(strict).toEqual([]);
});

test('no field holds a secret, and no input names who asks or for whom it is decided', () => {
  const outputs = rulesOfFields(schema).map(({ type, field }) => `${type.name}.${field.name}`);
  expect(
    outputs.filter((name) => /password|secret|token|hash|totp/i.test(name.split('.')[1] ?? '') && !name.startsWith('Mutation.')),
  ).toEqual([]);
});

test('what is open without an action is counted, each with its reason', () => {
  const open = rulesOfFields(schema).filter(
    ({ type, rule }) => rule.kind === 'open' && (type === schema.getQueryType() || type === schema.getMutationType()),
  );
  expect(open.map(({ field }) => field.name).sort()).toEqual([
    ...['askForPasswordLink', 'demoCards', 'demoSignIn', 'me', 'setPasswordByLink', 'signIn', 'signOut'],
  ]);
  expect(open.every(({ rule }) => rule.kind === 'open' && rule.reason.length > 8)).toBe(true);
});
