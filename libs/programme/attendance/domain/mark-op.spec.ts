import { describe, expect, test } from '@jest/globals';
import type { MarkedSession } from './hours.ts';
import { checkOp, markFrom, saysAlready, type MarkOp } from './mark-op.ts';

const session: MarkedSession = { id: 's', status: 'SCHEDULED', startsAt: new Date('2026-11-25T05:00:00Z'), minutes: 90, version: 1 };
const op: MarkOp = {
  opId: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  clientId: 'amina',
  status: 'PRESENT',
  arrivedMinute: null,
  leftMinute: null,
  capturedAt: new Date('2026-11-25T05:07:30Z'),
  expectedVersion: 0,
  walkIn: false,
};

describe('an operation by itself', () => {
  test.each<[Partial<MarkOp>, string, string]>([
    [{ opId: '1' }, 'opId', 'id'],
    [{ expectedVersion: -1 }, 'expectedVersion', 'version'],
    [{ expectedVersion: 2 ** 53 }, 'expectedVersion', 'version'],
    [{ expectedVersion: 0.5 }, 'expectedVersion', 'version'],
    [{ status: 'present' as 'PRESENT' }, 'status', 'enum'],
    [{ status: 'LATE', arrivedMinute: 0 }, 'arrivedMinute', 'minute'],
    [{ status: 'LATE', arrivedMinute: 90 }, 'arrivedMinute', 'minute'],
    [{ status: 'LATE', arrivedMinute: 1.5 }, 'arrivedMinute', 'minute'],
    [{ status: 'LEFT_EARLY', leftMinute: 91 }, 'leftMinute', 'minute'],
    [{ status: 'LEFT_EARLY', leftMinute: 0 }, 'leftMinute', 'minute'],
    [{ status: 'PRESENT', arrivedMinute: 10 }, 'arrivedMinute', 'minute'],
    [{ status: 'ABSENT', leftMinute: 10 }, 'leftMinute', 'minute'],
    [{ status: null, arrivedMinute: 10 }, 'arrivedMinute', 'minute'],
    [{ status: 'LATE', arrivedMinute: 30, leftMinute: 30 }, 'leftMinute', 'afterArrival'],
  ])('%j is wrong at %s by %s', (parts, field, constraint) => {
    const problems = checkOp({ ...op, ...parts }, 90, 'input.ops.0', false);
    expect(problems).toMatchObject([{ path: `input.ops.0.${field}`, constraint }]);
  });

  test.each<[Partial<MarkOp>]>([
    [{}],
    [{ status: 'LATE', arrivedMinute: 1 }],
    [{ status: 'LATE', arrivedMinute: 89 }],
    [{ status: 'LEFT_EARLY', leftMinute: 90 }],
    [{ status: 'LATE', arrivedMinute: 10, leftMinute: 60 }],
    [{ status: 'LEFT_EARLY', arrivedMinute: 10, leftMinute: 60 }],
    [{ status: null }],
  ])('%j is right', (parts) => {
    expect(checkOp({ ...op, ...parts }, 90, 'input.ops.0', false)).toEqual([]);
  });

  test('who walked in was there', () => {
    expect(checkOp({ ...op, status: 'ABSENT' }, 90, 'input.ops.0', true)).toMatchObject([{ constraint: 'walkInCame' }]);
    expect(checkOp({ ...op, status: 'LATE' }, 90, 'input.ops.0', true)).toEqual([]);
    expect(checkOp({ ...op, status: null }, 90, 'input.ops.0', true)).toEqual([]);
  });
});

describe('the minute that nobody said', () => {
  const defaults = { lateMinutes: 10 };

  test.each<[string, Partial<MarkOp>, string, number | null, number | null]>([
    ['late: when it was tapped', { status: 'LATE' }, '05:07:30', 7, null],
    ['late, tapped before the start: minute 1', { status: 'LATE' }, '04:50:00', 1, null],
    ['late, tapped after the end: the default', { status: 'LATE' }, '06:30:00', 10, null],
    ['late, with a minute: that one', { status: 'LATE', arrivedMinute: 25 }, '05:07:30', 25, null],
    ['late, who left at 5: before that', { status: 'LATE', leftMinute: 5 }, '05:07:30', 4, 5],
    ['left early: when it was tapped', { status: 'LEFT_EARLY' }, '06:00:00', null, 60],
    ['left early, tapped after the end: the default before it', { status: 'LEFT_EARLY' }, '06:45:00', null, 80],
    ['left early, tapped before the start: the default before the end', { status: 'LEFT_EARLY' }, '04:50:00', null, 80],
    ['left early, who came at 70: after that', { status: 'LEFT_EARLY', arrivedMinute: 70 }, '06:00:00', 70, 71],
    ['present: none', { status: 'PRESENT' }, '05:07:30', null, null],
  ])('%s', (_what, parts, tapped, arrivedMinute, leftMinute) => {
    const capturedAt = new Date(`2026-11-25T${tapped}Z`);
    expect(markFrom({ ...op, ...parts, capturedAt }, session, defaults, false)).toMatchObject({ arrivedMinute, leftMinute });
  });

  test('is not taken from a clock that cannot be trusted', () => {
    expect(markFrom({ ...op, status: 'LATE' }, session, defaults, true).arrivedMinute).toBe(10);
  });

  test('of a session shorter than the default stays within it', () => {
    const short = { ...session, minutes: 5 };
    const late = markFrom({ ...op, status: 'LATE', capturedAt: new Date('2026-11-25T09:00:00Z') }, short, defaults, false);
    const early = markFrom({ ...op, status: 'LEFT_EARLY', capturedAt: new Date('2026-11-25T09:00:00Z') }, short, defaults, false);
    expect([late.arrivedMinute, early.leftMinute]).toEqual([4, 1]);
  });
});

test.each<[Partial<MarkOp>, boolean]>([
  [{ status: 'LATE' }, true],
  [{ status: 'LATE', arrivedMinute: 7 }, true],
  [{ status: 'LATE', arrivedMinute: 8 }, false],
  [{ status: 'LATE', leftMinute: 50 }, false],
  [{ status: 'PRESENT' }, false],
  [{ status: null }, false],
])('a mark "late from minute 7" says already %j: %p', (parts, expected) => {
  const mark = {
    clientId: 'amina',
    status: 'LATE',
    walkIn: false,
    arrivedMinute: 7,
    leftMinute: null,
    capturedAt: new Date(0),
    version: 3,
  } as const;
  expect(saysAlready(mark, { ...op, ...parts })).toBe(expected);
});

test('a minute that is not of the status is never left to us: clearing it is a change', () => {
  const mark = { clientId: 'amina', walkIn: false, arrivedMinute: 7, leftMinute: 50, capturedAt: new Date(0), version: 3 };
  expect(saysAlready({ ...mark, status: 'LEFT_EARLY' }, { ...op, status: 'LEFT_EARLY' })).toBe(false);
  expect(saysAlready({ ...mark, status: 'LEFT_EARLY' }, { ...op, status: 'LEFT_EARLY', arrivedMinute: 7 })).toBe(true);
  expect(saysAlready({ ...mark, status: 'LATE' }, { ...op, status: 'LATE' })).toBe(false);
});
