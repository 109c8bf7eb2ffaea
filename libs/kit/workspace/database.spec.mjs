import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prepareOwnDatabase, whichDatabase } from './addresses.mjs';
import { createDatabase, dangersOf, hasAppRole, stateOf, withClient } from './database.mjs';
import { startThrowaway } from './throwaway.mjs';

let server;
beforeAll(async () => {
  server = await startThrowaway();
}, 60_000);
afterAll(() => server.stop());

const make = async (name, ...statements) => {
  await createDatabase(server.url('postgres'), name);
  await withClient(server.url(name), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
  return { ALONGSIDE_OWNER_URL: server.url(name), DATABASE_URL: server.url(name, 'app') };
};

test('without an address the embedded server is meant; the owner alone is not enough', () => {
  expect(whichDatabase({})).toBe('embedded');
  expect(whichDatabase({ DATABASE_URL: 'a', ALONGSIDE_OWNER_URL: 'b' })).toBe('own');
  expect(() => whichDatabase({ ALONGSIDE_OWNER_URL: 'b' })).toThrow('Give both');
});

test('the role of the throw-away server is one that row-level security binds, the owner is not', async () => {
  const { ALONGSIDE_OWNER_URL: owner, DATABASE_URL: app } = await make('roles');
  expect(await hasAppRole(owner)).toBe(true);
  expect(await dangersOf(app)).toEqual({ name: 'app', dangers: [] });
  expect((await dangersOf(owner)).dangers).toEqual(['is a superuser', 'may bypass row-level security', 'may create tables']);
});

test('a superuser as DATABASE_URL is refused, and nothing is written', async () => {
  const { ALONGSIDE_OWNER_URL: owner } = await make('superuser');
  await expect(prepareOwnDatabase({ DATABASE_URL: owner })).rejects.toThrow('row-level security would not bind it');
  await expect(prepareOwnDatabase({ DATABASE_URL: owner, ALONGSIDE_OWNER_URL: owner })).rejects.toThrow('is a superuser');
  expect((await stateOf(owner)).hasTables).toBe(false);
});

test("the role's own address cannot bring an old schema up to date", async () => {
  const { DATABASE_URL } = await make('behind');
  await expect(prepareOwnDatabase({ DATABASE_URL })).rejects.toThrow("Set ALONGSIDE_OWNER_URL to the owner's address");
});

test("a database that holds somebody else's tables is left alone", async () => {
  const addresses = await make('foreign', 'create table orders (id int)');
  await expect(prepareOwnDatabase(addresses)).rejects.toThrow('tables that are not of Alongside');
});

test('a database of a later version is left alone', async () => {
  const addresses = await make(
    'later',
    'create table _prisma_migrations (migration_name text, finished_at timestamptz, rolled_back_at timestamptz)',
    "insert into _prisma_migrations values ('99991231000000_from_the_future', now(), null)",
  );
  await expect(prepareOwnDatabase(addresses)).rejects.toThrow('99991231000000_from_the_future');
});

test('a server that nobody answers at is named by its variable, without its password', async () => {
  const DATABASE_URL = 'postgresql://app:secret@127.0.0.1:1/x';
  const failure = await prepareOwnDatabase({ DATABASE_URL }).catch((error) => error.message);
  expect(failure).toMatch(/^The database of DATABASE_URL cannot be used/);
  expect(failure).not.toContain('secret');
});
