import { expect, test } from '@jest/globals';
import { prismaOnlyInStores } from './prisma-only-in-stores.mjs';
import { complaints } from './try-rule.mjs';

const verb = 'libs/programme/attendance/api/record-attendance.ts';
const store = 'libs/programme/attendance/api/attendance.store.ts';

test.each([
  [verb, `import { PrismaClient } from '@prisma/client';`],
  [verb, `import type { Mark } from '../../../kit/server/generated/client.ts';`],
  [verb, `import { Prisma } from '@alongside/kit/server';`],
  [verb, `export const rows = (tx) => tx.$queryRaw\`select 1\`;`],
  ['libs/programme/attendance/domain/mark.ts', `import pg from 'pg';`],
  ['libs/programme/attendance/api/attendance.store.spec.ts', `import { Pool } from 'pg';`],
  ['apps/admin-e2e/counsellors-day.e2e.ts', `import pg from 'pg';`],
  ['apps/api/app.module.ts', `const pg = await import('pg');`],
])('%s may not: %s', (path, code) => expect(complaints(prismaOnlyInStores, path, code)).toEqual([expect.stringContaining('*.store.ts')]));

test.each([
  store,
  'libs/kit/server/database.ts',
  'libs/kit/testing/test-database.ts',
  'prisma/seed/seed.ts',
  'apps/admin-e2e/coaching.store.ts',
  'libs/programme/attendance/api/marks.prove.ts',
])('%s speaks to the database', (path) => {
  expect(complaints(prismaOnlyInStores, path, `import type { Prisma } from '@prisma/client'; import pg from 'pg';`)).toEqual([]);
});

test('a store takes the transaction, never the base client', () => {
  const code = `import { PrismaClient } from '@alongside/kit/server';`;
  expect(complaints(prismaOnlyInStores, store, code)).toEqual([expect.stringContaining('tx(viewer, fn)')]);
});

test('a spec asks the database through what kit/testing hands it', () => {
  const code = `import { world } from '@alongside/kit/testing'; await world.owner.$executeRaw\`select 1\`;`;
  expect(complaints(prismaOnlyInStores, verb.replace('.ts', '.spec.ts'), code)).toEqual([]);
});
