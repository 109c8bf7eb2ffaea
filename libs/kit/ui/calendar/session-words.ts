import type { Formats } from '../language/formats.ts';
import type { Words } from '../language/i18n.ts';
import type { CalendarSession } from './session-calendar.types.ts';

/** One sentence with all that a session says: group, time, room, day, places, who leads. The visible words come first, in the same order. */
export function sessionSentence(session: CalendarSession, formats: Formats, t: Words): string {
  const { title, localStart, localEnd, localDate, roomName, booked, seats, facilitator, state } = session;
  return [
    title,
    formats.timeRange(localStart, localEnd),
    roomName ?? t('kit:calendar.noRoom'),
    formats.weekdayDate(localDate),
    booked != null && seats != null ? t('kit:calendar.places', { booked: formats.number(booked), seats: formats.number(seats) }) : null,
    facilitator,
    state === 'cancelled' ? t('kit:calendar.cancelled') : null,
  ]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(t('kit:calendar.comma'));
}
