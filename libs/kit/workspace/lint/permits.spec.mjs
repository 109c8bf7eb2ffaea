import { expect, test } from '@jest/globals';
import { permitsAreMinted } from './permits.mjs';
import { complaints } from './try-rule.mjs';

const verb = 'libs/programme/attendance/api/record-attendance.ts';

test.each([
  `const p = {} as Permit<'attendance.record'>;`,
  `const p = {} as unknown as Permit<'attendance.record'>;`,
  `const p = <SetPermit>{};`,
  `const all = [] as Array<Permit<'a'>>;`,
  `function isPermit(x: unknown): x is Permit<'a'> { return true; }`,
])('%s mints a permit', (code) => {
  expect(complaints(permitsAreMinted, verb, code)).toEqual([expect.stringContaining('access.permit')]);
  expect(complaints(permitsAreMinted, verb.replace('.ts', '.spec.ts'), code)).toHaveLength(1);
  expect(complaints(permitsAreMinted, 'libs/trust/access/domain/permit.ts', code)).toEqual([]);
});

test('`as never` is the same hole under another name', () => {
  expect(complaints(permitsAreMinted, verb, 'save({} as never);')).toEqual([expect.stringContaining('Say the type')]);
});

test('asking for a permit and passing it on is the way', () => {
  const code = `function save(permit: Permit<'a'>, rows: Row[]) { return rows as Saved[]; } const rule = (x: PermitList) => x as ReadonlyArray<string>;`;
  expect(complaints(permitsAreMinted, verb, code)).toEqual([]);
});
