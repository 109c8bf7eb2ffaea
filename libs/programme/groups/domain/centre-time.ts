import { addDays, instantOf, localOf, weekdayOf, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';
import { overlaps, type Span } from './clash.ts';

/** Days on which the house is closed, both included. */
export type ClosedDays = {
  readonly kind: 'CLOSURE' | 'HOLIDAY';
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate;
  readonly reason: string;
};

/** Hours of one ISO weekday (1 = Monday) in which no group meets, such as the Friday prayer. `untilTime` is the first minute after. Without dates: always. */
export type BlockedWindow = {
  readonly weekday: number;
  readonly fromTime: LocalTime;
  readonly untilTime: LocalTime;
  readonly fromDate: LocalDate | null;
  readonly untilDate: LocalDate | null;
  readonly reason: string;
};

/** When the house is open on one ISO weekday. A weekday that is missing is closed. */
export type DayHours = { readonly weekday: number; readonly opens: LocalTime; readonly closes: LocalTime };

/** Other hours from one day to another, both included, such as those of Ramadan. */
export type HoursVariant = {
  readonly name: string;
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate;
  readonly hours: readonly DayHours[];
};

/** What a centre settles about its time, all by its wall clock. No opening hours at all: nobody has settled them, and every hour will do. */
export type CentreTime = {
  readonly closures: readonly ClosedDays[];
  readonly blockedWindows: readonly BlockedWindow[];
  readonly hoursVariants: readonly HoursVariant[];
  readonly openingHours: readonly DayHours[];
};

/** What of the centre's time a session falls in. `reason` is as the centre wrote it: the closure's, the window's, or the name of the other hours. */
export type InTheWay = { readonly kind: 'CLOSURE' | 'HOLIDAY' | 'BLOCKED_WINDOW' | 'OTHER_HOURS'; readonly reason: string };

type Dated = { readonly fromDate: LocalDate | null; readonly untilDate: LocalDate | null };

const isOn = (dated: Dated, date: LocalDate) => (dated.fromDate ?? date) <= date && date <= (dated.untilDate ?? date);

/** A wall time as an instant; one that clocks jump over is the first moment after the gap. */
function edge(date: LocalDate, time: LocalTime, zone: TimeZone): Date {
  const found = instantOf(date, time, zone);
  return found.kind === 'ok' ? found.instant : found.next.instant;
}

function variantOn(centre: CentreTime, date: LocalDate): HoursVariant | undefined {
  return centre.hoursVariants.find((variant) => isOn(variant, date));
}

/** The blocked windows of one day, as stretches of real time. */
export function blockedOn(centre: CentreTime, date: LocalDate, zone: TimeZone): readonly (Span & { readonly reason: string })[] {
  return centre.blockedWindows
    .filter((window) => window.weekday === weekdayOf(date) && isOn(window, date))
    .map(({ fromTime, untilTime, reason }) => ({ startsAt: edge(date, fromTime, zone), endsAt: edge(date, untilTime, zone), reason }));
}

/** When the house is open on a day, by the hours in force on it; null when it is closed. The whole day when nobody has settled hours. */
export function openOn(centre: CentreTime, date: LocalDate, zone: TimeZone): Span | null {
  if (centre.closures.some((closure) => isOn(closure, date))) return null;
  const hours = variantOn(centre, date)?.hours ?? centre.openingHours;
  if (hours === centre.openingHours && hours.length === 0)
    return { startsAt: edge(date, '00:00', zone), endsAt: edge(addDays(date, 1), '00:00', zone) };
  const today = hours.find((one) => one.weekday === weekdayOf(date));
  return today ? { startsAt: edge(date, today.opens, zone), endsAt: edge(date, today.closes, zone) } : null;
}

/** Whether a session of these instants, on this local day, lies outside the other hours that are in force then. */
function outsideVariant(centre: CentreTime, date: LocalDate, span: Span, zone: TimeZone): HoursVariant | null {
  const variant = variantOn(centre, date);
  if (!variant) return null;
  const open = openOn(centre, date, zone);
  return open && span.startsAt >= open.startsAt && span.endsAt <= open.endsAt ? null : variant;
}

/**
 * What stands in the way of a session: a closure, then a blocked window, then hours other than the usual. The usual hours by themselves do not: an
 * evening group that meets when the house is otherwise shut was meant so.
 */
export function inTheWayOf(centre: CentreTime, date: LocalDate, span: Span, zone: TimeZone): InTheWay | null {
  const closure = centre.closures.find((one) => isOn(one, date));
  if (closure) return { kind: closure.kind, reason: closure.reason };
  const lastDate = localOf(new Date(span.endsAt.getTime() - 1), zone).date; // a night may end in the next day's window
  const windows = [date, ...(lastDate > date ? [lastDate] : [])].flatMap((day) => blockedOn(centre, day, zone));
  const window = windows.find((one) => overlaps(one, span));
  if (window) return { kind: 'BLOCKED_WINDOW', reason: window.reason };
  const variant = outsideVariant(centre, date, span, zone);
  return variant && { kind: 'OTHER_HOURS', reason: variant.name };
}
