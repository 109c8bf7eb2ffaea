import { expect, test } from '@jest/globals';
import { tellFailed, tried } from './tried.problem.ts';

test('one that fails stops no other, and is told by its id alone', async () => {
  const failed: string[] = [];
  const deed = (id: string) => () => (id === 'b' ? Promise.reject(new Error('Amina')) : Promise.resolve(id.toUpperCase()));
  const answers = [];
  for (const id of ['a', 'b', 'c']) answers.push(await tried(failed, id, deed(id)));
  expect(answers).toEqual(['A', null, 'C']);
  expect(() => tellFailed('the deed', failed)).toThrow(new Error('the deed failed for b'));
  expect(() => tellFailed('the deed', [])).not.toThrow();
});
