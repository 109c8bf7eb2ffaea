import { addDays, addMinutes, instantOf, localOf, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';
import { blockedOn, inTheWayOf, openOn, type CentreTime, type InTheWay } from './centre-time.ts';
import { overlaps, type Span } from './clash.ts';
import type { Occurrence } from './occurrences.ts';

export const onClosures = ['SKIP', 'SHIFT', 'KEEP'] as const;

/** What a series does where the centre's time is in its way: leaves the session out, moves it, or meets all the same. */
export type OnClosure = (typeof onClosures)[number];

/**
 * What becomes of one session. `occurrence` is as it will be; `wished` as the rule has it (both have the same original date). 'kept' with
 * `inTheWay` null: nothing was in its way. 'skipped' with `noPlace`: it was to be moved, and there is no hour for it within six days.
 */
export type Fit =
  | { readonly kind: 'kept'; readonly occurrence: Occurrence; readonly inTheWay: InTheWay | null }
  | { readonly kind: 'shifted'; readonly occurrence: Occurrence; readonly wished: Occurrence; readonly inTheWay: InTheWay }
  | { readonly kind: 'skipped'; readonly wished: Occurrence; readonly inTheWay: InTheWay; readonly noPlace: boolean };

/** How many days later a session may be moved. */
export const farthestDays = 6; // a week on, a weekly series meets again anyway

type Centre = { readonly time: CentreTime; readonly zone: TimeZone };

function at(wished: Occurrence, date: LocalDate, time: LocalTime, minutes: number, zone: TimeZone): Occurrence | null {
  const start = instantOf(date, time, zone);
  if (start.kind === 'skipped') return null;
  const endsAt = addMinutes(start.instant, minutes);
  return {
    originalDate: wished.originalDate,
    localDate: date,
    localStart: time,
    startsAt: start.instant,
    endsAt,
    repeated: start.repeated,
  };
}

/**
 * The start nearest to the wished wall time on one day at which the session lies within the hours and outside every blocked window; of two equally near
 * ones the later. Free hours are stretches, so the nearest start is the wished one or stands at an edge of one.
 */
function placeOn(date: LocalDate, wished: Occurrence, minutes: number, { time, zone }: Centre): Occurrence | null {
  const open = openOn(time, date, zone);
  if (!open) return null;
  const blocked = blockedOn(time, date, zone);
  const fits = (span: Span) =>
    span.startsAt >= open.startsAt && span.endsAt <= open.endsAt && !blocked.some((window) => overlaps(window, span));
  const edges = [open.startsAt, ...blocked.map((window) => window.endsAt)];
  const ends = [open.endsAt, ...blocked.map((window) => window.startsAt)].map((end) => addMinutes(end, -minutes));
  const starts = new Set([wished.localStart, ...[...edges, ...ends].map((instant) => localOf(instant, zone)).map((local) => local.time)]);
  const places = [...starts].flatMap((start) => at(wished, date, start, minutes, zone) ?? []).filter(fits);
  const away = (place: Occurrence) => Math.abs(minuteOf(place.localStart) - minuteOf(wished.localStart));
  places.sort((a, b) => away(a) - away(b) || b.startsAt.getTime() - a.startsAt.getTime());
  return places[0] ?? null;
}

const minuteOf = (time: LocalTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The nearest place on its own day, else on the next open day within six on which the series does not meet. */
function place(wished: Occurrence, minutes: number, centre: Centre, meets: ReadonlySet<LocalDate>): Occurrence | null {
  for (let days = 0; days <= farthestDays; days += 1) {
    const date = addDays(wished.localDate, days);
    const found = days > 0 && meets.has(date) ? null : placeOn(date, wished, minutes, centre);
    if (found) return found;
  }
  return null;
}

/**
 * Fits the sessions of one series, in order, to the centre's time. Moving never puts two of them on one local day: a day that the series meets on by
 * its rule, or has been moved to, is taken. `minutes` is how long each lasts, `zone` the series' own.
 */
export function fitToCentre(
  occurrences: readonly Occurrence[],
  terms: { readonly minutes: number; readonly zone: TimeZone },
  time: CentreTime,
  policy: OnClosure,
): readonly Fit[] {
  const meets = new Set(occurrences.map((one) => one.localDate));
  return occurrences.map((wished): Fit => {
    const inTheWay = inTheWayOf(time, wished.localDate, wished, terms.zone);
    if (!inTheWay || policy === 'KEEP') return { kind: 'kept', occurrence: wished, inTheWay };
    const found = policy === 'SHIFT' ? place(wished, terms.minutes, { time, zone: terms.zone }, meets) : null;
    if (!found) return { kind: 'skipped', wished, inTheWay, noPlace: policy === 'SHIFT' };
    meets.add(found.localDate);
    return { kind: 'shifted', occurrence: found, wished, inTheWay };
  });
}

/** The sessions that are left, as they will be. */
export function sessionsOf(fits: readonly Fit[]): readonly Occurrence[] {
  return fits.flatMap((fit) => (fit.kind === 'skipped' ? [] : [fit.occurrence]));
}
