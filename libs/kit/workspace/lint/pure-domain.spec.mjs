import { expect, test } from '@jest/globals';
import { pureDomain } from './pure-domain.mjs';
import { complaints } from './try-rule.mjs';

const rule = 'libs/programme/attendance/domain/mark.ts';

test.each([
  ['const now = new Date();', 'take `now`'],
  ['const now = Date();', 'take `now`'],
  ['const now = Date.now();', 'take `now`'],
  ['const now = Temporal.Now.instant();', 'take `now`'],
  ['const dice = Math.random();', 'chance'],
  ['const id = crypto.randomUUID();', '"crypto"'],
  ['const zone = process.env.TZ;', '"process"'],
  ['const width = window.innerWidth;', '"window"'],
  ['const hour = (at: Date) => at.getHours();', 'kit/time'],
  ['const text = (at: Date) => at.toLocaleString();', 'kit/time'],
  ['export async function decide() {}', 'let the verb'],
  ['export const decide = async () => 1;', 'let the verb'],
  [`import { z } from 'zod';`, 'no package'],
  [`import { readFileSync } from 'node:fs';`, 'no package'],
  [`import type { Prisma } from '@prisma/client';`, 'no package'],
])('%s', (code, message) => {
  expect(complaints(pureDomain, rule, code)).toEqual([expect.stringContaining(message)]);
  expect(complaints(pureDomain, 'libs/kit/time/zones.ts', code)).toHaveLength(1);
});

test('values that come in as arguments are welcome, whatever their names', () => {
  const code = `import { Temporal } from 'temporal-polyfill'; import { weeks } from 'rrule-temporal'; import { a } from '@alongside/kit/time';
    type Kept = { history: string; document: Document };
    export const late = (now: Date, history: string) => now.getTime() - new Date('2026-01-01T00:00:00Z').getTime() + history.length;`;
  expect(complaints(pureDomain, rule, code)).toEqual([]);
});

test.each(['libs/programme/attendance/api/mark.ts', 'libs/programme/attendance/domain/mark.spec.ts', 'libs/kit/client/new-id.ts'])(
  '%s may know the world',
  (path) => expect(complaints(pureDomain, path, 'export const make = async () => Date.now() + Math.random();')).toEqual([]),
);
