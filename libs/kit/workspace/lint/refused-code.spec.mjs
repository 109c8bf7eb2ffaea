import { expect, test } from '@jest/globals';
import { noRefusedCode } from './refused-code.mjs';
import { refusedCode } from './refused-code.table.mjs';
import { complaints } from './try-rule.mjs';

const screen = 'libs/programme/attendance/ui/roster-page.tsx';
const verb = 'libs/programme/attendance/api/record-attendance.ts';
const spec = 'libs/programme/attendance/api/record-attendance.spec.ts';
const resolver = 'libs/programme/attendance/api/attendance.resolver.ts';

/** name of the row: [path, code] that it must refuse. A row without a case here fails below. */
const refused = {
  'unsafe SQL': [
    [verb, 'tx.$queryRawUnsafe(text);'],
    ['prisma/seed/seed.ts', 'tx.$executeRawUnsafe(text);'],
  ],
  'markup from text': [
    [screen, 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    [screen, 'element.innerHTML = text;'],
  ],
  'the large zod': [
    [screen, `import { z } from 'zod';`],
    ['apps/admin/main.tsx', `import * as z from 'zod';`],
    ['libs/kit/ui/form.tsx', `import { string } from 'zod/mini';`],
  ],
  fetch: [
    [screen, `fetch('/graphql');`],
    [verb, `globalThis.fetch(url);`],
    [screen, `new EventSource(url);`],
  ],
  'storage of the browser': [
    [screen, `localStorage.setItem('a', 'b');`],
    [screen, `const s = window.sessionStorage;`],
    [screen, 'document.cookie;'],
  ],
  console: [
    [verb, 'console.log(1);'],
    ['apps/admin/main.tsx', 'console.error(e);'],
  ],
  'a test that does not run': [
    [spec, `test.only('a', () => {});`],
    [spec, `describe.skip('a', () => {});`],
    [spec, `test.todo('a');`],
    [spec, `test.skip.each([1])('a', () => {});`],
    ['apps/admin-e2e/day.spec.ts', `test.describe.only('a', () => {});`],
    [spec, `xit('a', () => {});`],
  ],
  'a mock of our own code': [
    [spec, `jest.unstable_mockModule('./a.ts', () => ({}));`],
    [spec, `jest.spyOn(store, 'save');`],
  ],
  forwardRef: [[verb, `import { forwardRef } from '@nestjs/common';`]],
  'the clock of the machine': [
    [verb, 'const now = new Date();'],
    [verb, 'const now = Date.now();'],
    [verb, 'Temporal.Now.instant();'],
  ],
  'a zone in SQL': [['libs/programme/groups/api/groups.store.ts', "tx.$queryRaw`select starts_at at time zone 'UTC'`;"]],
  'an inherited resolver': [[resolver, 'class A extends B {}']],
  'a subscription': [[resolver, `class A { @Subscription('marks') marks() {} }`]],
  'Nest middleware': [['apps/api/app.module.ts', 'class AppModule { configure(consumer: unknown) {} }']],
  'a sentence in a notice': [[screen, `notifications.show({ message: 'Saved' });`]],
  'a model that leans on what it judges': [
    ['apps/api/matrix/independent-model.ts', `import { mayDo } from '@alongside/trust/access/domain';`],
  ],
};

const cases = Object.entries(refused).flatMap(([name, each]) => each.map(([path, code]) => [name, path, code]));

test.each(cases)('%s in %s: %s', (name, path, code) => {
  const row = refusedCode.find((other) => other.name === name);
  expect(complaints(noRefusedCode, path, code)).toEqual([`${name} is refused here. ${row.say}`]);
});

test('no row takes the place of another', () => expect(new Set(refusedCode.map((row) => row.selector)).size).toBe(refusedCode.length));

test('every row of the table has a case', () => expect(Object.keys(refused)).toEqual(refusedCode.map((row) => row.name)));

test.each([
  [screen, `import * as z from 'zod/mini';`],
  [verb, `import { z } from 'zod';`],
  ['libs/kit/client/request.ts', `fetch('/graphql'); localStorage.getItem('theme');`],
  ['libs/kit/workspace/start.mjs', `console.log('ready'); fetch(url);`],
  ['apps/api/staff.command.ts', `console.log('done');`],
  ['apps/admin-e2e/day.spec.ts', `await page.evaluate(() => localStorage.length);`],
  [spec, 'const now = new Date(); jest.fn(); test.each([1])("a", () => {});'],
  [verb, 'const at = new Date(row.startsAt); const only = list.only; query.fetch();'],
  [screen, `notifications.show({ message: t('attendance.saved'), color: 'green' });`],
  ['apps/api/matrix/independent-model.ts', `import { table } from './table.ts';`],
])('%s may say: %s', (path, code) => expect(complaints(noRefusedCode, path, code)).toEqual([]));
