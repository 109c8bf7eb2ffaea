import { addMinutes, type LocalTime } from '@alongside/kit/time';
import { overlaps, type Booking, type Span } from './clash.ts';

/** `bufferMinutes`: how long it stays empty after each session. `archived`: nobody is offered it. */
export type RoomSeats = { readonly id: string; readonly capacity: number; readonly bufferMinutes?: number; readonly archived?: boolean };

const isFree = (resourceId: string, taken: readonly Booking[], times: readonly Span[]): boolean =>
  !taken.some((booking) => booking.resourceId === resourceId && times.some((time) => overlaps(booking, time)));

/** Rooms that nothing takes at any of these times, largest first, then in the order given. */
export function freeRooms<Room extends RoomSeats>(rooms: readonly Room[], taken: readonly Booking[], times: readonly Span[]): Room[] {
  const paused = ({ bufferMinutes = 0 }: Room) =>
    times.map(({ startsAt, endsAt }) => ({ startsAt, endsAt: addMinutes(endsAt, bufferMinutes) }));
  return rooms.filter((room) => room.archived !== true && isFree(room.id, taken, paused(room))).sort((a, b) => b.capacity - a.capacity);
}

const steps = [-30, 30, -60, 60, -90, 90, -120, 120];

/** How far from the wished time `freeStarts` looks: what is taken must be known that many minutes before and after. */
export const widestShiftMinutes = 120;

/**
 * Other starts on the same days, nearest first, at which none of the resources is taken on any of them. Half hours up to two hours away, within the day.
 */
export function freeStarts(
  start: LocalTime,
  minutes: number,
  times: readonly Span[],
  resourceIds: readonly string[],
  taken: readonly Booking[],
): LocalTime[] {
  const minute = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  return steps.flatMap((shift): readonly LocalTime[] => {
    const begin = minute + shift;
    if (begin < 0 || begin + minutes > 24 * 60) return [];
    const moved = times.map((time) => ({ startsAt: addMinutes(time.startsAt, shift), endsAt: addMinutes(time.endsAt, shift) }));
    if (!resourceIds.every((id) => isFree(id, taken, moved))) return [];
    return [`${String(Math.floor(begin / 60)).padStart(2, '0')}:${String(begin % 60).padStart(2, '0')}`];
  });
}
