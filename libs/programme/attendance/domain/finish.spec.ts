import { describe, expect, test } from '@jest/globals';
import { decideDidNotMeet, decideFinish, type FinishFacts } from './finish.ts';
import type { MarkedSession } from './hours.ts';
import type { Mark } from './mark.ts';

const session: MarkedSession = { id: 's', status: 'SCHEDULED', startsAt: new Date('2026-11-25T05:00:00Z'), minutes: 90, version: 3 };
const now = new Date('2026-11-25T06:30:00Z');

function mark(clientId: string, status: Mark['status']): Mark {
  return { clientId, status, walkIn: false, arrivedMinute: null, leftMinute: null, capturedAt: now, version: 1 };
}

const facts: FinishFacts = {
  session,
  expected: new Set(['dua', 'bilal', 'amina']),
  marks: [mark('amina', 'PRESENT'), mark('bilal', null)],
};
const everybody = { ...facts, marks: [...facts.marks, mark('bilal', 'ABSENT'), mark('dua', 'EXCUSED')] };

describe('finishing', () => {
  test('when everybody has a mark, nobody gets one by it', () => {
    expect(decideFinish(everybody, { expectedVersion: 3, restAs: null }, now)).toEqual({ kind: 'finished', status: 'HELD', rest: [] });
  });

  test('names who is unmarked; a cleared mark is none', () => {
    expect(decideFinish(facts, { expectedVersion: 3, restAs: null }, now)).toEqual({ kind: 'unmarked', clientIds: ['bilal', 'dua'] });
  });

  test.each(['ABSENT', 'PRESENT', 'EXCUSED'] as const)('sets the rest %s when told to', (restAs) => {
    expect(decideFinish(facts, { expectedVersion: 3, restAs }, now)).toEqual({ kind: 'finished', status: 'HELD', rest: ['bilal', 'dua'] });
  });

  test.each(['LATE', 'LEFT_EARLY'] as const)('never sets the rest %s', (restAs) => {
    expect(decideFinish(facts, { expectedVersion: 3, restAs }, now)).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'input.restAs' }],
    });
  });

  test.each<[Partial<MarkedSession>, number, string, unknown]>([
    [{}, 2, '2026-11-25T06:30:00Z', { kind: 'stale' }],
    [{}, 3, '2026-11-25T04:00:00Z', { kind: 'tooEarly', opensAt: new Date('2026-11-25T04:30:00Z') }],
    [{ status: 'HELD' }, 3, '2026-11-25T06:30:00Z', { kind: 'notScheduled', status: 'HELD' }],
    [{ status: 'CANCELLED' }, 3, '2026-11-25T06:30:00Z', { kind: 'notScheduled', status: 'CANCELLED' }],
  ])('a session %j by version %i at %s is refused', (parts, expectedVersion, at, expected) => {
    const here = { ...everybody, session: { ...session, ...parts } };
    expect(decideFinish(here, { expectedVersion, restAs: null }, new Date(at))).toEqual(expected);
    expect(decideDidNotMeet({ ...here, marks: [] }, { expectedVersion, reason: 'Counsellor ill' }, new Date(at))).toEqual(expected);
  });
});

describe('we did not meet', () => {
  test('keeps the reason; absences alone do not stand against it', () => {
    const answer = decideDidNotMeet({ session, marks: [mark('amina', 'ABSENT')] }, { expectedVersion: 3, reason: ' Counsellor ill ' }, now);
    expect(answer).toEqual({ kind: 'notHeld', status: 'NOT_HELD', reason: 'Counsellor ill' });
  });

  test('is refused once somebody came, and needs a reason', () => {
    expect(decideDidNotMeet(facts, { expectedVersion: 3, reason: 'Counsellor ill' }, now)).toEqual({
      kind: 'hasAttendance',
      clientIds: ['amina'],
    });
    expect(decideDidNotMeet({ session, marks: [] }, { expectedVersion: 3, reason: '' }, now)).toMatchObject({ kind: 'invalid' });
  });
});
