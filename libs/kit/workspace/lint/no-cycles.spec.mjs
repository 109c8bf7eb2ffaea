import { expect, test } from '@jest/globals';
import { graphOf, wayBetween } from './import-graph.mjs';
import { noCyclesIn } from './no-cycles.mjs';
import { complaints } from './try-rule.mjs';

const room = 'libs/programme/attendance/domain';
const other = 'libs/programme/groups/domain';
const house = new Map([
  [`${room}/index.ts`, `export { mark } from './mark.ts';`],
  [`${room}/mark.ts`, `import type { Roster } from './roster.ts'; export const mark = 1;`],
  [`${room}/roster.ts`, `export type Roster = import('./mark.ts').Mark;`],
  [`${room}/alone.ts`, `import { mark } from './mark.ts'; import 'react'; import { alone } from './alone.spec.ts';`],
  [`${other}/index.ts`, `export { series } from './series.ts';`],
  [`${other}/series.ts`, `import { mark } from '@alongside/programme/attendance/domain';`],
  [`${room}/series-marks.ts`, `const later = () => import('@alongside/programme/groups/domain');`],
]);
const graph = graphOf(house);
const rule = noCyclesIn(() => graph);

test('a circle of type imports within a room is named file by file, at both ends', () => {
  const [message] = complaints(rule, `${room}/mark.ts`, house.get(`${room}/mark.ts`));
  expect(message).toContain(`${room}/mark.ts > ${room}/roster.ts > ${room}/mark.ts`);
  expect(complaints(rule, `${room}/roster.ts`, house.get(`${room}/roster.ts`))).toHaveLength(1);
});

test('who merely uses a circle is not in it', () => {
  expect(complaints(rule, `${room}/alone.ts`, house.get(`${room}/alone.ts`))).toEqual([]);
});

test('a circle across rooms goes through their doors', () => {
  const closed = graphOf(new Map([...house, [`${room}/roster.ts`, `import '@alongside/programme/groups/domain';`]]));
  expect(wayBetween(closed, `${other}/series.ts`, `${room}/roster.ts`)).toEqual([
    `${other}/series.ts`,
    `${room}/index.ts`,
    `${room}/mark.ts`,
    `${room}/roster.ts`,
  ]);
  expect(wayBetween(graph, `${other}/series.ts`, `${room}/alone.ts`)).toBeUndefined();
});

test('every kind of import is an arrow', () => {
  expect(graph.get(`${room}/index.ts`)).toEqual([`${room}/mark.ts`]);
  expect(graph.get(`${room}/roster.ts`)).toEqual([`${room}/mark.ts`]);
  expect(graph.get(`${room}/series-marks.ts`)).toEqual([`${other}/index.ts`]);
});
