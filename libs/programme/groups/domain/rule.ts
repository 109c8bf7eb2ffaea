import { parseLocalDate, weekdayOf, type LocalDate } from '@alongside/kit/time';
import { bad, good, invalidInput, type Checked } from '@alongside/kit/words';
import { lastDayUntil, type SeriesClock } from './rule-until.ts';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** `nth`: the nth such weekday of the month, from its end when negative; null means every one. */
export type RuleDay = { readonly weekday: Weekday; readonly nth: number | null };

/** What we take of RFC 5545, 3.3.10. `until` is a local day and includes it; with neither `count` nor `until` the rule is endless. */
export type Rule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly byDay: readonly RuleDay[];
  readonly byMonthDay: readonly number[];
  readonly bySetPos: readonly number[];
  readonly count: number | null;
  readonly until: LocalDate | null;
  readonly weekStart: Weekday;
};

const maxText = 500; // bounded before anything is split: a rule of this house fits in 200 characters
const maxCount = 400;
const maxInterval = 52;
const parts = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'] as const;
type Part = (typeof parts)[number];

class Refusal {
  constructor(
    readonly constraint: string,
    readonly message: string,
    readonly limit: number | string | null = null,
  ) {}
}

function isWeekday(text: string): text is Weekday {
  return (weekdays as readonly string[]).includes(text);
}

function split(text: string): ReadonlyMap<Part, string> | Refusal {
  if (text.length > maxText) return new Refusal('max', `A rule has at most ${maxText} characters.`, maxText);
  const found = new Map<Part, string>();
  for (const piece of text.split(';')) {
    const pair = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(piece);
    const name = parts.find((part) => part === pair?.[1]);
    if (!pair || !name) return new Refusal('rulePart', `A rule is made of ${parts.join(', ')}, joined by semicolons.`);
    if (found.has(name)) return new Refusal('rulePartTwice', `${name} stands twice.`);
    found.set(name, pair[2] ?? '');
  }
  return found;
}

function whole(text: string | undefined, most: number, name: Part, fallback: number): number | Refusal {
  if (text === undefined) return fallback;
  const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : new Refusal(`rule${name}`, `${name} is a whole number from 1 to ${most}.`, most);
}

/** A list of positions such as "1,-1"; sorted as given, each once. */
function positions(text: string | undefined, name: Part): readonly number[] | Refusal {
  if (text === undefined) return [];
  const wrong = new Refusal(`rule${name}`, `${name} is a list of numbers from 1 to 31, or -31 to -1.`, 31);
  const values = text.split(',').map((piece) => (/^[+-]?\d{1,2}$/.test(piece) ? Number(piece) : 0));
  if (values.some((value) => value === 0 || Math.abs(value) > 31)) return wrong;
  return [...new Set(values)];
}

function days(text: string | undefined, freq: Rule['freq']): readonly RuleDay[] | Refusal {
  if (text === undefined) return [];
  const found = new Map<string, RuleDay>();
  for (const piece of text.split(',')) {
    const [, ordinal = '', weekday = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(piece) ?? [];
    if (!isWeekday(weekday)) return new Refusal('ruleBYDAY', 'BYDAY is a list of weekdays, such as MO,WE, or 1FR and -1MO in a month.');
    if (ordinal !== '' && freq !== 'MONTHLY') return new Refusal('ruleBYDAY', 'Only a monthly rule may name the nth weekday.');
    found.set(piece, { weekday, nth: ordinal === '' ? null : Number(ordinal) });
  }
  return [...found.values()];
}

function lastDay(text: string | undefined, clock: SeriesClock | undefined): LocalDate | null | Refusal {
  if (text === undefined) return null;
  const [, year, month, day, time, zulu] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(Z)?)?$/.exec(text) ?? [];
  const date = parseLocalDate(`${year}-${month}-${day}`);
  const wrong = new Refusal('ruleUNTIL', 'UNTIL is a day, such as 20261231, or a moment, such as 20261231T185959Z.');
  if (date === null || time === undefined) return date ?? wrong;
  // Without the series' own clock a moment, above all a UTC one, would move the end by a day for half the world.
  if (!clock) return new Refusal('ruleUNTIL', 'UNTIL is a day here, such as 20261231, without a time.');
  return lastDayUntil(date, time, zulu === 'Z', clock) ?? wrong;
}

