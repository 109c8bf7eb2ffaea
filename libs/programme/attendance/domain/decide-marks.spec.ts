import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uuidv7 } from '@alongside/kit/words';
import { decideMarks, type Answered, type MarkFacts, type OpResult } from './decide-marks.ts';
import type { MarkedSession } from './hours.ts';
import type { MarkOp } from './mark-op.ts';
import { markStatuses, type Mark } from './mark.ts';

const start = new Date('2026-11-25T05:00:00Z');
const now = new Date('2026-11-25T05:20:00Z');
const session: MarkedSession = { id: 'session-1', status: 'SCHEDULED', startsAt: start, minutes: 90, version: 1 };

function opId(n: number): string {
  return uuidv7(n, new Uint8Array(10));
}

function op(n: number, parts: Partial<MarkOp> = {}): MarkOp {
  const base = {
    clientId: 'amina',
    status: 'PRESENT',
    arrivedMinute: null,
    leftMinute: null,
    capturedAt: now,
    expectedVersion: 0,
    walkIn: false,
  } as const;
  return { opId: opId(n), ...base, ...parts };
}

function mark(parts: Partial<Mark> = {}): Mark {
  return {
    clientId: 'amina',
    status: 'PRESENT',
    walkIn: false,
    arrivedMinute: null,
    leftMinute: null,
    capturedAt: start,
    version: 1,
    ...parts,
  };
}

function facts(parts: Partial<MarkFacts> = {}): MarkFacts {
  return {
    session,
    expected: new Set(['amina', 'bilal']),
    mayWalkIn: new Set(['dua']),
    marks: [],
    answered: [],
    defaults: { lateMinutes: 10 },
    hashOf: (body) => body,
    ...parts,
  };
}

function decide(ops: readonly MarkOp[], known: Partial<MarkFacts> = {}, at = now, reason: string | null = null): readonly OpResult[] {
  return decideMarks(facts(known), { ops, reason }, at);
}

/** What the store keeps of a result: what a later batch will find. */
function remembered(results: readonly OpResult[]): readonly Answered[] {
  return results.flatMap((one) => (one.kind === 'applied' || one.kind === 'conflict' ? [one.change] : []));
}

describe('a tap', () => {
  test('makes the first mark, version 1, and a row of history', () => {
    const saved = mark({ capturedAt: now });
    expect(decide([op(1)])).toEqual([
      {
        kind: 'applied',
        opId: opId(1),
        mark: saved,
        change: {
          opId: opId(1),
          clientId: 'amina',
          applied: true,
          bodyHash: expect.any(String),
          reason: null,
          clockDoubtful: false,
          said: saved,
        },
      },
    ]);
  });

  test.each<[string, Mark | null, Partial<MarkOp>, string, unknown]>([
    ['on the version it saw', mark(), { status: 'ABSENT', expectedVersion: 1 }, 'applied', { mark: { status: 'ABSENT', version: 2 } }],
    ['that clears', mark(), { status: null, expectedVersion: 1 }, 'applied', { mark: { status: null, version: 2 } }],
    [
      'after a clearing',
      mark({ status: null, version: 2 }),
      { expectedVersion: 2 },
      'applied',
      { mark: { status: 'PRESENT', version: 3 } },
    ],
    [
      'with the same value on a stale version',
      mark({ version: 4 }),
      { expectedVersion: 1 },
      'applied',
      { mark: { version: 4 }, change: { applied: true } },
    ],
    [
      'with another value on a stale version',
      mark({ version: 4 }),
      { status: 'ABSENT', expectedVersion: 1 },
      'conflict',
      { current: { status: 'PRESENT', version: 4 }, change: { applied: false, said: { status: 'ABSENT' } } },
    ],
    ['that never saw the mark', mark(), { status: 'EXCUSED' }, 'conflict', { current: { status: 'PRESENT' } }],
    ['from a version to come', mark(), { status: 'ABSENT', expectedVersion: 7 }, 'conflict', {}],
    [
      '"late" beside another device\'s "late"',
      mark({ status: 'LATE', arrivedMinute: 6, version: 2 }),
      { status: 'LATE' },
      'applied',
      { mark: { arrivedMinute: 6, version: 2 } },
    ],
  ])('%s', (_what, there, parts, kind, more) => {
    expect(decide([op(1, parts)], { marks: there ? [there] : [] })).toMatchObject([{ kind, ...(more as object) }]);
  });

  test('follows the one before it in the same batch', () => {
    const results = decide([
      op(1),
      op(2, { status: 'LATE', arrivedMinute: 5, expectedVersion: 1 }),
      op(3, { status: 'ABSENT', expectedVersion: 1 }),
    ]);
    expect(results.map((one) => one.kind)).toEqual(['applied', 'applied', 'conflict']);
  });
});

