import { expect, test } from '@jest/globals';
import { runParts, sumUp, tableOf } from './report.mjs';
import { judgeCounts } from './parts.mjs';

test('single tests are summed, other parts count as one, what did not run counts as nothing', () => {
  expect(sumUp([{ ok: true, passed: 40, failed: 0 }, { ok: true }, { ok: false }, { skipped: 'no browser' }])).toEqual({
    passed: 41,
    failed: 1,
  });
});

test('a part that is red without a failed test is a failure all the same', () => {
  expect(sumUp([{ ok: false, passed: 40, failed: 0 }])).toEqual({ passed: 40, failed: 1 });
});

test('the table says what did not run, and why', () => {
  const table = tableOf([
    { name: 'lint', ok: true, seconds: 3.21 },
    { name: 'specs', ok: false, passed: 4, failed: 1, seconds: 10 },
    { name: 'journeys', skipped: 'no browser', seconds: 0 },
  ]);
  expect(table).toEqual([
    'lint      passed    3.2 s',
    'specs     FAILED   10.0 s  4 passed, 1 failed',
    'journeys  NOT RUN   0.0 s  no browser',
  ]);
});

test('a part that throws is red, and the next one still runs', async () => {
  const said = [];
  const broken = () => {
    throw new Error('no disk\nat all');
  };
  const results = await runParts(
    [
      { name: 'a', run: broken },
      { name: 'b', run: () => ({ ok: true }) },
    ],
    (line) => said.push(line),
    () => 0,
  );
  expect(results).toEqual([
    { name: 'a', ok: false, note: 'no disk', seconds: 0 },
    { name: 'b', ok: true, seconds: 0 },
  ]);
  expect(said[0]).toBe('a');
});

test.each([
  ['all passed', 0, { passed: 3, failed: 0, skipped: 0 }, true],
  ['one failed', 1, { passed: 3, failed: 1, skipped: 0 }, false],
  ['one was skipped', 0, { passed: 3, failed: 0, skipped: 1 }, false],
  ['none ran', 0, { passed: 0, failed: 0, skipped: 0 }, false],
  ['the runner fell', 1, { passed: 3, failed: 0, skipped: 0 }, false],
  ['no results', 0, undefined, false],
])('specs of which %s', (_, code, counts, ok) => {
  expect(judgeCounts(code, counts).ok).toBe(ok);
});
