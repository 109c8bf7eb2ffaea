import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@alongside/kit/time';
import { decideChange, type Plan } from './change.ts';
import type { ChangeFacts, ChangeScope, SeriesNow, SessionNow, Wish } from './change-facts.ts';
import { expand } from './occurrences.ts';
import { formatRule, parseRule } from './rule.ts';
import { openAlways } from './series.ts';

const lead = [{ staffId: 'sana', part: 'LEAD' as const }];

/** A group on Mondays at 10:00 in London, from 7 December on. Today is 25 November 2026. */
function group(rrule = 'FREQ=WEEKLY;COUNT=5', over: Partial<SeriesNow> = {}): SeriesNow {
  const rule = parseRule(rrule, 'rrule');
  if (!rule.ok) throw new Error(rrule);
  return {
    ...{ firstDate: '2026-12-07', termsFrom: null, rule: rule.value, localStart: '10:00', minutes: 60, zone: 'Europe/London' },
    ...{ roomId: 'hall', staff: lead, topic: null, capacity: 12, exdates: [], rdates: [], onClosure: 'KEEP', endedOn: null },
    ...over,
  };
}

function facts(series: SeriesNow, over: Readonly<Record<number, Partial<SessionNow>>> = {}, anchor = 0): ChangeFacts {
  const today = '2026-11-25';
  const sessions = expand(series, { today }).occurrences.map((one, n): SessionNow => ({
    ...{ ...one, id: `s${n}`, version: 1, minutes: series.minutes, roomId: series.roomId, staff: series.staff, topic: series.topic },
    ...{ capacity: series.capacity, status: 'SCHEDULED', statusReason: null, overrides: [], marked: 0, hasMarkRows: false },
    ...over[n],
  }));
  return { today, now: new Date('2026-11-25T12:00:00Z'), series, sessions, anchorId: `s${anchor}`, centreTime: openAlways };
}

const decide = (given: ChangeFacts, scope: ChangeScope, wish: Wish, cancelReason: string | null = null) =>
  decideChange(given, { scope, wish, cancelReason });

function planOf(...args: Parameters<typeof decide>): Plan {
  const decision = decide(...args);
  if (decision.kind !== 'planned') throw new Error(JSON.stringify(decision));
  return decision;
}

const after = (plan: Plan) => plan.updates.map((one) => `${one.after.id} ${one.after.localDate} ${one.after.localStart}`);

describe('one session', () => {
  test.each<[string, Wish, readonly string[]]>([
    ['another hour', { localStart: '15:00' }, ['TIME']],
    ['another day', { localDate: '2026-12-09' }, ['TIME']],
    ['longer', { minutes: 90 }, ['TIME']],
    ['no room', { roomId: null }, ['ROOM']],
    ['another lead', { staff: [{ staffId: 'omar', part: 'LEAD' }] }, ['STAFF']],
    ['a topic', { topic: ' Sleep ' }, ['TOPIC']],
    ['more places', { capacity: 20 }, ['CAPACITY']],
  ])('%s is its own', (_what, wish, overrides) => {
    const plan = planOf(facts(group()), 'THIS', wish);
    expect(plan.updates).toMatchObject([{ after: { id: 's0', overrides } }]);
    expect([plan.added, plan.removed, plan.piece]).toEqual([[], [], null]);
  });

  test('set back to what its series has, it has nothing of its own', () => {
    const own: Partial<SessionNow> = { topic: 'Sleep', overrides: ['TOPIC'] };
    expect(planOf(facts(group(), { 0: own }), 'THIS', { topic: null }).updates).toMatchObject([{ after: { overrides: [] } }]);
  });

  test.each<[string, Partial<SessionNow>, object]>([
    ['with attendance it stays', { marked: 1 }, { kind: 'hasAttendance', count: 1 }],
    ['held it stays', { status: 'HELD' }, { kind: 'hasAttendance' }],
    ['cancelled it is cancelled', { status: 'CANCELLED' }, { kind: 'notScheduled', status: 'CANCELLED' }],
  ])('%s', (_what, session, expected) => {
    expect(decide(facts(group(), { 0: session }), 'THIS', { localStart: '15:00' })).toMatchObject(expected);
  });

  test.each<[string, Wish, string | null, string]>([
    ['nothing', {}, null, 'nothing'],
    ['a rule', { rrule: 'FREQ=DAILY' }, null, 'scope'],
    ['an hour that is jumped over', { localDate: '2027-03-28', localStart: '01:30' }, null, 'nextTime'],
    ['a change beside a cancelling', { topic: 'x' }, 'Heating', 'alone'],
    ['no reason', {}, ' ', 'required'],
    ['no lead', { staff: [] }, null, 'oneLead'],
    ['no minutes', { minutes: 0 }, null, 'minutes'],
    ['no places', { capacity: 0 }, null, 'capacity'],
    ['a day that is none', { localDate: '2026-02-29' }, null, 'isoDate'],
  ])('%s is refused', (_what, wish, cancel, constraint) => {
    expect(decide(facts(group()), 'THIS', wish, cancel)).toMatchObject({ kind: 'invalid', problems: [{ constraint }] });
  });
});

