import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type LocalDate } from '@alongside/kit/time';
import { decideChange, type Plan } from './change.ts';
import type { ChangeFacts, ChangeScope, SeriesNow, SessionNow, Wish } from './change-facts.ts';
import { withExtraDates } from './extra-dates.ts';
import { expand } from './occurrences.ts';
import { parseRule } from './rule.ts';
import { openAlways } from './series.ts';

const today = '2026-11-25';

/** A group at 10:00 in London, from Monday 7 December on. Now is 12:00 on Wednesday 25 November 2026. */
function group(rrule: string, over: Partial<SeriesNow> = {}): SeriesNow {
  const rule = parseRule(rrule, 'rrule');
  if (!rule.ok) throw new Error(rrule);
  return {
    ...{ firstDate: '2026-12-07', termsFrom: null, rule: rule.value, localStart: '10:00', minutes: 60, zone: 'Europe/London' },
    ...{ roomId: 'hall', staff: [{ staffId: 'sana', part: 'LEAD' }], topic: null, capacity: 12, exdates: [], rdates: [] },
    ...{ onClosure: 'KEEP', endedOn: null },
    ...over,
  };
}

function sessionsBy(series: SeriesNow, name: string): SessionNow[] {
  const plain = expand(series, { today, exdates: new Set(series.exdates) });
  return withExtraDates(plain, series, series.rdates).occurrences.map((one, n) => ({
    ...{ ...one, id: `${name}${n}`, version: 1, minutes: series.minutes, roomId: series.roomId, staff: series.staff, topic: series.topic },
    ...{ capacity: series.capacity, status: 'SCHEDULED', statusReason: null, overrides: [], marked: 0, hasMarkRows: false },
  }));
}

const factsOf = (series: SeriesNow, sessions: readonly SessionNow[], anchorId: string, now = '2026-11-25T12:00:00Z'): ChangeFacts => ({
  ...{ today, now: new Date(now), series, sessions, anchorId, centreTime: openAlways },
});

const decide = (facts: ChangeFacts, scope: ChangeScope, wish: Wish, cancelReason: string | null = null) =>
  decideChange(facts, { scope, wish, cancelReason });

function planOf(...args: Parameters<typeof decide>): Plan {
  const decision = decide(...args);
  if (decision.kind !== 'planned') throw new Error(JSON.stringify(decision));
  return decision;
}

/** What is there when a plan is carried out, in order. */
function outcome({ sessions }: ChangeFacts, plan: Plan): string[] {
  const removed = new Set(plan.removed);
  const updated = new Map(plan.updates.map(({ before, after }) => [before, after]));
  const left = sessions.filter((one) => !removed.has(one)).map((one) => updated.get(one) ?? one);
  return [...left, ...plan.added].map((one) => `${one.originalDate} ${one.status} ${one.statusReason ?? ''}`.trim()).sort();
}

describe('a session of earlier terms', () => {
  const before = sessionsBy(group('FREQ=WEEKLY;COUNT=2'), 'old');
  const series = group('FREQ=WEEKLY;COUNT=3', { firstDate: '2026-12-22', termsFrom: '2026-12-21' });
  const sessions = [...before, ...sessionsBy(series, 'new')];

  test.each<[string, ChangeScope, Wish, string | null]>([
    ['another time from it on', 'FOLLOWING', { localStart: '11:00' }, null],
    ['another room from it on', 'FOLLOWING', { roomId: 'garden' }, null],
    ['another time of all', 'ALL', { localStart: '11:00' }, null],
    ['another room of all', 'ALL', { roomId: 'garden' }, null],
    ['all cancelled', 'ALL', {}, 'Too few'],
  ])('%s is refused with the first day that can be', (_what, scope, wish, cancel) => {
    expect(decide(factsOf(series, sessions, 'old1'), scope, wish, cancel)).toMatchObject({
      ...{ kind: 'invalid', problems: [{ path: 'input.scope', constraint: 'earlierTerms', limit: '2026-12-21' }] },
    });
  });

  test('alone it changes, and the group may end on its day', () => {
    expect(planOf(factsOf(series, sessions, 'old1'), 'THIS', { localStart: '11:00' }).updates).toHaveLength(1);
    const ended = planOf(factsOf(series, sessions, 'old1'), 'FOLLOWING', {}, 'Too few');
    expect([ended.series.endedOn, ended.removed.length]).toEqual(['2026-12-14', 4]);
  });

  test('the present terms never begin before they did', () => {
    expect(decide(factsOf(series, sessions, 'new0'), 'ALL', { localDate: '2026-12-20' })).toMatchObject({
      ...{ kind: 'invalid', problems: [{ path: 'input.localDate', constraint: 'earlierTerms', limit: '2026-12-21' }] },
    });
    expect(planOf(factsOf(series, sessions, 'new0'), 'ALL', { localDate: '2026-12-21' }).series).toMatchObject({
      ...{ firstDate: '2026-12-21', termsFrom: '2026-12-21' },
    });
  });
});

