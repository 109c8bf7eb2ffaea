import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, ownerSql, type World } from '@alongside/kit/testing';
import { checkDatabase, schemaFault } from './boot-checks.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the schema and the program', () => {
  test.each<[string, string[] | null, string[], string | null]>([
    ['the same', ['a', 'b'], ['a', 'b'], null],
    ['older', ['a'], ['a', 'b', 'c'], 'the schema is older than this program: run the migrations (2 are lacking)'],
    ['newer', ['a', 'b', 'c'], ['a'], 'the schema is newer than this program: it has b, c'],
    ['of another branch', ['a', 'x'], ['a', 'b'], 'the schema is newer than this program: it has x'],
    ['silent', null, ['a'], 'the schema is older than this program: run the migrations (1 are lacking)'],
  ])('%s', (_, applied, builtWith, fault) => expect(schemaFault(applied, builtWith)).toBe(fault));

  test('a database that was brought up to date lets the API start', async () => {
    await expect(checkDatabase(world.db, false)).resolves.toBeUndefined();
  });

  test('a migration that this program does not know stops the start, and so does one that is missing', async () => {
    const last = '(select id from _prisma_migrations order by migration_name desc limit 1)';
    const [before] = await ownerSql<{ name: string }>(`select migration_name as name from _prisma_migrations where id = ${last}`);
    await ownerSql(`update _prisma_migrations set migration_name = '29990101000000_later' where id = ${last}`);
    await expect(checkDatabase(world.db, false)).rejects.toThrow('newer than this program: it has 29990101000000_later');
    await ownerSql(`update _prisma_migrations set migration_name = $1, rolled_back_at = now() where id = ${last}`, [before?.name]);
    await expect(checkDatabase(world.db, false)).rejects.toThrow('older than this program');
    await ownerSql(`update _prisma_migrations set rolled_back_at = null where migration_name = $1`, [before?.name]);
    await expect(checkDatabase(world.db, false)).resolves.toBeUndefined();
  });
});
