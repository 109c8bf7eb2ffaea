import { isNearDate, isTimeZone, parseLocalDate, parseLocalTime, type LocalDate, type LocalTime, type TimeZone } from '@alongside/kit/time';
import { cleanText, invalidInput, type InvalidInput } from '@alongside/kit/words';
import type { CentreTime } from './centre-time.ts';
import { withExtraDates } from './extra-dates.ts';
import { fitToCentre, sessionsOf, type Fit, type OnClosure } from './fit.ts';
import { expand, maxOccurrences, type Occurrence } from './occurrences.ts';
import { formatRule, parseRule, type Rule } from './rule.ts';
import type { SeriesClock } from './rule-until.ts';
import { checkMinutes } from './session.ts';

export const groupKinds = ['CLINICAL', 'PEER_LED', 'MUTUAL_AID', 'FAMILY', 'HOLISTIC', 'EDUCATION'] as const;
export type GroupKind = (typeof groupKinds)[number];

export const sessionParts = ['LEAD', 'CO', 'PEER', 'COVER', 'OBSERVER'] as const;
export type SessionPart = (typeof sessionParts)[number];

/** Whether the time counts as clinical or as peer work, in dose and reports. */
export function sideOf(kind: GroupKind): 'CLINICAL' | 'PEER' {
  return kind === 'PEER_LED' || kind === 'MUTUAL_AID' ? 'PEER' : 'CLINICAL';
}

export type StaffPart = { readonly staffId: string; readonly part: SessionPart };

export type Worded = { readonly lang: string; readonly text: string };

/** What a person typed. `titles` by language ('en', 'ur'), at least one. `skipDates`: days of the rule that are left out (a clash, a closure). */
export type SeriesDraft = {
  readonly titles: readonly Worded[];
  readonly kind: GroupKind;
  readonly zone: TimeZone;
  readonly firstDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly rrule: string;
  readonly capacity: number;
  readonly staff: readonly StaffPart[];
  readonly skipDates: readonly LocalDate[];
  /** Days beside the rule (RDATE). */
  readonly extraDates?: readonly LocalDate[];
  readonly topic?: string | null;
  /** What it does where the centre's time is in its way; KEEP unless told. */
  readonly onClosure?: OnClosure;
};

/** What is stored: cleaned, and the rule in its one spelling. */
export type SeriesTerms = SeriesDraft & { readonly rule: Rule };

/** Days on which the centre is closed, both included. */
export type Closure = { readonly fromDate: LocalDate; readonly untilDate: LocalDate; readonly reason: string };

/** `usual`: groups are best at 12 and rarely above 15 (SAMHSA on TIP 41; 9 CCR 10345); education may be larger. */
export type SeriesWarning =
  | { readonly kind: 'OVER_USUAL_SIZE'; readonly usual: number }
  | { readonly kind: 'OVER_ROOM_SEATS'; readonly seats: number }
  | { readonly kind: 'TIME_SKIPPED'; readonly dates: readonly LocalDate[] }
  | { readonly kind: 'IN_CLOSURE'; readonly closure: Closure; readonly dates: readonly LocalDate[] };

export type SeriesFacts = {
  readonly today: LocalDate;
  readonly roomSeats: number | null;
  readonly closures: readonly Closure[];
  readonly centreTime?: CentreTime;
};

/** A centre that has settled nothing about its time. */
export const openAlways: CentreTime = { closures: [], blockedWindows: [], hoursVariants: [], openingHours: [] };

export type SeriesDecision =
  | {
      readonly kind: 'planned';
      readonly terms: SeriesTerms;
      readonly sessions: readonly Occurrence[];
      readonly fits: readonly Fit[];
      readonly warnings: readonly SeriesWarning[];
    }
  | { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] };

const usualCapacity = 15;
export const mostCapacity = 200;
const mostStaff = 10;

type Found = InvalidInput[];

function checkTitles(titles: SeriesDraft['titles'], problems: Found): readonly Worded[] {
  const cleaned = titles.flatMap(({ lang, text }, i): readonly Worded[] => {
    if (text.trim() === '') return [];
    if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(lang))
      problems.push(invalidInput(`input.titles.${i}.lang`, 'language', 'A language is written like en or ur.'));
    const title = cleanText(text, { path: `input.titles.${i}.text`, max: 200 });
    if (!title.ok) problems.push(...title.problems);
    return title.ok ? [{ lang, text: title.value }] : [];
  });
  if (new Set(cleaned.map((title) => title.lang)).size < cleaned.length)
    problems.push(invalidInput('input.titles', 'unique', 'One title a language.'));
  if (problems.length === 0 && cleaned.length === 0) problems.push(invalidInput('input.titles', 'required', 'A title is needed.'));
  return cleaned;
}

function checkWhen(draft: SeriesDraft, today: LocalDate, problems: Found): void {
  const refuse = (path: string, constraint: string, message: string) => problems.push(invalidInput(`input.${path}`, constraint, message));
  if (!isTimeZone(draft.zone)) refuse('zone', 'timeZone', 'This is no time zone that we know.');
  if (parseLocalTime(draft.localStart) === null) refuse('localStart', 'localTime', 'This is a time, such as 14:30.');
  if (parseLocalDate(draft.firstDate) === null) refuse('firstDate', 'isoDate', 'This is a day, such as 2026-11-30.');
  else if (!isNearDate(draft.firstDate, today)) refuse('firstDate', 'nearDate', 'This day is too far away.');
  for (const [path, dates] of [
    ['skipDates', draft.skipDates],
    ['extraDates', draft.extraDates ?? []],
  ] as const)
    if (dates.length > maxOccurrences || dates.some((date) => parseLocalDate(date) === null))
      refuse(path, 'isoDate', `These are days, such as 2026-11-30, at most ${maxOccurrences}.`);
  draft.extraDates?.forEach((date, i) => {
    if (parseLocalDate(date) !== null && (date < draft.firstDate || !isNearDate(date, today)))
      refuse(`extraDates.${i}`, 'nearDate', 'Such a day lies after the first one, and not too far away.');
  });
  problems.push(...checkMinutes(draft.minutes, 'input.minutes'));
}

