import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { matrixAsMarkdown } from './matrix.ts';

test('docs/access-matrix.md shows the table as it is: a change of a rule is read there before it is merged', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/access-matrix.md'), 'utf8');
  const rows = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/\s+/g, ' '));
  expect(rows(page)).toEqual(rows(matrixAsMarkdown()));
});