describe('another day', () => {
  test('what was left out stays left out, and what came beside the rule comes along', () => {
    const series = group('FREQ=WEEKLY;COUNT=5', { exdates: ['2026-12-14', '2026-12-28'], rdates: ['2026-12-24'] });
    const facts = factsOf(series, sessionsBy(series, 's'), 's1');
    const plan = planOf(facts, 'FOLLOWING', { localDate: '2026-12-22' });
    expect(plan.series).toMatchObject({ exdates: ['2026-12-14', '2026-12-29'], rdates: ['2026-12-25'] });
    expect(outcome(facts, plan)).toEqual(['2026-12-07 SCHEDULED', '2026-12-22 SCHEDULED', '2026-12-25 SCHEDULED', '2027-01-05 SCHEDULED']);
  });

  test('another rule leaves out the same days as before', () => {
    const series = group('FREQ=WEEKLY;COUNT=5', { exdates: ['2026-12-28'] });
    const wish = { localDate: '2026-12-22', rrule: 'FREQ=WEEKLY;BYDAY=MO,TU;COUNT=4' };
    const plan = planOf(factsOf(series, sessionsBy(series, 's'), 's2'), 'FOLLOWING', wish);
    expect(plan.series.exdates).toEqual(['2026-12-28']);
  });

  const dates = (most: number) => fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 4 });

  test('whatever was cancelled, left out or beside the rule is so as many days later, and nothing else is', () => {
    let planned = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('FREQ=WEEKLY;COUNT=9', 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=9', 'FREQ=DAILY;COUNT=9', 'FREQ=WEEKLY;UNTIL=20270131'),
        fc.record({ left: dates(8), beside: dates(20), cancelled: dates(8), anchor: fc.integer({ min: 0, max: 4 }) }),
        fc.integer({ min: -6, max: 8 }).filter((days) => days !== 0),
        fc.constantFrom<ChangeScope[]>('FOLLOWING', 'ALL'),
        (rrule, { left, beside, cancelled, anchor }, days, scope) => {
          const whole = expand(group(rrule), { today }).occurrences.map((one) => one.originalDate);
          const exdates = left.flatMap((n) => whole[n] ?? []).sort();
          const rdates = beside
            .map((n) => addDays('2026-12-08', n))
            .filter((date) => !whole.includes(date))
            .sort();
          const series = group(rrule, { exdates, rdates });
          const sessions = sessionsBy(series, 's').map((one, n): SessionNow =>
            cancelled.includes(n) ? { ...one, status: 'CANCELLED', statusReason: 'Snow' } : one,
          );
          const begun = sessions[anchor];
          if (!begun) return;
          const facts = factsOf(series, sessions, begun.id);
          const decision = decide(facts, scope, { localDate: addDays(begun.localDate, days) });
          if (decision.kind !== 'planned') return;
          planned += 1;
          const shifted = (date: LocalDate) => (scope === 'ALL' || date >= begun.originalDate ? addDays(date, days) : date);
          const expected = sessions.map((one) => `${shifted(one.originalDate)} ${one.status} ${one.statusReason ?? ''}`.trim()).sort();
          expect(outcome(facts, decision)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
    expect(planned).toBeGreaterThan(100);
  });
});

describe('what would be over by now', () => {
  const series = group('FREQ=WEEKLY;COUNT=3', { firstDate: '2026-11-25', localStart: '16:00' });
  const sessions = sessionsBy(series, 's');

  test('one session does not move there, but may end just after it', () => {
    expect(decide(factsOf(series, sessions, 's1'), 'THIS', { localDate: '2026-11-25', localStart: '11:00' })).toMatchObject({
      ...{ kind: 'invalid', problems: [{ path: 'input.localStart', constraint: 'past' }] },
    });
    expect(decide(factsOf(series, sessions, 's1'), 'THIS', { localDate: '2026-11-25', localStart: '11:01' }).kind).toBe('planned');
  });

  test('what is over already may still get a topic', () => {
    expect(planOf(factsOf(series, sessions, 's0', '2026-11-26T00:00:00Z'), 'THIS', { topic: 'Sleep' }).updates).toHaveLength(1);
  });

  test.each<ChangeScope>(['FOLLOWING', 'ALL'])('%s: it is kept as it is', (scope) => {
    const plan = planOf(factsOf(series, sessions, 's0'), scope, { localStart: '09:00' });
    expect([plan.kept.map(({ id }) => id), plan.updates.map(({ before }) => before.id)]).toEqual([['s0'], ['s1', 's2']]);
  });

  test('the day moves too: it is kept, and neither goes nor comes anew', () => {
    const facts = factsOf(series, sessions.slice(1), 's1');
    const plan = planOf({ ...facts, series: { ...series, firstDate: '2026-12-02' } }, 'ALL', { localDate: today, localStart: '09:00' });
    expect([plan.kept.map(({ id }) => id), plan.removed.map(({ id }) => id)]).toEqual([['s1'], []]);
    expect(plan.added.concat(plan.updates.map(({ after }) => after)).every((one) => one.endsAt > facts.now)).toBe(true);
  });
});
