import { parseLocalDate, type LocalDate } from './dates.ts';
import { offsetMs, wallMs, type TimeZone } from './zones.ts';

/** A time on the wall, 'HH:MM', 24 hours. */
export type LocalTime = string;

export type LocalMoment = { readonly date: LocalDate; readonly time: LocalTime; readonly minuteOfDay: number };

/**
 * The answer to "which instant is that?". `repeated`: clocks go back over it, so it happens twice; the first is meant (RFC 5545, 3.3.5).
 * 'skipped': clocks go forward over it, so it never happens; `next` is the first moment after the gap.
 */
type InstantOf =
  | { readonly kind: 'ok'; readonly instant: Date; readonly repeated: boolean }
  | { readonly kind: 'skipped'; readonly next: LocalMoment & { readonly instant: Date } };

const minuteMs = 60_000;
const dayMs = 86_400_000;
const rfc3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The time as written, or null: '24:00', '9:00', '10:00:30' are none. */
export function parseLocalTime(text: unknown): LocalTime | null {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;
}

/** An instant written with its offset ('2026-03-08T02:30:00Z'), or null. Numbers, leap seconds, and texts without an offset are none. */
export function parseInstant(text: unknown): Date | null {
  const found = typeof text === 'string' ? rfc3339.exec(text) : null;
  if (!found || parseLocalDate(found[1]) === null) return null;
  return new Date(found[0]);
}

/** Which instant a wall clock at that place means. Throws a RangeError on text that the parse functions refuse. */
export function instantOf(date: LocalDate, time: LocalTime, zone: TimeZone): InstantOf {
  if (parseLocalDate(date) === null || parseLocalTime(time) === null) throw new RangeError('not a day and time');
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetMs(wall - dayMs, zone);
  const after = offsetMs(wall + dayMs, zone);
  const found = [...new Set([wall - before, wall - after])].filter((epochMs) => wallMs(epochMs, zone) === wall);
  const [first] = found; // where a time comes twice the offset was larger before, so the earlier instant stands first
  if (first !== undefined) return { kind: 'ok', instant: new Date(first), repeated: found.length > 1 };
  const instant = firstAfterGap(wall - after, wall - before, zone);
  return { kind: 'skipped', next: { ...localOf(instant, zone), instant } };
}

/** The instant at which clocks jump, between one before and one after it, by halving. */
function firstAfterGap(low: number, high: number, zone: TimeZone): Date {
  let [early, late] = [low, high];
  const offset = offsetMs(late, zone);
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2000) * 1000;
    if (offsetMs(middle, zone) === offset) late = middle;
    else early = middle;
  }
  return new Date(late);
}

/** What the wall clock at that place shows, seconds cut off. */
export function localOf(instant: Date, zone: TimeZone): LocalMoment {
  const text = new Date(wallMs(instant.getTime(), zone)).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16), minuteOfDay: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) };
}

/** True elapsed minutes, whatever the clocks did meanwhile. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * minuteMs);
}

/** Whole minutes from `from` to `to`, rounded down; negative when `to` is earlier. */
export function minutesBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / minuteMs);
}
