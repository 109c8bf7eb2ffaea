import { expect, test } from '@jest/globals';
import { newId } from './new-id.ts';

test('the version, the variant and the time are where RFC 9562 puts them', () => {
  // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z is 017F22E279B0.
  expect(newId(1_645_557_742_000)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('later ids sort later, and no two of one millisecond are alike', () => {
  expect(newId(1000) < newId(1001)).toBe(true);
  expect(new Set(Array.from({ length: 500 }, () => newId(1000))).size).toBe(500);
});
