import { beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { walls, whoMayKnowWhom, wings } from './walls.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const wall = '@nx/enforce-module-boundaries';
const groups = 'libs/programme/groups/domain/weeks';

/** What the whole configuration must say, and at which place of the house: [path, code, rule, part of the message]. */
const spoken = [
  ['libs/kit/time/zones.ts', `import { mayDo } from '@alongside/trust/access/domain';`, wall, 'wing:kit'],
  ['libs/kit/time/zones.ts', `import type { Rule } from '@alongside/trust/access/domain';`, wall, 'wing:kit'],
  ['libs/trust/access/domain/rules.ts', `import { tx } from '@alongside/kit/server';`, wall, 'type:domain'],
  [`${groups}.ts`, `import type { Mark } from '@alongside/programme/attendance/domain';`, wall, 'slice:programme/groups'],
  [`${groups}.ts`, `import { aGroup } from '@alongside/kit/testing';`, wall, 'type:domain'],
  [`${groups}.ts`, `import { useState } from 'react';`, wall, 'react'],
  [`${groups}.ts`, `import { a } from '../../../kit/time/zones.ts';`, wall, 'relative'],
  [`${groups}.ts`, `// @ts-expect-error\nexport const a: any = 1;`, '@typescript-eslint/ban-ts-comment', 'ts-expect-error'],
  [`${groups}.ts`, `export const a: any = 1;`, '@typescript-eslint/no-explicit-any', 'any'],
  [`${groups}.ts`, `/* eslint-disable */\nexport const a = 1;`, 'null', 'noInlineConfig'],
  [`${groups}.ts`, 'export const a = 1;\n'.repeat(301), 'max-lines', '300'],
  [`${groups}.ts`, `export function a() {${'\n'.repeat(61)}}`, 'max-lines-per-function', '60'],
  ['libs/kit/ui/a.tsx', `export function A() { return <p aria-label="Today" />; }`, 'i18next/no-literal-string', 'catalogue'],
  ['libs/kit/ui/a.tsx', `export function A() { return <p>Today</p>; }`, 'i18next/no-literal-string', 'catalogue'],
  ['libs/kit/ui/a.tsx', `export function A(p) { if (p.a) useState(1); }`, 'react-hooks/rules-of-hooks', 'conditionally'],
  [
    'libs/kit/ui/a.ts',
    `import { useQuery } from '@tanstack/react-query';
     export const useIt = (id: string) => useQuery({ queryKey: ['a'], queryFn: () => load(id) });`,
    '@tanstack/query/exhaustive-deps',
    'id',
  ],
];
const silent = [
  [`${groups}.spec.ts`, `import { aGroup } from '@alongside/kit/testing';`],
  [`${groups}.ts`, `import { zoned } from '@alongside/kit/time';`],
  ['libs/kit/ui/a-page.tsx', `export function A() {${'\n'.repeat(99)}}`],
];

let answers;
beforeAll(() => {
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root, env, stdio: 'ignore' });
  const cases = [...spoken, ...silent].map(([path, code]) => ({ path, code }));
  const input = JSON.stringify(cases);
  answers = JSON.parse(
    execFileSync(process.execPath, ['libs/kit/workspace/lint/lint-cases.mjs'], { cwd: root, env, input, encoding: 'utf8' }),
  );
}, 300_000);

test.each(spoken.map(([path, , rule, part], i) => [path, rule, part, i]))('at %s the rule %s speaks of %s', (_path, rule, part, i) => {
  expect(answers[i].filter((answer) => answer.startsWith(`${rule}: `)).join()).toContain(part);
});

test.each(silent.map(([path], i) => [path, i]))('%s may say what the walls allow there', (_path, i) => {
  const ours = (answer) => /^(@nx|max-lines)/.test(answer);
  expect(answers[spoken.length + i].filter(ours)).toEqual([]);
});

test('nobody is allowed a slice that comes later in the list, or a higher wing', () => {
  const slices = Object.keys(whoMayKnowWhom);
  for (const [slice, known] of Object.entries(whoMayKnowWhom)) {
    for (const other of known) expect(slices.indexOf(other)).toBeLessThan(slices.indexOf(slice));
    expect(
      known.map((other) => wings.indexOf(other.split('/')[0])).every((at) => at >= 0 && at <= wings.indexOf(slice.split('/')[0])),
    ).toBe(true);
  }
});

test('kit/testing is open to specs and to nothing else', () => {
  const who = (testing) =>
    walls({ testing })
      .depConstraints.filter((row) => row.onlyDependOnLibsWithTags.includes('type:kit-testing'))
      .map((row) => row.sourceTag);
  expect(who(false)).toEqual(['type:kit-testing']);
  expect(who(true)).toEqual(expect.arrayContaining(['type:domain', 'type:api', 'type:ui', 'type:app']));
});
