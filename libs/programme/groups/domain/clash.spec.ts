import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findClashes, overlaps, type Booking } from './clash.ts';

const at = (clock: string) => new Date(`2026-11-25T${clock}:00Z`);

function booking(from: string, to: string, parts: Partial<Booking> = {}): Booking {
  return {
    resource: 'ROOM',
    resourceId: 'room-1',
    sessionId: null,
    seriesId: null,
    title: 'Relapse prevention',
    startsAt: at(from),
    endsAt: at(to),
    ...parts,
  };
}

describe('overlap', () => {
  test.each([
    ['10:00', '11:00', '11:00', '12:00', false],
    ['10:00', '11:01', '11:00', '12:00', true],
    ['10:00', '12:00', '10:30', '11:00', true],
    ['10:00', '11:00', '10:00', '11:00', true],
    ['10:00', '11:00', '12:00', '13:00', false],
  ])('%s-%s and %s-%s: %p', (a, b, c, d, expected) => {
    expect(overlaps(booking(a, b), booking(c, d))).toBe(expected);
    expect(overlaps(booking(c, d), booking(a, b))).toBe(expected);
  });
});

describe('clashes', () => {
  const taken = [
    booking('10:00', '11:00', { sessionId: 'a', title: 'Morning group' }),
    booking('10:00', '11:00', { sessionId: 'a', resource: 'STAFF', resourceId: 'sana' }),
    booking('14:00', '15:00', { sessionId: 'b' }),
  ];

  test('are of the same room, the same person, the same time', () => {
    expect(findClashes(taken, [booking('10:30', '11:30', { resourceId: 'room-2' })])).toEqual([]);
    expect(findClashes(taken, [booking('11:00', '12:00')])).toEqual([]);
    expect(findClashes(taken, [booking('10:00', '11:00', { resource: 'CLIENT', resourceId: 'sana' })])).toEqual([]);
    expect(findClashes(taken, [booking('10:30', '11:30')]).map((clash) => clash.taken.title)).toEqual(['Morning group']);
  });

  test('a moved session does not clash with its own old time', () => {
    expect(findClashes(taken, [booking('10:30', '11:30', { sessionId: 'a' })])).toEqual([]);
    expect(findClashes(taken, [booking('10:30', '11:30', { sessionId: 'c' })])).toHaveLength(1);
  });

  test('are named in order of time', () => {
    const wanted = [booking('14:30', '15:00'), booking('09:30', '10:30')];
    expect(findClashes(taken, wanted).map((clash) => clash.taken.sessionId)).toEqual(['a', 'b']);
  });

  test('any set is what comparing each with each finds', () => {
    const one = fc.record({
      room: fc.constantFrom('1', '2'),
      start: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 9 }),
    });
    const toBooking = ({ room, start, length }: { room: string; start: number; length: number }): Booking =>
      booking('00:00', '00:00', { resourceId: room, startsAt: new Date(start * 60_000), endsAt: new Date((start + length) * 60_000) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.array(one, { maxLength: 12 }), (there, want) => {
        const [there2, want2] = [there.map(toBooking), want.map(toBooking)];
        const minutes = (b: { start: number; length: number }) => Array.from({ length: b.length }, (_x, i) => b.start + i);
        const pairs = want.flatMap((w) => there.filter((t) => t.room === w.room && minutes(t).some((m) => minutes(w).includes(m))));
        expect(findClashes(there2, want2)).toHaveLength(pairs.length);
      }),
    );
  });
});
