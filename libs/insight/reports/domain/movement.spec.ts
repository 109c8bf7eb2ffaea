import { expect, test } from '@jest/globals';
import { movementOf } from './movement.ts';

test.each([
  [0.71, 0.8, 'DOWN', 9],
  [0.8, 0.71, 'UP', 9],
  [0.714, 0.706, 'SAME', 0],
  [0.705, 0.8, 'DOWN', 9], // 71 % against 80 %, as shown
  [null, 0.8, 'UNKNOWN', 0],
  [0.8, null, 'UNKNOWN', 0],
  [0, 0, 'SAME', 0],
] as const)('%p against %p: %s %i', (now, before, direction, points) => {
  expect(movementOf(now, before)).toEqual({ direction, points });
});
