/** A day at some place, 'YYYY-MM-DD', proleptic Gregorian. It has no zone and is never turned into an instant without one. */
export type LocalDate = string;

/** ISO 8601: Monday is 1, Sunday is 7. */
type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** An ISO 8601 week; `year` is the year of its Thursday, which may differ from the year of `monday` or `sunday`. */
export type IsoWeek = { readonly year: number; readonly week: number; readonly monday: LocalDate; readonly sunday: LocalDate };

const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01, or null when the text is no day ('2026-02-29', '03/04/2026', '0000-00-00'). */
function dayNumber(text: unknown): number | null {
  const found = typeof text === 'string' ? shape.exec(text) : null;
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const ms = Date.UTC(year, month - 1, day); // reads years below 100 as 19xx, which the comparison then refuses
  return new Date(ms).toISOString().startsWith(found[0]) ? ms / dayMs : null;
}

function fromDayNumber(days: number): LocalDate {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}

function known(date: LocalDate): number {
  const days = dayNumber(date);
  if (days === null) throw new RangeError(`not a day: ${date.slice(0, 20)}`);
  return days;
}

/** The day as written, or null: the check for everything that comes from outside. The other functions throw a RangeError on such text. */
export function parseLocalDate(text: unknown): LocalDate | null {
  return dayNumber(text) === null ? null : (text as LocalDate);
}

/** Whether a day lies in the hundred years before `today` or the two years after it: no other day is of use at a centre. */
export function isNearDate(date: LocalDate, today: LocalDate): boolean {
  return date >= addMonths(today, -1200) && date <= addMonths(today, 24);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(known(date) + days);
}

/** The same day of the month, or the last one of a shorter month: 31 January + 1 = 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const days = known(date);
  const first = new Date(days * dayMs);
  const day = first.getUTCDate();
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromDayNumber(first.getTime() / dayMs + Math.min(day, last) - 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return known(to) - known(from);
}

export function weekdayOf(date: LocalDate): IsoWeekday {
  return (((((known(date) + 3) % 7) + 7) % 7) + 1) as IsoWeekday; // 1970-01-01 was a Thursday
}

export function isoWeekOf(date: LocalDate): IsoWeek {
  const monday = addDays(date, 1 - weekdayOf(date));
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
  return { year, week, monday, sunday: addDays(monday, 6) };
}

/** The ISO weeks that touch the days from `from` to `to`, both included, in order; none when `to` is earlier. */
export function isoWeeksBetween(from: LocalDate, to: LocalDate): readonly IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = isoWeekOf(from); week.monday <= to && from <= to; week = isoWeekOf(addDays(week.monday, 7))) weeks.push(week);
  return weeks;
}
