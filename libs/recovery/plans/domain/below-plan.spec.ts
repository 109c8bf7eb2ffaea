import { describe, expect, test } from '@jest/globals';
import { weeksBelow, type PlannedSession } from './below-plan.ts';
import type { Prescription } from './dose.ts';

/** Twice a week, an hour each, for eight weeks from Monday, 7 December 2026. */
const twice: Prescription = {
  ...{ id: 'a', serviceId: 'groups', seriesId: null, timesAWeek: 2, minutesEach: 60 },
  ...{ startsOn: '2026-12-07', weeks: 8, supersededOn: null },
};
const at = (localDate: string, over: Partial<PlannedSession> = {}): PlannedSession => ({
  ...{ sessionId: localDate, seriesId: 'morning', serviceId: 'groups', localDate, minutes: 60 },
  ...over,
});
const mondays = ['2026-12-07', '2026-12-14'];

describe('a week is below the plan', () => {
  test.each<[string, readonly PlannedSession[], readonly PlannedSession[], readonly (readonly [string, number, number])[]]>([
    ['when a session goes', [at('2026-12-07'), at('2026-12-09')], [at('2026-12-07')], [['2026-12-07', 120, 60]]],
    [
      'when it moves to another week',
      [at('2026-12-07'), at('2026-12-09')],
      [at('2026-12-07'), at('2026-12-15')],
      [['2026-12-07', 120, 60]],
    ],
    ['when it gets shorter', [at('2026-12-07', { minutes: 120 })], [at('2026-12-07', { minutes: 90 })], [['2026-12-07', 120, 90]]],
    ['not when it moves within its week', [at('2026-12-07'), at('2026-12-09')], [at('2026-12-07'), at('2026-12-11')], []],
    ['not when enough is left', [at('2026-12-07'), at('2026-12-08'), at('2026-12-09')], [at('2026-12-07'), at('2026-12-09')], []],
    ['not when it was below already and gets no worse', [at('2026-12-07')], [at('2026-12-08')], []],
    ['not for what nobody prescribed', [at('2026-12-07', { serviceId: 'yoga' })], [], []],
  ])('%s', (_what, before, after, expected) => {
    const found = weeksBelow([twice], before, after, mondays);
    expect(found.map((one) => [one.monday, one.prescribedMinutes, one.plannedMinutes])).toEqual(expected);
  });

  test('by each line for itself: too much of one does not make up for the other', () => {
    const named: Prescription = { ...twice, id: 'b', seriesId: 'evening', timesAWeek: 1 };
    const evening = { seriesId: 'evening' };
    const before = [at('2026-12-07'), at('2026-12-08'), at('2026-12-09'), at('2026-12-10', evening)];
    expect(weeksBelow([twice, named], before, before.slice(0, 3), mondays)).toEqual([
      { monday: '2026-12-07', prescribedMinutes: 60, plannedMinutes: 0 },
    ]);
  });
});
