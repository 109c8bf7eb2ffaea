import { parseLocalDate } from '@alongside/kit/time';
import type { CalendarView } from '@alongside/kit/ui';

/** What the calendar's address says; nothing of a client. */
export type CalendarFilters = {
  readonly view?: CalendarView;
  readonly date?: string;
  readonly room?: string;
  readonly staff?: string;
};

export const calendarViews = ['week', 'day', 'month', 'agenda', 'rooms', 'people'] as const;

const id = /^[0-9a-f-]{36}$/;

/** Reads the address (`validateSearch` of the route); what makes no sense is left out. */
export function calendarFiltersFrom(search: Readonly<Record<string, unknown>>): CalendarFilters {
  const { view, date, room, staff } = search;
  const day = parseLocalDate(date);
  const known = calendarViews.find((one) => one === view);
  return {
    ...(known ? { view: known } : {}),
    ...(day === null ? {} : { date: day }),
    ...(typeof room === 'string' && id.test(room) ? { room } : {}),
    ...(typeof staff === 'string' && id.test(staff) ? { staff } : {}),
  };
}