function build(text: string, clock: SeriesClock | undefined): Rule | Refusal {
  const given = split(text);
  if (given instanceof Refusal) return given;
  const freq = (['DAILY', 'WEEKLY', 'MONTHLY'] as const).find((name) => name === given.get('FREQ'));
  if (!freq) return new Refusal('ruleFREQ', 'FREQ is DAILY, WEEKLY or MONTHLY.');
  const interval = whole(given.get('INTERVAL'), maxInterval, 'INTERVAL', 1);
  const count = whole(given.get('COUNT'), maxCount, 'COUNT', 0);
  const byDay = days(given.get('BYDAY'), freq);
  const byMonthDay = positions(given.get('BYMONTHDAY'), 'BYMONTHDAY');
  const bySetPos = positions(given.get('BYSETPOS'), 'BYSETPOS');
  const until = lastDay(given.get('UNTIL'), clock);
  const weekStart = given.get('WKST') ?? 'MO';
  if (interval instanceof Refusal) return interval;
  if (count instanceof Refusal) return count;
  if (byDay instanceof Refusal) return byDay;
  if (byMonthDay instanceof Refusal) return byMonthDay;
  if (bySetPos instanceof Refusal) return bySetPos;
  if (until instanceof Refusal) return until;
  if (!isWeekday(weekStart)) return new Refusal('ruleWKST', 'WKST is a weekday, such as MO.');
  if (count > 0 && until !== null) return new Refusal('ruleEnd', 'A rule ends by COUNT or by UNTIL, not by both.');
  if (freq !== 'MONTHLY' && byMonthDay.length + bySetPos.length > 0) {
    return new Refusal('ruleMonthly', 'Only a monthly rule may have BYMONTHDAY or BYSETPOS.');
  }
  if (bySetPos.length > 0 && byDay.length + byMonthDay.length === 0) {
    return new Refusal('ruleBYSETPOS', 'BYSETPOS chooses among the days of BYDAY or BYMONTHDAY: one of them is needed.');
  }
  return { freq, interval, byDay, byMonthDay, bySetPos, count: count === 0 ? null : count, until, weekStart };
}

/**
 * Reads the text of a recurrence rule: FREQ (daily, weekly, monthly), INTERVAL 1-52, BYDAY, BYMONTHDAY, BYSETPOS, COUNT up to 400 or UNTIL (a local
 * day; a moment as RFC 5545 demands where `clock` tells which local day that is), WKST. All else is refused, with the part's name: what nobody at a
 * centre asks for is where rules hang and calendars disagree.
 */
export function parseRule(text: unknown, path: string, clock?: SeriesClock): Checked<Rule> {
  const rule = typeof text === 'string' ? build(text, clock) : new Refusal('text', 'A rule is text.');
  return rule instanceof Refusal ? bad(invalidInput(path, rule.constraint, rule.message, rule.limit)) : good(rule);
}

/** The rule as text again, its parts in one fixed order: what is stored and compared. */
export function formatRule(rule: Rule): string {
  const list = (name: string, values: readonly (string | number)[]) => (values.length > 0 ? [`${name}=${values.join(',')}`] : []);
  return [
    `FREQ=${rule.freq}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...list(
      'BYDAY',
      rule.byDay.map((day) => `${day.nth ?? ''}${day.weekday}`),
    ),
    ...list('BYMONTHDAY', rule.byMonthDay),
    ...list('BYSETPOS', rule.bySetPos),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until === null ? [] : [`UNTIL=${rule.until.replaceAll('-', '')}`]),
    ...(rule.weekStart === 'MO' ? [] : [`WKST=${rule.weekStart}`]),
  ].join(';');
}

/** The RFC's name of a day's weekday. */
export function weekdayName(date: LocalDate): Weekday {
  return weekdays[weekdayOf(date) - 1] ?? 'MO';
}