describe('a repeat', () => {
  test('answers as before and writes nothing, also when it was kept beside, also after the roster closed', () => {
    const first = decide([op(1), op(2, { status: 'ABSENT' })]);
    const later = { answered: remembered(first), marks: [mark({ version: 9 })], session: { ...session, status: 'NOT_HELD' as const } };
    expect(decide([op(1), op(2, { status: 'ABSENT' })], later)).toEqual([
      { kind: 'replayed', opId: opId(1), wasApplied: true, current: mark({ version: 9 }) },
      { kind: 'replayed', opId: opId(2), wasApplied: false, current: mark({ version: 9 }) },
    ]);
  });

  test('twice in one batch is one', () => {
    expect(decide([op(1), op(1)]).map((one) => one.kind)).toEqual(['applied', 'replayed']);
  });

  test.each<[string, Partial<MarkOp>]>([
    ['status', { status: 'ABSENT' }],
    ['client', { clientId: 'bilal' }],
    ['minute', { status: 'LATE', arrivedMinute: 3 }],
    ['time', { capturedAt: start }],
    ['version', { expectedVersion: 1 }],
  ])('with another %s is a mismatch', (_what, parts) => {
    const answered = remembered(decide([op(1)]));
    expect(decide([op(1, parts)], { answered })).toMatchObject([
      { kind: 'refused', why: 'mismatch', code: 'IDEMPOTENCY_MISMATCH', path: 'input.ops.0.opId' },
    ]);
  });

  test('of a refused operation is judged anew: nothing was kept of it', () => {
    const early = new Date('2026-11-25T04:00:00Z');
    const first = decide([op(1)], {}, early);
    expect(first).toMatchObject([{ kind: 'refused', why: 'tooEarly' }]);
    expect(decide([op(1)], { answered: remembered(first) })).toMatchObject([{ kind: 'applied' }]);
  });
});

describe('who', () => {
  test.each<[string, Partial<MarkOp>, string, unknown]>([
    ['nobody of this roster', { clientId: 'dua' }, 'refused', { why: 'notOnRoster', code: 'NOT_FOUND', path: 'input.ops.0.clientId' }],
    ['a walk-in', { clientId: 'dua', walkIn: true }, 'applied', { mark: { walkIn: true } }],
    ['a walk-in out of reach', { clientId: 'eve', walkIn: true }, 'refused', { why: 'notOnRoster' }],
    ['somebody expected who is called a walk-in', { walkIn: true }, 'applied', { mark: { walkIn: false } }],
    [
      'a walk-in who is absent',
      { clientId: 'dua', walkIn: true, status: 'ABSENT' },
      'refused',
      { why: 'invalid', constraint: 'walkInCame' },
    ],
  ])('%s', (_what, parts, kind, more) => {
    expect(decide([op(1, parts)])).toMatchObject([{ kind, ...(more as object) }]);
  });

  test('a walk-in who has a mark may be changed and taken back, flag or not', () => {
    const marks = [mark({ clientId: 'dua', walkIn: true })];
    expect(decide([op(1, { clientId: 'dua', status: null, expectedVersion: 1 })], { marks })).toMatchObject([
      { kind: 'applied', mark: { status: null, walkIn: true } },
    ]);
  });

  test('a walk-in who was taken back may be added again: nobody could have seen the version', () => {
    const marks = [mark({ clientId: 'dua', walkIn: true, status: null, version: 2 })];
    expect(decide([op(1, { clientId: 'dua', walkIn: true })], { marks })).toMatchObject([{ kind: 'applied', mark: { version: 3 } }]);
  });
});

