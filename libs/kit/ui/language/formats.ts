import { useMemo } from 'react';
import { useSession } from '@alongside/kit/client';
import { useLanguage } from './i18n.ts';

/** Everything is shown in the centre's zone, wherever the browser stands. `LocalDate` is `YYYY-MM-DD`, `LocalTime` is `HH:mm` or `HH:mm:ss`. */
export interface Formats {
  /** Monday, 23 November 2026 */
  readonly longDate: (localDate: string) => string;
  /** 23 Nov 2026: a birth date, a day of long ago. */
  readonly date: (localDate: string) => string;
  /** Mon 23 Nov */
  readonly shortDate: (localDate: string) => string;
  /** Monday 23 November */
  readonly weekdayDate: (localDate: string) => string;
  readonly weekday: (localDate: string) => string;
  /** November 2026 */
  readonly month: (localDate: string) => string;
  /** A wall-clock time: 9:00. */
  readonly time: (localTime: string) => string;
  readonly timeRange: (start: string, end: string) => string;
  /** An instant (RFC 3339) as date and time in the zone. */
  readonly instant: (instant: string | Date) => string;
  readonly clock: (instant: string | Date) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Minutes as hours and minutes: 1 h 30 min. */
  readonly minutes: (minutes: number) => string;
  readonly list: (items: readonly string[]) => string;
}

// A calendar date has no zone: it is read and written at UTC, so that no browser shifts it by a day.
const day = (localDate: string) => new Date(`${localDate.slice(0, 10)}T00:00:00Z`);
const wall = (localTime: string) => new Date(`1970-01-01T${localTime.length === 5 ? `${localTime}:00` : localTime}Z`);

export function makeFormats(locale: string, timeZone: string): Formats {
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const longDate = of({ dateStyle: 'full', timeZone: 'UTC' });
  const date = of({ dateStyle: 'medium', timeZone: 'UTC' });
  const shortDate = of({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const weekdayDate = of({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = of({ weekday: 'long', timeZone: 'UTC' });
  const month = of({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const time = of({ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const instant = of({ dateStyle: 'medium', timeStyle: 'short', timeZone });
  const clock = of({ hour: '2-digit', minute: '2-digit', timeZone });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    longDate: (localDate) => longDate.format(day(localDate)),
    date: (localDate) => date.format(day(localDate)),
    shortDate: (date) => shortDate.format(day(date)),
    weekdayDate: (date) => weekdayDate.format(day(date)),
    weekday: (date) => weekday.format(day(date)),
    month: (date) => month.format(day(date)),
    time: (at) => time.format(wall(at)),
    timeRange: (start, end) => time.formatRange(wall(start), wall(end)),
    instant: (at) => instant.format(new Date(at)),
    clock: (at) => clock.format(new Date(at)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    minutes: (total) => {
      const hours = Math.floor(total / 60);
      const rest = total % 60;
      return [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : ''].filter(Boolean).join(' ');
    },
    list: (items) => list.format(items),
  };
}

/** English is written as in Britain and Pakistan: day before month. */
export function useFormats(): Formats {
  const language = useLanguage();
  const timeZone = useSession().viewer?.centre.zone ?? 'UTC';
  return useMemo(() => makeFormats(language === 'ur' ? 'ur-PK' : 'en-GB', timeZone), [language, timeZone]);
}
