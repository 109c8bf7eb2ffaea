import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkBudget, firstLoadFiles } from './budget.mjs';

const manifest = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_shell.js'], dynamicImports: ['calendar.tsx'] },
  '_shell.js': { file: 'assets/shell.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js', imports: ['_shell.js'] },
  'calendar.tsx': { file: 'assets/calendar.js', isDynamicEntry: true, imports: ['_react.js'] },
  'style.css': { file: 'assets/style.css' },
};

test('the first load is what the entry imports, however deep, and not what it loads later', () => {
  expect(firstLoadFiles(manifest).sort()).toEqual(['assets/main.js', 'assets/react.js', 'assets/shell.js']);
});

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-budget-'));
  for (const name of ['.vite', 'assets']) mkdirSync(path.join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['of 240 kB', 240, true],
  ['of 260 kB', 260, false],
])('a first load %s', (_, kB, ok) => {
  writeFileSync(path.join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'assets', 'main.js'), randomBytes(kB * 1000 - 1000)); // random bytes do not compress
  for (const name of ['shell.js', 'react.js']) writeFileSync(path.join(folder, 'assets', name), '');
  expect(checkBudget(folder).ok).toBe(ok);
});

test('nothing measured is not green', () => {
  expect(checkBudget(folder).ok).toBe(false);
});
