import { addDays, addMonths, weekdayOf } from '@alongside/kit/time';
import type { CalendarView } from './session-calendar.types.ts';

const agendaDays = 14;

/** The days that a view shows, first to last: what the screen asks the server for. A month has whole weeks, an agenda two weeks from its day. */
export function daysShown(view: CalendarView, date: string, weekStart: number): readonly string[] {
  if (view === 'agenda') return daysFrom(date, agendaDays);
  if (view === 'week') return daysFrom(weekBegin(date, weekStart), 7);
  if (view !== 'month') return [date];
  const first = weekBegin(monthBegin(date), weekStart);
  const last = addDays(monthBegin(addMonths(monthBegin(date), 1)), -1);
  const days: string[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) days.push(...daysFrom(week, 7));
  return days;
}

/** The same view earlier (-1) or later (1). */
export function turned(view: CalendarView, date: string, by: -1 | 1): string {
  if (view === 'month') return addMonths(monthBegin(date), by);
  return addDays(date, by * (view === 'week' ? 7 : view === 'agenda' ? agendaDays : 1));
}

const monthBegin = (date: string): string => `${date.slice(0, 8)}01`;

function weekBegin(date: string, weekStart: number): string {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

function daysFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
