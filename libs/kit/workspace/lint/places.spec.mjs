import { expect, test } from '@jest/globals';
import { explicitEndings, inARoom } from './places.mjs';
import { complaints } from './try-rule.mjs';

test.each([
  'libs/trust/rules.ts',
  'libs/trust/access/rules.ts',
  'libs/trust/access/services/rules.ts',
  'libs/kit/rules.ts',
  'libs/kit/anything/rules.ts',
  'libs/gossip/rumours/domain/rumour.ts',
  'apps/rules.ts',
])('%s belongs to no room', (path) => expect(complaints(inARoom, path, '1;')).toEqual([expect.stringContaining('walls.mjs')]));

test.each([
  'libs/trust/access/domain/rules.ts',
  'libs/kit/ui/calendar/week.tsx',
  'libs/kit/workspace/lint/a.mjs',
  'apps/api/main.ts',
  'prisma/seed/seed.ts',
])('%s has a place', (path) => expect(complaints(inARoom, path, '1;')).toEqual([]));

test.each([
  `import './mark';`,
  `import { a } from '../roster.js';`,
  `export { a } from './a';`,
  `import('./page');`,
  `let a: import('./a').A;`,
])('%s', (code) => expect(complaints(explicitEndings, 'apps/api/main.ts', code)).toHaveLength(1));

test('packages and doors have no ending, styles and data have theirs', () => {
  const code = `import 'react'; import '@alongside/kit/time'; import './page.css'; import a from './a.json'; import b from './b.tsx';`;
  expect(complaints(explicitEndings, 'apps/admin/main.tsx', code)).toEqual([]);
});
