import type { Change, ShownMark } from './use-marking.ts';

const reasons = ['ill', 'work', 'family', 'appointment', 'noWord'] as const;
const minuteSteps = [5, 10, 15, 20, 30];

/** One tap that says more of a mark. Exactly one of `minutes` and `reason` is its word. */
export type MoreChip = {
  readonly minutes: number | null;
  readonly reason: (typeof reasons)[number] | null;
  readonly isPressed: boolean;
  readonly change: Change;
};

/** Minutes of somebody late or gone early, as far as the session has them; reasons of somebody who did not come. */
export function moreChips(mark: ShownMark, sessionMinutes: number, asksReason: boolean): readonly MoreChip[] {
  const { status, arrivedMinute, leftMinute } = mark;
  if (status === 'LATE') {
    return minuteSteps
      .filter((minutes) => minutes < (leftMinute ?? sessionMinutes))
      .map((minutes) => ({
        minutes,
        reason: null,
        isPressed: arrivedMinute === minutes,
        change: { status, arrivedMinute: minutes, leftMinute },
      }));
  }
  if (status === 'LEFT_EARLY') {
    return minuteSteps
      .map((minutes) => ({ minutes, left: sessionMinutes - minutes }))
      .filter(({ left }) => left > (arrivedMinute ?? 0))
      .map(({ minutes, left }) => ({
        minutes,
        reason: null,
        isPressed: leftMinute === left,
        change: { status, arrivedMinute, leftMinute: left },
      }));
  }
  if ((status === 'ABSENT' || status === 'EXCUSED') && asksReason) {
    return reasons.map((reason) => ({ minutes: null, reason, isPressed: false, change: { status } }));
  }
  return [];
}
