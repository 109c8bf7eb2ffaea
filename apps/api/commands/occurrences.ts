import { isTimeZone, localOf, type LocalDate, type LocalTime } from '@alongside/kit/time';
import type { InvalidInput } from '@alongside/kit/words';
import { datesOfRule, type Occurrence } from '@alongside/programme/groups/domain';
import { Refused, type Given, type PlainCommand } from './command.ts';
import { readMoment, type Moment } from './moment.ts';

const summary = [
  'the starts of a recurrence rule as UTC instants, one a line, by the code that plans groups; needs no database',
  '',
  'Taken is what the product takes: DAILY, WEEKLY, MONTHLY; INTERVAL 1 to 52; BYDAY, BYMONTHDAY, BYSETPOS; COUNT to 400 or UNTIL; WKST.',
  'A beginning that does not match its rule is left out and not counted (RFC 5545 does not say). A local time that clocks jump over is left',
  'out, not counted, and named on standard error; one that comes twice is its first. Days left out by --exdate do count.',
  'An endless rule is shown 13 months ahead of the latest of today, its beginning and --from.',
].join('\n');

export const occurrences: PlainCommand = {
  name: 'occurrences',
  summary,
  words: [],
  options: {
    rrule: { type: 'string', hint: 'the rule: FREQ=WEEKLY;BYDAY=TU;COUNT=10', isNeeded: true },
    dtstart: { type: 'string', hint: 'the beginning by the wall clock there: 2026-10-20T18:00', isNeeded: true },
    zone: { type: 'string', hint: 'IANA time zone: America/New_York', isNeeded: true },
    from: { type: 'string', hint: 'only from this day or moment on' },
    to: { type: 'string', hint: 'only up to this day or moment, included' },
    exdate: { type: 'string', hint: 'days left out, joined by commas or said again and again', isMany: true },
    rdate: { type: 'string', hint: 'days beside the rule, at the same time; likewise', isMany: true },
  },
  answer(given, say) {
    const zone = given.text('zone');
    if (!isTimeZone(zone)) refuse('zone', 'timeZone', 'This is no time zone that we know, such as Asia/Karachi.');
    const { date: firstDate, time: localStart } = beginning(given.text('dtstart'), zone);
    const days = (name: string) =>
      given
        .many(name)
        .flatMap((text) => text.split(','))
        .map((text) => dayOf(name, text.trim(), zone, localStart));
    const [from, to] = [edge(given, 'from', zone), edge(given, 'to', zone)];
    const lists = { exdates: days('exdate'), rdates: days('rdate') };
    const wish = { rrule: given.text('rrule').replace(/^RRULE:/i, ''), firstDate, localStart, zone, ...lists };
    const today = localOf(new Date(), zone).date;
    const found = datesOfRule({ ...wish, from: from?.date ?? null, to: to?.date ?? null }, today);
    if (!found.ok) throw refused(found.problems);
    for (const date of found.value.skipped) say(`${date}: there is no ${localStart} in ${zone} that day.`);
    return found.value.occurrences
      .filter((one) => isWithin(one, from, to))
      .map(({ startsAt }) => startsAt.toISOString().replace('.000Z', 'Z'))
      .join('\n');
  },
};

function refuse(option: string, constraint: string, message: string): never {
  throw new Refused(`${option}: ${message} (BAD_USER_INPUT ${constraint})`);
}

/** The product's own refusal, the option named in the place of its field. */
function refused(problems: readonly InvalidInput[]): Refused {
  const [first] = problems;
  const named: Readonly<Record<string, string>> = { firstDate: 'dtstart', localStart: 'dtstart' };
  const field = first?.path?.split('.').at(-1) ?? 'rrule';
  return new Refused(`${named[field] ?? field}: ${first?.message} (${first?.code} ${first?.constraint})`);
}

function beginning(text: string, zone: string): { readonly date: LocalDate; readonly time: LocalTime } {
  const moment = /Z$/i.test(text) ? null : readMoment(text, zone);
  if (moment === null || moment.time === null)
    return refuse(
      'dtstart',
      'localDateTime',
      'This is a day and a time by the wall clock there, on a whole minute, such as 2026-10-20T18:00.',
    );
  return { date: moment.date, time: moment.time };
}

/** A day of a list. With a time it must be the series' own: another one names no session (RFC 5545, 3.8.5.1). */
function dayOf(option: string, text: string, zone: string, localStart: LocalTime): LocalDate {
  const moment = readMoment(text, zone);
  if (moment === null) return refuse(option, 'isoDate', 'These are days, such as 2026-10-27, joined by commas.');
  if (moment.time !== null && moment.time !== localStart)
    return refuse(option, 'localTime', `A day of this series begins at ${localStart}; another time names none.`);
  return moment.date;
}

function edge(given: Given, option: string, zone: string): Moment | null {
  const text = given.optional(option);
  if (text === null) return null;
  return readMoment(text, zone) ?? refuse(option, 'isoDate', 'This is a day, such as 2026-10-20, or a moment, such as 2026-10-20T18:00.');
}

function isWithin({ localDate, localStart }: Occurrence, from: Moment | null, to: Moment | null): boolean {
  const at = `${localDate}T${localStart}`;
  return (from === null || at >= `${from.date}T${from.time ?? '00:00'}`) && (to === null || at <= `${to.date}T${to.time ?? '23:59'}`);
}
