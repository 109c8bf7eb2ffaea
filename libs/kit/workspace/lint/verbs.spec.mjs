import { expect, test } from '@jest/globals';
import { basename } from 'node:path';
import { complaints } from './try-rule.mjs';
import { notVerbs, oneLineResolver, verbShape } from './verbs.mjs';

const verb = 'libs/programme/attendance/api/record-attendance.ts';
const resolver = 'libs/programme/attendance/api/attendance.resolver.ts';

test.each([
  'export function recordAttendance(needs: Needs, viewer: Viewer, input: Input) {}',
  'export async function recordAttendance(needs: Needs, viewer: Viewer) { await needs.tx(viewer, () => 1); }',
  'export function countMarks(marks: Mark[]) { return marks.length; }',
  'function recordAttendance(input: Input) {}',
])('%s is a good verb file', (code) => expect(complaints(verbShape, verb, code)).toEqual([]));

test.each([
  'export function recordAttendance(viewer: Viewer, needs: Needs, input: Input) {}',
  'export function recordAttendance(needs: Needs, input: Input) {}',
  'export function recordAttendance({ store }: Needs, viewer: Viewer) {}',
  'export function recordAttendance(needs: Needs, viewer: Viewer, input: Input, extra: boolean) {}',
  'export async function recordAttendance() {}',
])('%s is refused', (code) =>
  expect(complaints(verbShape, verb, code)).toEqual([expect.stringContaining('recordAttendance(needs, viewer, input)')]),
);

test('a verb is a function with a name of its own', () => {
  const code = 'export const recordAttendance = (needs: Needs, viewer: Viewer) => 1;';
  expect(complaints(verbShape, verb, code)).toEqual([expect.stringContaining('export function recordAttendance')]);
});

test.each([...notVerbs, 'spec'])('a .%s.ts says that it is no verb', (ending) => {
  const path = verb.replace('.ts', `.${ending}.ts`);
  expect(complaints(verbShape, path, 'export function recordAttendance() {}')).toEqual([]);
  expect(basename(path)).toBe(`record-attendance.${ending}.ts`);
});

test('a resolver hands each field over in one line', () => {
  const code = `class R { constructor(private readonly needs: Needs) {}
    @Query('roster') roster(_: unknown, args: Args, ctx: Ctx) { return sessionRoster(this.needs, ctx.viewer, args); } }`;
  expect(complaints(oneLineResolver, resolver, code)).toEqual([]);
});

test.each([
  ['class R { roster(_: unknown, args: Args) { const rows = this.store.find(args); return rows; } }', 'one line'],
  ['class R { roster(_: unknown, args: Args) { return this.list().map((row) => { return row.id; }); } }', 'one line'],
  ['class R { roster() { if (this.a) return 1; } }', 'one line'],
  ['class R { roster() {} }', 'one line'],
  ['class R { roster(_: unknown, args: Args) { return args.all ? everyone() : some(); } }', 'decides nothing'],
])('%s', (code, message) => expect(complaints(oneLineResolver, resolver, code)).toEqual([expect.stringContaining(message)]));

test('other classes may have longer methods', () => {
  expect(complaints(oneLineResolver, verb, 'class R { roster() { const a = 1; return a; } }')).toEqual([]);
});
