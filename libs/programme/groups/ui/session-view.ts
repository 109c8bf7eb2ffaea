import type { CalendarSession } from '@alongside/kit/ui';
import type { CalendarRow } from './groups.queries.ts';
import type { WallClock } from './use-wall-clock.ts';

type Timed = Pick<CalendarRow, 'status' | 'localDate' | 'startsAt' | 'endsAt'>;

/** How a session stands now. Without a trusted clock the day decides. */
export function stateOf({ status, localDate, startsAt, endsAt }: Timed, today: string, clock: WallClock | null): CalendarSession['state'] {
  if (status === 'CANCELLED') return 'cancelled';
  if (status !== 'SCHEDULED') return 'done';
  if (!clock) return localDate < today ? 'toFinish' : 'upcoming';
  if (new Date(endsAt) <= clock.instant) return 'toFinish';
  return new Date(startsAt) <= clock.instant ? 'now' : 'upcoming';
}

export type Naming = {
  readonly worded: (titles: CalendarRow['titles']) => string;
  readonly language: 'en' | 'ur';
};

export function staffName({ name, nameUr }: { readonly name: string; readonly nameUr: string | null }, language: 'en' | 'ur'): string {
  return language === 'ur' && nameUr ? nameUr : name;
}

/** The contract's row as the calendar draws it. */
export function calendarSession(row: CalendarRow, { worded, language }: Naming, today: string, clock: WallClock | null): CalendarSession {
  const lead = row.staff.find((one) => one.part === 'LEAD') ?? row.staff[0];
  return {
    id: row.id,
    seriesId: row.seriesId,
    title: worded(row.titles),
    localDate: row.localDate,
    localStart: row.localStart,
    localEnd: row.localEnd,
    roomId: row.room?.id ?? null,
    roomName: row.room?.name ?? null,
    facilitator: lead ? staffName(lead, language) : null,
    staffIds: row.staff.map((one) => one.staffId),
    seats: row.capacity,
    booked: row.expected,
    state: stateOf(row, today, clock),
    movable: row.viewerMay.includes('MOVE'),
  };
}