describe('this and following', () => {
  test('another weekday: the rest meets there, the terms before are kept', () => {
    const plan = planOf(facts(group(), {}, 2), 'FOLLOWING', { localDate: '2026-12-22' });
    expect(plan.removed.map((one) => one.id)).toEqual(['s2', 's3', 's4']);
    expect(plan.added.map((one) => one.localDate)).toEqual(['2026-12-22', '2026-12-29', '2027-01-05']);
    expect(plan.piece).toMatchObject({ fromDate: '2026-12-07', untilDate: '2026-12-21', rule: { count: 2 } });
    expect(plan.series).toMatchObject({ firstDate: '2026-12-22', termsFrom: '2026-12-21', rule: { count: 3 } });
  });

  test('the first session and all that follow is the whole series: nothing was before', () => {
    const plan = planOf(facts(group()), 'FOLLOWING', { localStart: '11:00' });
    expect([plan.piece, plan.series.termsFrom, plan.updates.length]).toEqual([null, null, 5]);
  });

  test('the rule sent along unchanged is no wish: its count does not begin anew', () => {
    const plan = planOf(facts(group(), {}, 2), 'FOLLOWING', { localStart: '11:00', rrule: 'FREQ=WEEKLY;COUNT=5' });
    expect(plan.series.rule.count).toBe(3);
  });

  test('a moved session is the anchor by its original day', () => {
    const plan = planOf(facts(group(), { 2: { localDate: '2026-12-23', overrides: ['TIME'] } }, 2), 'FOLLOWING', {
      localDate: '2026-12-24',
    });
    expect(plan.added.map((one) => one.localDate)).toEqual(['2026-12-24', '2026-12-31', '2027-01-07']);
    expect(plan.resets).toMatchObject([{ session: { id: 's2' }, fields: ['TIME'] }]);
  });

  test.each<[string, Wish, string]>([
    ['before the session before', { localDate: '2026-12-14' }, 'afterPrevious'],
    ['a rule that never meets', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20261230' }, 'ruleEmpty'],
    ['a rule that ended', { rrule: 'FREQ=WEEKLY;UNTIL=20261201' }, 'ruleUNTIL'],
    ['a hostile rule', { rrule: 'FREQ=SECONDLY' }, 'ruleFREQ'],
  ])('%s is refused', (_what, wish, constraint) => {
    expect(decide(facts(group(), {}, 2), 'FOLLOWING', wish)).toMatchObject({ kind: 'invalid', problems: [{ constraint }] });
  });

  test('a monthly group must say its new rule', () => {
    const monthly = facts(group('FREQ=MONTHLY;BYDAY=1MO;COUNT=5'), {}, 1);
    expect(decide(monthly, 'FOLLOWING', { localDate: '2027-01-05' })).toMatchObject({ problems: [{ constraint: 'ruleNeeded' }] });
  });

  test('cancelled: the series ends that day', () => {
    const plan = planOf(facts(group(), {}, 3), 'FOLLOWING', {}, 'Too few');
    expect([plan.series.endedOn, plan.removed.map((one) => one.id)]).toEqual(['2026-12-28', ['s3', 's4']]);
  });

  test('cancelled: what has attendance stays within the series', () => {
    const plan = planOf(facts(group(), { 4: { marked: 2 } }, 2), 'FOLLOWING', {}, 'Too few');
    expect([plan.series.endedOn, plan.removed.map((one) => one.id)]).toEqual(['2027-01-05', ['s2', 's3']]);
  });
});

describe('all', () => {
  const begun = { 0: { marked: 3, status: 'HELD' as const }, 1: { marked: 1 } };

  test('another time is refused once the group has met, and the next session offered', () => {
    expect(decide(facts(group(), begun, 3), 'ALL', { localStart: '11:00' })).toMatchObject({
      ...{ kind: 'hasAttendance', count: 2, next: { id: 's2' } },
    });
  });

  test('a room does not reach what has attendance, nor what has a room of its own', () => {
    const plan = planOf(facts(group(), { ...begun, 3: { roomId: 'attic', overrides: ['ROOM'] } }, 2), 'ALL', { roomId: 'garden' });
    expect(plan.updates.map((one) => one.after.id)).toEqual(['s2', 's4']);
    expect(plan.series.roomId).toBe('garden');
  });

  test('a closed day is left out, moved or kept, as the series says', () => {
    const closures = [{ kind: 'HOLIDAY' as const, fromDate: '2026-12-21', untilDate: '2026-12-21', reason: 'Winter' }];
    const given = (onClosure: SeriesNow['onClosure']) => ({
      ...facts(group(undefined, { onClosure })),
      centreTime: { ...openAlways, closures },
    });
    expect(planOf(given('SKIP'), 'ALL', { localStart: '11:00' }).removed.map((one) => one.id)).toEqual(['s2']);
    expect(after(planOf(given('SHIFT'), 'ALL', { localStart: '11:00' }))).toContain('s2 2026-12-22 11:00');
    expect(after(planOf(given('KEEP'), 'ALL', { localStart: '11:00' }))).toContain('s2 2026-12-21 11:00');
  });
});

const wishes = fc.record(
  {
    localDate: fc.integer({ min: -6, max: 6 }).map((shift) => addDays('2026-12-21', shift)),
    localStart: fc.constantFrom('08:00', '10:00', '23:30'),
    minutes: fc.constantFrom(60, 90),
    roomId: fc.constantFrom('hall', 'garden', null),
    topic: fc.constantFrom('Sleep', null),
    capacity: fc.constantFrom(8, 12),
    rrule: fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,WE;COUNT=6', 'FREQ=WEEKLY', 'FREQ=DAILY;COUNT=9'),
  },
  { requiredKeys: [] },
);
const states = fc.array(
  fc.record({
    marked: fc.constantFrom(0, 0, 0, 2),
    status: fc.constantFrom('SCHEDULED' as const, 'SCHEDULED' as const, 'CANCELLED' as const, 'HELD' as const),
    hasMarkRows: fc.boolean(),
    overrides: fc.subarray(['TIME', 'ROOM', 'TOPIC'] as const),
  }),
  { minLength: 5, maxLength: 5 },
);

test('whatever is changed: attendance is never touched, no date is doubled, and every session is accounted for', () => {
  fc.assert(
    fc.property(states, wishes, fc.constantFrom<ChangeScope[]>('THIS', 'FOLLOWING', 'ALL'), fc.boolean(), (state, wish, scope, cancels) => {
      const given = facts(group(), { ...state }, 2);
      const decision = cancels ? decide(given, scope, {}, 'Reason') : decide(given, scope, wish);
      if (decision.kind !== 'planned') return;
      const touched = [...decision.updates.map((one) => one.before), ...decision.removed];
      expect(touched.filter((one) => one.marked > 0 || one.status === 'HELD')).toEqual([]);
      expect(decision.removed.filter((one) => one.hasMarkRows)).toEqual([]);
      const gone = new Set(decision.removed.map((one) => one.id));
      const stay = given.sessions.filter((one) => !gone.has(one.id)).map((one) => one.originalDate);
      const dates = [...stay, ...decision.added.map((one) => one.originalDate)];
      expect(new Set(dates).size).toBe(dates.length);
      expect(new Set(touched.map((one) => one.id)).size).toBe(touched.length);
      for (const { before, after: now } of decision.updates) {
        expect([now.id, now.originalDate, now.version]).toEqual([before.id, before.originalDate, before.version]);
        if (before.status === 'CANCELLED') expect(now.status).toBe('CANCELLED');
      }
      if (scope !== 'THIS') expect(touched.every((one) => scope === 'ALL' || one.originalDate >= '2026-12-21')).toBe(true);
      expect(formatRule(decision.series.rule)).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