export function checkStaff(staff: readonly StaffPart[], problems: Found): void {
  const refuse = (constraint: string, message: string, limit: number | null = null) => {
    problems.push(invalidInput('input.staff', constraint, message, limit));
  };
  if (staff.length > mostStaff) refuse('max', `At most ${mostStaff} people lead a group.`, mostStaff);
  if (new Set(staff.map((one) => one.staffId)).size < staff.length) refuse('unique', 'Each person has one part in a group.');
  const leads = staff.filter((one) => one.part === 'LEAD').length;
  if (leads !== 1) refuse('oneLead', 'A group has one lead.', 1);
}

type Wish = Pick<SeriesDraft, 'rrule' | 'zone' | 'firstDate' | 'localStart'>;

/** The clock by which a rule's end is read, where there is one. */
export function clockOf({ zone, localStart }: Pick<Wish, 'zone' | 'localStart'>): SeriesClock | undefined {
  return isTimeZone(zone) && parseLocalTime(localStart) !== null ? { zone, localStart } : undefined;
}

function checkTopic(text: string, problems: Found): string {
  const topic = cleanText(text, { path: 'input.topic', max: 200, min: 0 });
  if (!topic.ok) problems.push(...topic.problems);
  return topic.ok ? topic.value : '';
}

export function checkRule(draft: Wish, today: LocalDate, problems: Found): Rule | null {
  const rule = parseRule(draft.rrule, 'input.rrule', clockOf(draft));
  if (!rule.ok) {
    problems.push(...rule.problems);
    return null;
  }
  const { until } = rule.value;
  if (until !== null && until < draft.firstDate)
    problems.push(invalidInput('input.rrule', 'ruleUNTIL', 'The rule ends before the first day.', draft.firstDate));
  if (until !== null && !isNearDate(until, today)) problems.push(invalidInput('input.rrule', 'nearDate', 'The rule ends too far away.'));
  return rule.value;
}

function warningsOf(
  draft: SeriesDraft,
  facts: SeriesFacts,
  sessions: readonly Occurrence[],
  skipped: readonly LocalDate[],
): readonly SeriesWarning[] {
  const warnings: SeriesWarning[] = [];
  if (draft.capacity > usualCapacity && draft.kind !== 'EDUCATION') warnings.push({ kind: 'OVER_USUAL_SIZE', usual: usualCapacity });
  if (facts.roomSeats !== null && draft.capacity > facts.roomSeats) warnings.push({ kind: 'OVER_ROOM_SEATS', seats: facts.roomSeats });
  if (skipped.length > 0) warnings.push({ kind: 'TIME_SKIPPED', dates: skipped });
  for (const closure of facts.closures) {
    const dates = sessions.map((session) => session.localDate).filter((date) => date >= closure.fromDate && date <= closure.untilDate);
    if (dates.length > 0) warnings.push({ kind: 'IN_CLOSURE', closure, dates });
  }
  return warnings;
}

/** Everything a new series must satisfy by itself, and the sessions it would have. Clashes are a matter of what is there already: clash.ts. */
export function decideSeries(draft: SeriesDraft, facts: SeriesFacts): SeriesDecision {
  const problems: Found = [];
  const titles = checkTitles(draft.titles, problems);
  checkWhen(draft, facts.today, problems);
  checkStaff(draft.staff, problems);
  const topic = checkTopic(draft.topic ?? '', problems);
  if (!Number.isInteger(draft.capacity) || draft.capacity < 1 || draft.capacity > mostCapacity) {
    problems.push(invalidInput('input.capacity', 'capacity', `A whole number from 1 to ${mostCapacity}.`, mostCapacity));
  }
  const rule = checkRule(draft, facts.today, problems);
  if (problems.length > 0 || rule === null) return { kind: 'invalid', problems };
  const times = { ...draft, rule };
  const plain = expand(times, { today: facts.today, exdates: new Set(draft.skipDates) });
  const { occurrences, skipped, complete } = withExtraDates(plain, times, draft.extraDates ?? []);
  if (occurrences.length === 0)
    return { kind: 'invalid', problems: [invalidInput('input.rrule', 'ruleEmpty', 'By this rule the group never meets.')] };
  if (!complete)
    return {
      kind: 'invalid',
      problems: [invalidInput('input.rrule', 'ruleTooLong', `At most ${maxOccurrences} sessions.`, maxOccurrences)],
    };
  const fits = fitToCentre(occurrences, draft, facts.centreTime ?? openAlways, draft.onClosure ?? 'KEEP');
  const sessions = sessionsOf(fits);
  if (sessions.length === 0)
    return {
      kind: 'invalid',
      problems: [invalidInput('input.onClosure', 'allClosed', 'The centre is closed on every date of the group.')],
    };
  const terms = { ...draft, titles, rule, rrule: formatRule(rule), topic: topic || null };
  return { kind: 'planned', terms, sessions, fits, warnings: warningsOf(draft, facts, sessions, skipped) };
}
