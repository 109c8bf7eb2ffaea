import { addDays, isNearDate, isoWeekOf, isoWeeksBetween, parseLocalDate, type LocalDate } from '@alongside/kit/time';

/** Whole ISO weeks: `from` is a Monday, `until` a Sunday, both included. */
export type Span = { readonly from: LocalDate; readonly until: LocalDate };

/** What a report is about, and as many weeks just before it, which it is compared with. */
export type Period = { readonly weeks: number; readonly now: Span; readonly before: Span; readonly mondays: readonly LocalDate[] };

/** 57 weeks are 399 days: no report looks further back in one question. */
export const mostWeeks = 57;

/**
 * The weeks that a report is about: `weeks` of them from the ISO week of `from` on; without `from` the last ones that are over on `today`, because a week
 * that is still running would look like a fall. Null: `weeks` is not a whole number from 1 to 57, or `from` is no day,
 * or one of another century.
 */
export function periodOf(wish: { readonly weeks: number; readonly from: LocalDate | null; readonly today: LocalDate }): Period | null {
  const { weeks, from, today } = wish;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > mostWeeks) return null;
  if (from !== null && (parseLocalDate(from) === null || !isNearDate(from, today))) return null;
  const first = from === null ? addDays(isoWeekOf(today).monday, -7 * weeks) : isoWeekOf(from).monday;
  const now = { from: first, until: addDays(first, 7 * weeks - 1) };
  const before = { from: addDays(first, -7 * weeks), until: addDays(first, -1) };
  return { weeks, now, before, mondays: isoWeeksBetween(now.from, now.until).map((week) => week.monday) };
}
