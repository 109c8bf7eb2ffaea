import { describe, expect, test } from '@jest/globals';
import { bad, good, invalidInput } from './outcome.ts';

describe('outcomes', () => {
  test('an invalid field names its place, its rule and its bound', () => {
    const problem = invalidInput('input.name', 'max', 'At most 200 characters.', 200);
    expect(problem).toEqual({
      __typename: 'InvalidInput',
      code: 'BAD_USER_INPUT',
      message: 'At most 200 characters.',
      path: 'input.name',
      constraint: 'max',
      limit: 200,
    });
    expect(bad(problem)).toEqual({ ok: false, problems: [problem] });
    expect(good('Ø')).toEqual({ ok: true, value: 'Ø' });
  });
});
