import { describe, expect, test } from '@jest/globals';
import { bad, good, invalidInput, isProblem } from './outcome.ts';

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

  test.each([
    [invalidInput('input', 'required', 'This is needed.'), true],
    [{ __typename: 'NotFound', code: 'NOT_FOUND', message: 'Not found.', path: null }, true],
    [{ code: 'SOMETHING_ELSE', message: '', path: null }, false],
    [{ code: 'NOT_FOUND', message: '' }, false],
    [{ id: '1' }, false],
    [null, false],
    ['NOT_FOUND', false],
  ])('%j is a problem: %p', (answer, expected) => {
    expect(isProblem(answer)).toBe(expected);
  });
});
