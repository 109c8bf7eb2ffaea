import { expect, test } from '@jest/globals';
import { lanesOf, type Span } from './lanes.ts';

const span = (id: string, start: number, end: number): Span => ({ id, start, end });

test('what touches only at the edge keeps the whole width', () => {
  const lanes = lanesOf([span('a', 540, 600), span('b', 600, 660)]);
  expect(lanes.get('a')).toEqual({ lane: 0, lanes: 1 });
  expect(lanes.get('b')).toEqual({ lane: 0, lanes: 1 });
});

test('overlapping spans stand side by side, and a lane that is free again is used again', () => {
  const lanes = lanesOf([span('long', 540, 720), span('first', 540, 600), span('second', 600, 660)]);
  expect(lanes.get('long')).toEqual({ lane: 0, lanes: 2 });
  expect(lanes.get('first')).toEqual({ lane: 1, lanes: 2 });
  expect(lanes.get('second')).toEqual({ lane: 1, lanes: 2 });
});

test('no two spans of one lane ever overlap', () => {
  const spans = Array.from({ length: 40 }, (_, i) => span(`s${i}`, 480 + ((i * 37) % 300), 480 + ((i * 37) % 300) + 30 + ((i * 13) % 90)));
  const lanes = lanesOf(spans);
  for (const a of spans)
    for (const b of spans) {
      const overlap = a.id < b.id && a.start < b.end && b.start < a.end;
      if (overlap) expect(lanes.get(a.id)?.lane).not.toBe(lanes.get(b.id)?.lane);
    }
});
