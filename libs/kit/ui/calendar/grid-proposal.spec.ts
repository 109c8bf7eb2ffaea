import { expect, test } from '@jest/globals';
import { draggedTo, isElsewhere, shifted, type GridBounds, type Held } from './grid-proposal.ts';
import type { GridProposal } from './time-grid.types.ts';

const bounds: GridBounds = { columns: ['mon', 'tue', 'wed'], fromMinute: 480, toMinute: 1200 };
const morning: GridProposal = { eventId: 'a', fromColumn: 'mon', columnKey: 'mon', start: 540, end: 630 };
const held = (grip: Held['grip'], pressedAt = 560): Held => ({ grip, from: morning, pressedAt });

test('an event follows the pointer by what it was moved, not to where its start meets the pointer', () => {
  expect(draggedTo(held('move'), { columnKey: 'tue', minute: 620 }, bounds)).toMatchObject({ columnKey: 'tue', start: 600, end: 690 });
});

test('it snaps to the quarter of an hour and stays within the day, as long as it was', () => {
  expect(draggedTo(held('move'), { columnKey: 'mon', minute: 566 }, bounds)).toMatchObject({ start: 540 });
  expect(draggedTo(held('move'), { columnKey: 'mon', minute: 568 }, bounds)).toMatchObject({ start: 555 });
  expect(draggedTo(held('move'), { columnKey: 'mon', minute: 1400 }, bounds)).toMatchObject({ start: 1110, end: 1200 });
  expect(draggedTo(held('move'), { columnKey: 'mon', minute: 0 }, bounds)).toMatchObject({ start: 480, end: 570 });
});

test('its end is at least a quarter of an hour after its start, and in its own column', () => {
  expect(draggedTo(held('end'), { columnKey: 'wed', minute: 664 }, bounds)).toMatchObject({ columnKey: 'mon', start: 540, end: 660 });
  expect(draggedTo(held('end'), { columnKey: 'mon', minute: 300 }, bounds)).toMatchObject({ start: 540, end: 555 });
});

test('free time is stretched in both directions from where it was pressed', () => {
  const free = { grip: 'stretch' as const, from: { ...morning, eventId: null }, pressedAt: 613 };
  expect(draggedTo(free, { columnKey: 'tue', minute: 674 }, bounds)).toMatchObject({ columnKey: 'mon', start: 600, end: 675 });
  expect(draggedTo(free, { columnKey: 'mon', minute: 540 }, bounds)).toMatchObject({ start: 540, end: 600 });
  expect(draggedTo(free, { columnKey: 'mon', minute: 601 }, bounds)).toMatchObject({ start: 600, end: 615 });
});

test('keys shift, hand over and lengthen; at an edge it stays', () => {
  expect(shifted(morning, { minutes: 15 }, bounds)).toMatchObject({ start: 555, end: 645 });
  expect(shifted(morning, { columns: 1 }, bounds)).toMatchObject({ columnKey: 'tue', start: 540, fromColumn: 'mon' });
  expect(shifted(morning, { columns: -1 }, bounds)).toMatchObject({ columnKey: 'mon' });
  expect(shifted(morning, { length: -120 }, bounds)).toMatchObject({ start: 540, end: 555 });
  expect(shifted({ ...morning, start: 485, end: 575 }, { minutes: -15 }, bounds)).toMatchObject({ start: 480, end: 570 });
  expect(isElsewhere(shifted(morning, { columns: -1 }, bounds), morning)).toBe(false);
  expect(isElsewhere(shifted(morning, { length: 15 }, bounds), morning)).toBe(true);
});
