import { expect, test } from '@jest/globals';
import { itemsOf, moved } from './grid-items.ts';

const event = { id: 'group', start: 570, end: 660 };
const monday = itemsOf([event], { from: 540, to: 720, step: 30 });
const tuesday = itemsOf([], { from: 540, to: 720, step: 30 });

test('a slot that an event touches is not offered', () => {
  expect(monday.map(({ kind, start }) => [kind, start])).toEqual([
    ['slot', 540],
    ['event', 570],
    ['slot', 660],
    ['slot', 690],
  ]);
});

test('without slots only events take the focus', () => {
  expect(itemsOf([event], null)).toEqual([{ kind: 'event', ...event }]);
});

test('arrows along the day stop at its ends', () => {
  const columns = [monday, tuesday];
  expect(moved(columns, { column: 0, index: 0 }, { along: 1, side: 0 })).toEqual({ column: 0, index: 1 });
  expect(moved(columns, { column: 0, index: 0 }, { along: -1, side: 0 })).toEqual({ column: 0, index: 0 });
  expect(moved(columns, { column: 0, index: 3 }, { along: 1, side: 0 })).toEqual({ column: 0, index: 3 });
});

test('an arrow to the side keeps the time of day and skips an empty column', () => {
  const columns = [monday, [], tuesday];
  // 9:30 on Monday leads to 9:30 on the next day that has anything.
  expect(moved(columns, { column: 0, index: 1 }, { along: 0, side: 1 })).toEqual({ column: 2, index: 1 });
  expect(moved(columns, { column: 2, index: 3 }, { along: 0, side: -1 })).toEqual({ column: 0, index: 1 });
  expect(moved(columns, { column: 2, index: 3 }, { along: 0, side: 1 })).toEqual({ column: 2, index: 3 });
});
