import { expect, test } from '@jest/globals';
import { reportFiltersFrom } from './report-filters.ts';

const group = '01970000-0000-7000-8000-000000000001';

test('reads what makes sense, and leaves out the rest', () => {
  const good = { weeks: 8, from: '2026-02-09', group, by: 'hour' };
  expect(reportFiltersFrom({ ...good, name: 'Amina' })).toEqual(good);
  expect(reportFiltersFrom({ weeks: 0, from: '2026-02-30', group: '1', by: 'person' })).toEqual({});
  expect(reportFiltersFrom({ weeks: '8' })).toEqual({});
});
