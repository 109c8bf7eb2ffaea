import { parseLocalDate } from '@alongside/kit/time';

/** What the calendar's address says; nothing of a client. */
export type CalendarFilters = {
  readonly view?: 'week' | 'day' | 'rooms';
  readonly date?: string;
  readonly room?: string;
  readonly staff?: string;
};

const id = /^[0-9a-f-]{36}$/;

/** Reads the address (`validateSearch` of the route); what makes no sense is left out. */
export function calendarFiltersFrom(search: Readonly<Record<string, unknown>>): CalendarFilters {
  const { view, date, room, staff } = search;
  const day = parseLocalDate(date);
  return {
    ...(view === 'day' || view === 'rooms' || view === 'week' ? { view } : {}),
    ...(day === null ? {} : { date: day }),
    ...(typeof room === 'string' && id.test(room) ? { room } : {}),
    ...(typeof staff === 'string' && id.test(staff) ? { staff } : {}),
  };
}
