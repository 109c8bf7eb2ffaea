import { expect, test } from '@jest/globals';
import { refusedNames, refusedWord } from './refused-names.mjs';
import { complaints } from './try-rule.mjs';

test.each([
  ['common', 'common'],
  ['date-utils.ts', 'utils'],
  ['helper-functions.ts', 'helper'],
  ['session-manager.ts', 'manager'],
  ['import_processor.spec.ts', 'processor'],
  ['core', 'core'],
])('%s is refused for "%s"', (name, word) => expect(refusedWord(name)).toBe(word));

test.each(['manager-home-page.tsx', 'shared-room.ts', 'common-factors.ts', 'mark-attendance.ts', 'score.ts'])('%s is a good name', (name) =>
  expect(refusedWord(name)).toBeUndefined(),
);

test('a folder is refused wherever it stands in the path, and the message says what to do', () => {
  expect(complaints(refusedNames, 'libs/trust/access/domain/helpers/rule.ts', 'export const a = 1;')).toEqual([
    expect.stringContaining('Name the deed or the thing'),
  ]);
});

test.each(['class AttendanceService {}', 'export const a = class DateUtils {};', 'class JobProcessor {}'])('%s is refused', (code) =>
  expect(complaints(refusedNames, 'libs/trust/access/domain/rule.ts', code)).toEqual([expect.stringContaining('a function in a file')]),
);

test('resolvers, modules and stores are classes', () => {
  expect(complaints(refusedNames, 'a.ts', 'class MarkStore {} class MarkResolver {} class MarkModule {}')).toEqual([]);
});
