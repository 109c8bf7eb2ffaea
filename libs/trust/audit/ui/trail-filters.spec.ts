import { expect, test } from '@jest/globals';
import { trailFiltersFrom } from './trail-filters.ts';

const actor = '01970000-0000-7000-8000-0000000000aa';

test('an address is read, and what makes no sense is left out', () => {
  const good = { outcome: 'DENIED', action: 'SIGN_IN', actor, from: '2026-11-01', until: '2026-11-25' };
  expect(trailFiltersFrom(good)).toEqual(good);
  expect(trailFiltersFrom({ outcome: 'MAYBE', action: 1, actor: 'Sana Karim', from: '1/2/26', until: null, clientCode: 'C-1' })).toEqual(
    {},
  );
});
