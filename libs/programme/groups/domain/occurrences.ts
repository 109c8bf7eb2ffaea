import { RRuleTemporal } from 'rrule-temporal';
import { addDays, addMinutes, addMonths, instantOf, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';
import { formatRule, type Rule } from './rule.ts';

/** One time that a series meets. `originalDate` names it for ever, also when it is moved later. `repeated`: clocks go back over its start. */
export type Occurrence = {
  readonly originalDate: LocalDate;
  readonly localDate: LocalDate;
  readonly localStart: LocalTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly repeated: boolean;
};

export type SeriesTimes = {
  readonly rule: Rule;
  readonly firstDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly zone: TimeZone;
};

/** `from` and `to` are local days, both included. `exdates` are left out, yet count towards COUNT (RFC 5545). `max` is 400 unless told lower. */
export type Window = {
  readonly today: LocalDate;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly exdates?: ReadonlySet<LocalDate>;
  readonly max?: number;
};

/** `skipped`: days on which clocks jump over the start, so there is no session, and COUNT does not count it (RFC 5545, 3.3.10).
 * `complete`: false when a finite rule goes on beyond what is answered. An endless one is complete up to its horizon. */
export type Expansion = {
  readonly occurrences: readonly Occurrence[];
  readonly skipped: readonly LocalDate[];
  readonly complete: boolean;
};

export const maxOccurrences = 400;
const horizonMonths = 13; // endless rules, seen from today
const farthestMonths = 120; // finite rules, seen from their first day: 400 weeks fit, "every 52 months, 400 times" does not

/** The days of the rule, without its own end, in order, a year at a time. Noon UTC keeps the library on plain days; zones are ours. */
function* daysOfRule(rule: Rule, firstDate: LocalDate, from: LocalDate, to: LocalDate): Generator<LocalDate> {
  const endless = formatRule({ ...rule, count: null, until: null });
  const start = `${firstDate.replaceAll('-', '')}T120000Z`;
  const days = new RRuleTemporal({ rruleString: `DTSTART:${start}\nRRULE:${endless}`, cache: false });
  for (let begin = from; begin <= to; begin = addMonths(begin, 12)) {
    const end = earliest(to, addDays(addMonths(begin, 12), -1));
    for (const day of days.between(noon(begin), noon(end), true)) yield day.toString().slice(0, 10);
  }
}

function noon(date: LocalDate): Date {
  const answer = instantOf(date, '12:00', 'UTC');
  return answer.kind === 'ok' ? answer.instant : answer.next.instant;
}

function span(startsAt: Date, minutes: number): Pick<Occurrence, 'startsAt' | 'endsAt'> {
  return { startsAt, endsAt: addMinutes(startsAt, minutes) };
}

function earliest(...dates: readonly (LocalDate | null | undefined)[]): LocalDate {
  return dates.reduce<LocalDate>((least, date) => (date && date < least ? date : least), '9999-12-31');
}

/** The first local day on which the rule ends by itself, or is no longer looked at. */
function lastDayOf(times: SeriesTimes, today: LocalDate): LocalDate {
  const { rule, firstDate } = times;
  if (rule.until !== null) return earliest(rule.until, addMonths(firstDate, farthestMonths));
  if (rule.count !== null) return addMonths(firstDate, farthestMonths);
  return addMonths(firstDate > today ? firstDate : today, horizonMonths);
}

/**
 * The sessions of a series, in order: days by the rule, each at the same wall time of its zone, so 10:00 stays 10:00 over both clock changes.
 * Finite rules are expanded whole, endless ones 13 months ahead, and never more than `max` dates.
 */
export function expand(times: SeriesTimes, window: Window): Expansion {
  const { rule, firstDate, localStart, minutes, zone } = times;
  const lastDay = lastDayOf(times, window.today);
  const from = window.from !== undefined && window.from > firstDate ? window.from : firstDate;
  const to = earliest(lastDay, window.to);
  const max = Math.min(window.max ?? maxOccurrences, maxOccurrences);
  const occurrences: Occurrence[] = [];
  const skipped: LocalDate[] = [];
  let counted = 0;
  let cut = false;
  // COUNT counts from the first day, so the days before the window must be walked too.
  for (const date of daysOfRule(rule, firstDate, rule.count === null ? from : firstDate, to)) {
    if (rule.count !== null && counted >= rule.count) break;
    const start = instantOf(date, localStart, zone);
    if (start.kind === 'ok') counted += 1;
    if (date < from || window.exdates?.has(date)) continue;
    if (start.kind === 'skipped') skipped.push(date);
    else if (occurrences.length === max) cut = true;
    else occurrences.push({ originalDate: date, localDate: date, localStart, ...span(start.instant, minutes), repeated: start.repeated });
    if (cut) break;
  }
  const ended = rule.count === null ? rule.until === null || rule.until <= to : counted >= rule.count;
  return { occurrences, skipped, complete: !cut && ended };
}
