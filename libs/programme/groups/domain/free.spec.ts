import { describe, expect, test } from '@jest/globals';
import type { Booking } from './clash.ts';
import { freeRooms, freeStarts } from './free.ts';

const at = (day: string, from: string, until: string) => ({
  startsAt: new Date(`2026-12-${day}T${from}:00Z`),
  endsAt: new Date(`2026-12-${day}T${until}:00Z`),
});
const booked = (resourceId: string, day: string, from: string, until: string): Booking => ({
  ...at(day, from, until),
  ...{ resource: 'ROOM', resourceId, sessionId: 's', seriesId: 'g', title: '' },
});
const rooms = [
  { id: 'small', capacity: 6 },
  { id: 'large', capacity: 20 },
  { id: 'middle', capacity: 12 },
];

describe('freeRooms', () => {
  test('the largest first, and none that is taken on any one of the dates', () => {
    const times = [at('07', '10:00', '11:00'), at('14', '10:00', '11:00')];
    expect(freeRooms(rooms, [booked('large', '14', '10:30', '11:30')], times).map((room) => room.id)).toEqual(['middle', 'small']);
  });

  test('none that is archived', () => {
    expect(freeRooms([{ id: 'old', capacity: 30, archived: true }], [], [at('07', '10:00', '11:00')])).toEqual([]);
  });

  test('what ends when it begins does not take it', () => {
    expect(freeRooms(rooms, [booked('large', '07', '09:00', '10:00')], [at('07', '10:00', '11:00')])[0]?.id).toBe('large');
  });
});

describe('freeStarts', () => {
  const times = [at('07', '10:00', '11:00'), at('14', '10:00', '11:00')];

  test('the nearest half hours at which nothing is taken on any date', () => {
    const taken = [booked('room', '07', '10:30', '11:30'), booked('sana', '14', '09:00', '09:30')];
    expect(freeStarts('10:00', 60, times, ['room', 'sana'], taken)).toEqual(['09:30', '11:30', '08:00', '12:00']);
  });

  test('stays within the day', () => {
    const early = [{ startsAt: new Date('2026-12-07T00:30:00Z'), endsAt: new Date('2026-12-07T01:30:00Z') }];
    expect(freeStarts('00:30', 60, early, [], [])).toEqual(['00:00', '01:00', '01:30', '02:00', '02:30']);
  });
});
