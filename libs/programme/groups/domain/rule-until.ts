import {
  addDays,
  instantOf,
  localOf,
  parseInstant,
  parseLocalTime,
  type LocalDate,
  type LocalTime,
  type TimeZone,
} from '@alongside/kit/time';

/** The wall clock of a series: only with it a moment at which its rule ends is a local day. */
export type SeriesClock = { readonly localStart: LocalTime; readonly zone: TimeZone };

/**
 * The last local day whose session starts at or before the moment UNTIL names: 'HHMMSS' of a UTC day, as RFC 5545 (3.3.10) demands of a series with a
 * zone, or by the series' own wall clock, as many calendars write it. Null when it is no time.
 */
export function lastDayUntil(date: LocalDate, time: string, isUtc: boolean, clock: SeriesClock): LocalDate | null {
  const [hours, minutes, seconds] = [time.slice(0, 2), time.slice(2, 4), time.slice(4)];
  if (parseLocalTime(`${hours}:${minutes}`) === null || seconds > '59') return null;
  if (!isUtc) return `${hours}:${minutes}` >= clock.localStart ? date : addDays(date, -1);
  const moment = parseInstant(`${date}T${hours}:${minutes}:${seconds}Z`);
  if (moment === null) return null;
  const local = localOf(moment, clock.zone).date;
  const start = instantOf(local, clock.localStart, clock.zone);
  return (start.kind === 'ok' ? start.instant : start.next.instant) <= moment ? local : addDays(local, -1);
}
