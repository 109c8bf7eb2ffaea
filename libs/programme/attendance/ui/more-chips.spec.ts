import { expect, test } from '@jest/globals';
import { moreChips } from './more-chips.ts';
import type { ShownMark } from './use-marking.ts';

const mark = (parts: Partial<ShownMark>): ShownMark => ({
  ...{ status: null, arrivedMinute: null, leftMinute: null, isUnanswered: false, isUnsent: false, refusal: null, beside: null },
  ...parts,
});

test.each<[string, Partial<ShownMark>, number, (number | string | null)[]]>([
  ['late, in an hour', { status: 'LATE' }, 60, [5, 10, 15, 20, 30]],
  ['late, in a short session', { status: 'LATE' }, 20, [5, 10, 15]],
  ['late and gone early', { status: 'LATE', leftMinute: 12 }, 60, [5, 10]],
  ['gone early after coming late', { status: 'LEFT_EARLY', arrivedMinute: 45 }, 60, [5, 10]],
  ['absent', { status: 'ABSENT' }, 60, ['ill', 'work', 'family', 'appointment', 'noWord']],
  ['present', { status: 'PRESENT' }, 60, []],
])('%s', (_what, parts, minutes, expected) => {
  expect(moreChips(mark(parts), minutes, true).map((chip) => chip.minutes ?? chip.reason)).toEqual(expected);
});

test('the chip that holds is pressed, and says the minute from the start', () => {
  const chips = moreChips(mark({ status: 'LEFT_EARLY', arrivedMinute: 10, leftMinute: 45 }), 60, true);
  expect(chips.filter((chip) => chip.isPressed)).toMatchObject([{ minutes: 15, change: { arrivedMinute: 10, leftMinute: 45 } }]);
});

test('a late entry has its reason already: none is asked for beside', () => {
  expect(moreChips(mark({ status: 'ABSENT' }), 60, false)).toEqual([]);
});
