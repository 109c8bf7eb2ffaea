import { describe, expect, test } from '@jest/globals';
import { costTable, tasksOf } from './task-costs.mjs';

const played = (name, presses, typed) => ({ type: 'task', description: JSON.stringify({ name, presses, typed, budget: { presses: 6 } }) });
const suite = (title, ...annotations) => ({ title, specs: [{ tests: [{ annotations, results: [{ annotations: [] }] }] }] });

describe('the costs of tasks', () => {
  test('are found however deep they were played, with their language', () => {
    const report = {
      suites: [{ title: 'a.e2e.ts', suites: [suite('the day, en', played('mark', 5, 0)), suite('the day, ur', played('mark', 6, 2))] }],
    };
    expect(tasksOf(report).map(({ name, presses, language }) => [name, presses, language])).toEqual([
      ['mark', 5, 'en'],
      ['mark', 6, 'ur'],
    ]);
  });

  test('are one line a task, with the dearest play', () => {
    const tasks = tasksOf({
      suites: [suite('x, en', played('mark', 5, 0), played('mark', 6, 3)), suite('x, ur', played('sign in', 2, 9))],
    });
    expect(costTable(tasks).split('\n').slice(2)).toEqual(['| mark | 6 | 6 | 3 |  |  |', '| sign in | 6 |  |  | 2 | 9 |']);
  });
});
