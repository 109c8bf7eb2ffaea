import { describe, expect, test } from '@jest/globals';
import { decideCancel, decideMove, isMovable, type SessionFacts } from './session.ts';

const today = '2026-03-01';
const session: SessionFacts = {
  localDate: '2026-03-10',
  localStart: '10:00',
  minutes: 90,
  zone: 'America/New_York',
  startsAt: new Date('2026-03-10T14:00:00Z'),
  endsAt: new Date('2026-03-10T15:30:00Z'),
  status: 'SCHEDULED',
  marked: 0,
};

describe('what happened stays where it was', () => {
  test.each<[Partial<SessionFacts>, string]>([
    [{ marked: 1 }, 'hasAttendance'],
    [{ status: 'HELD', marked: 9 }, 'notScheduled'],
    [{ status: 'NOT_HELD' }, 'notScheduled'],
    [{ status: 'CANCELLED' }, 'notScheduled'],
  ])('%j is neither moved nor cancelled: %s', (parts, kind) => {
    const held = { ...session, ...parts };
    expect(decideCancel(held, { reason: 'Room is being painted' }).kind).toBe(kind);
    expect(decideMove(held, { localDate: '2026-03-11', localStart: '10:00' }, today).kind).toBe(kind);
    expect(isMovable(held)).toBe(false);
  });
});

describe('cancelling', () => {
  test('keeps the reason', () => {
    expect(decideCancel(session, { reason: '  Room is being painted ' })).toEqual({
      kind: 'cancelled',
      status: 'CANCELLED',
      reason: 'Room is being painted',
    });
  });

  test('needs one', () => {
    expect(decideCancel(session, { reason: ' ' })).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'input.reason', constraint: 'required' }],
    });
  });
});

describe('moving', () => {
  test('derives the instants anew, on the other side of a clock change too', () => {
    expect(decideMove(session, { localDate: '2026-03-07', localStart: '10:00' }, today)).toEqual({
      kind: 'moved',
      repeated: false,
      times: {
        localDate: '2026-03-07',
        localStart: '10:00',
        minutes: 90,
        zone: 'America/New_York',
        startsAt: new Date('2026-03-07T15:00:00Z'),
        endsAt: new Date('2026-03-07T16:30:00Z'),
      },
    });
  });

  test('to a time that does not exist asks, with the next one', () => {
    expect(decideMove(session, { localDate: '2026-03-08', localStart: '02:30' }, today)).toMatchObject({
      kind: 'timeSkipped',
      next: { date: '2026-03-08', time: '03:00' },
    });
  });

  test('to a time that comes twice means the first, and says so', () => {
    const answer = decideMove(session, { localDate: '2026-11-01', localStart: '01:30' }, today);
    expect(answer).toMatchObject({ kind: 'moved', repeated: true, times: { startsAt: new Date('2026-11-01T05:30:00Z') } });
  });

  test('to where it is changes nothing; a new length is a move', () => {
    const here = { localDate: session.localDate, localStart: session.localStart };
    expect(decideMove(session, here, today).kind).toBe('unchanged');
    expect(decideMove(session, { ...here, minutes: 60 }, today)).toMatchObject({
      kind: 'moved',
      times: { endsAt: new Date('2026-03-10T15:00:00Z') },
    });
  });

  test.each([
    [{ localDate: '2026-02-29' }, 'input.localDate', 'isoDate'],
    [{ localDate: '2029-01-01' }, 'input.localDate', 'nearDate'],
    [{ localStart: '24:00' }, 'input.localStart', 'localTime'],
    [{ minutes: 0 }, 'input.minutes', 'minutes'],
    [{ minutes: 721 }, 'input.minutes', 'minutes'],
    [{ minutes: 52.5 }, 'input.minutes', 'minutes'],
  ])('%j is refused at %s by %s', (parts, path, constraint) => {
    const answer = decideMove(session, { localDate: '2026-03-11', localStart: '10:00', ...parts }, today);
    expect(answer).toMatchObject({ kind: 'invalid', problems: [{ path, constraint }] });
  });
});
