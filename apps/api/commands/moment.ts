import { localOf, parseInstant, parseLocalDate, parseLocalTime, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';

/** A local day, and a local time where one was written. */
export type Moment = { readonly date: LocalDate; readonly time: LocalTime | null };

const shape = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z)?)?$/;

/**
 * A day or a moment as people and calendars write it: 2026-10-20, 20261020, 2026-10-20T18:00, 20261020T180000; with a Z it is UTC and becomes local to
 * `zone`. Null when it is none, or not on a whole minute.
 */
export function readMoment(text: string, zone: TimeZone): Moment | null {
  const [, year, month, day, hours, minutes, seconds = '00', zulu] = shape.exec(text) ?? [];
  const date = parseLocalDate(`${year}-${month}-${day}`);
  if (date === null) return null;
  if (hours === undefined) return { date, time: null };
  const time = parseLocalTime(`${hours}:${minutes}`);
  if (time === null || seconds !== '00') return null;
  if (zulu === undefined) return { date, time };
  const instant = parseInstant(`${date}T${time}:00Z`);
  const local = instant && localOf(instant, zone);
  return local && { date: local.date, time: local.time };
}
