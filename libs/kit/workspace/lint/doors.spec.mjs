import { expect, test } from '@jest/globals';
import { namedDoors, noOwnDoor } from './doors.mjs';
import { complaints } from './try-rule.mjs';

const door = 'libs/programme/attendance/domain/index.ts';
const inside = 'libs/programme/attendance/domain/mark.ts';

test.each([
  [door, `export * from './mark.ts';`, 'Name what you export'],
  [inside, `export * as marks from './roster.ts';`, 'Name what you export'],
  [door, `export { a as default } from './mark.ts'; export default 1;`, 'Give the export a name'],
  [door, `export const limit = 3;`, 'only names'],
  ['libs/programme/attendance/ui/buttons/index.ts', `export { a } from './a.ts';`, 'stands at its top'],
])('%s: %s', (path, code, message) => expect(complaints(namedDoors, path, code)).toEqual([expect.stringContaining(message)]));

test('a door that lists names and types is what we want', () => {
  const code = `export { a, b } from './mark.ts'; export type { C } from './roster.ts'; import { d } from './d.ts'; export { d };`;
  expect(complaints(namedDoors, door, code)).toEqual([]);
});

test.each([
  [inside, `import { a } from '@alongside/programme/attendance/domain';`],
  [inside, `import type { A } from './index.ts';`],
  ['libs/kit/ui/calendar/week.tsx', `const page = import('../index.ts');`],
  ['libs/kit/ui/page.spec.tsx', `import { Page } from '@alongside/kit/ui';`],
])('%s may not open its own door: %s', (path, code) => expect(complaints(noOwnDoor, path, code)).toHaveLength(1));

test('another room of the same slice is another door', () => {
  const code = `import { a } from '@alongside/programme/attendance/domain'; import { b } from './mark-buttons.tsx';`;
  expect(complaints(noOwnDoor, 'libs/programme/attendance/ui/roster-page.tsx', code)).toEqual([]);
});