describe('when', () => {
  test.each<[string, string, MarkedSession['status'], string | null, string, string]>([
    ['31 minutes before', '2026-11-25T04:29:00Z', 'SCHEDULED', null, 'tooEarly', 'BAD_USER_INPUT'],
    ['15 days after, without a reason', '2026-12-10T05:00:00Z', 'SCHEDULED', null, 'needsReason', 'REASON_REQUIRED'],
    ['15 days after, with a blank reason', '2026-12-10T05:00:00Z', 'SCHEDULED', '  ', 'needsReason', 'REASON_REQUIRED'],
    ['a correction without a reason', '2026-11-25T07:00:00Z', 'HELD', null, 'needsReason', 'REASON_REQUIRED'],
    ['a cancelled session', '2026-11-25T05:20:00Z', 'CANCELLED', 'why', 'sessionCancelled', 'BAD_USER_INPUT'],
    ['a session that did not meet', '2026-11-25T05:20:00Z', 'NOT_HELD', 'why', 'sessionCancelled', 'BAD_USER_INPUT'],
    ['a reason that cannot be kept', '2026-11-25T07:00:00Z', 'HELD', 'a\u0000b', 'needsReason', 'REASON_REQUIRED'],
    ['a reason too long, where none was needed', '2026-11-25T05:20:00Z', 'SCHEDULED', 'x'.repeat(201), 'invalid', 'BAD_USER_INPUT'],
  ])('%s', (_what, at, status, reason, why, code) => {
    expect(decide([op(1)], { session: { ...session, status } }, new Date(at), reason)).toMatchObject([{ kind: 'refused', why, code }]);
  });

  test.each([
    ['30 minutes before', '2026-11-25T04:30:00Z', 'SCHEDULED', null],
    ['a late entry with its reason', '2026-12-10T05:00:00Z', 'SCHEDULED', 'Tablet was lost'],
    ['a correction with its reason', '2026-11-25T07:00:00Z', 'HELD', 'Mixed up two names'],
  ] as const)('%s is taken', (_what, at, status, reason) => {
    const results = decide([op(1)], { session: { ...session, status } }, new Date(at), reason);
    expect(results).toMatchObject([{ kind: 'applied', change: { reason } }]);
  });

  test.each([
    ['2026-11-24T05:20:00Z', '2026-11-24T05:20:00Z', false],
    ['2026-11-24T05:19:59Z', '2026-11-24T05:20:00Z', true],
    ['2026-11-26T05:20:01Z', '2026-11-26T05:20:00Z', true],
    ['1970-01-01T00:00:00Z', '2026-11-24T05:20:00Z', true],
  ])('a device that says %s is heard as %s; doubtful: %p', (capturedAt, kept, clockDoubtful) => {
    const results = decide([op(1, { capturedAt: new Date(capturedAt), status: 'LATE' })]);
    expect(results).toMatchObject([{ mark: { capturedAt: new Date(kept) }, change: { clockDoubtful } }]);
  });
});

test('one bad operation spoils no other; each has its own answer and place', () => {
  const results = decide([op(1), op(2, { clientId: 'nobody' }), op(3, { clientId: 'bilal', status: 'LATE', arrivedMinute: 500 })]);
  expect(results).toMatchObject([
    { kind: 'applied' },
    { kind: 'refused', path: 'input.ops.1.clientId' },
    { kind: 'refused', path: 'input.ops.2.arrivedMinute' },
  ]);
});

test('however batches are cut, repeated and sent again, each operation counts once and versions never jump', () => {
  const tap = fc.record({
    clientId: fc.constantFrom('amina', 'bilal'),
    status: fc.constantFrom(null, ...markStatuses),
    expectedVersion: fc.integer({ min: 0, max: 6 }),
    again: fc.nat({ max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (taps, size) => {
      const sent = taps.flatMap(({ again, ...parts }, i) => Array.from({ length: again + 1 }, () => op(i + 1, parts)));
      const marks = new Map<string, Mark>();
      const answered: Answered[] = [];
      const changed = new Map<string, number>();
      for (let i = 0; i < sent.length; i += size) {
        const before = new Map(marks);
        const results = decide(sent.slice(i, i + size), { marks: [...marks.values()], answered });
        answered.push(...remembered(results));
        for (const one of results) if (one.kind === 'applied') marks.set(one.mark.clientId, one.mark);
        for (const one of results) if (one.kind === 'applied') changed.set(one.opId, (changed.get(one.opId) ?? 0) + 1);
        for (const [clientId, mark] of before) expect(marks.get(clientId)?.version ?? 0).toBeGreaterThanOrEqual(mark.version);
      }
      expect(answered.map((one) => one.opId).sort()).toEqual([...new Set(sent.map((one) => one.opId))].sort());
      expect(Math.max(0, ...changed.values())).toBeLessThanOrEqual(1);
      for (const { version } of marks.values()) expect(version).toBeLessThanOrEqual(answered.filter((one) => one.applied).length);
    }),
  );
});
