import { addDays, addMonths, daysBetween, type LocalDate } from '@alongside/kit/time';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';
import type { ChangeFacts, ChangeScope, SeriesNow, SessionNow, TermsPiece, Wish } from './change-facts.ts';
import { withExtraDates } from './extra-dates.ts';
import { fitToCentre, type Fit } from './fit.ts';
import { expand, maxOccurrences } from './occurrences.ts';
import { formatRule, parseRule, type Rule } from './rule.ts';
import { shiftRule, splitRule } from './split-rule.ts';

/**
 * `series`: with its new terms. `piece`: the terms that are over with it. `changesTimes`: the sessions must be made anew from the rule. `carryDays`: how
 * many days later each date of the rule is the same one again; 0 when the rule itself is another.
 */
export type NewTerms = {
  readonly series: SeriesNow;
  readonly piece: TermsPiece | null;
  readonly changesTimes: boolean;
  readonly carryDays: number;
};

type Answer<Value> = Value | { readonly problems: readonly InvalidInput[] };

const problem = (path: string, constraint: string, message: string, limit: string | number | null = null) => ({
  problems: [invalidInput(`input.${path}`, constraint, message, limit)],
});

/** Terms that are over are history: a change that is begun on one of their sessions would take the days between along. Null when it is none. */
export function earlierTerms({ termsFrom }: SeriesNow, anchor: SessionNow): { readonly problems: readonly InvalidInput[] } | null {
  return termsFrom !== null && anchor.originalDate < termsFrom ? beforeTerms('scope', termsFrom) : null;
}

const beforeTerms = (path: string, termsFrom: LocalDate) =>
  problem(path, 'earlierTerms', 'The terms that hold now begin later: begin the change on or after their first day.', termsFrom);

/** The first day of what is to change: the terms that hold now, or the session's own day. */
export function rangeStart(facts: ChangeFacts, anchor: SessionNow, scope: ChangeScope): LocalDate | null {
  return scope === 'ALL' ? facts.series.termsFrom : anchor.originalDate;
}

type Base = { readonly firstDate: LocalDate; readonly rule: Rule; readonly before: Rule | null };

/** The terms from which the new ones are made: the present ones whole, or their second part. `before`: the rule of what is over. */
function baseOf({ series, today }: ChangeFacts, anchor: SessionNow, scope: ChangeScope): Base {
  if (scope === 'ALL' || anchor.originalDate <= series.firstDate) return { firstDate: series.firstDate, rule: series.rule, before: null };
  const { before, after, firstAfter } = splitRule(series, anchor.originalDate, today);
  return { firstDate: firstAfter, rule: after, before };
}

type RuleAfter = { readonly rule: Rule; readonly carryDays: number };

function ruleAfter(series: SeriesNow, base: Base, wish: Wish, shift: number): Answer<RuleAfter> {
  const wished = wish.rrule === undefined ? null : parseRule(wish.rrule, 'input.rrule', series);
  if (wished && !wished.ok) return { problems: wished.problems };
  // The rule as it stands, sent along with something else, is no wish: its COUNT would begin anew.
  const shifted = shiftRule(base.rule, shift);
  if (wished && formatRule(wished.value) !== formatRule(series.rule))
    return { rule: wished.value, carryDays: shifted && sameDays(wished.value, shifted) ? shift : 0 };
  return shifted
    ? { rule: shifted, carryDays: shift }
    : problem('rrule', 'ruleNeeded', 'A monthly group needs its new rule when its day changes.');
}

/** Rules with the same dates, but for how long they go on. */
function sameDays(one: Rule, other: Rule): boolean {
  const endless = { count: null, until: null };
  return formatRule({ ...one, ...endless }) === formatRule({ ...other, ...endless });
}

/**
 * What is left out, and what comes beside the rule, moves with its rule; what was before the change stays where the earlier terms were. `first`: the
 * first new day of all.
 */
function datesCarried({ exdates, rdates }: SeriesNow, start: LocalDate | null, firstDate: LocalDate, days: number) {
  if (days === 0) return { exdates, rdates, first: firstDate };
  const split = (dates: readonly LocalDate[]) => ({
    stay: start === null ? [] : dates.filter((date) => date < start),
    move: dates.filter((date) => start === null || date >= start).map((date) => addDays(date, days)),
  });
  const [out, beside] = [split(exdates), split(rdates)];
  const first = beside.move.reduce((least, date) => (date < least ? date : least), firstDate);
  const join = ({ stay, move }: typeof out) => [...stay.filter((date) => date < first), ...move].sort();
  return { exdates: join(out), rdates: join(beside), first };
}

/** The new terms of a series: from the session on, or of all that holds now. */
export function newTerms(facts: ChangeFacts, anchor: SessionNow, scope: ChangeScope, wish: Wish): Answer<NewTerms> {
  const { series, today } = facts;
  const base = baseOf(facts, anchor, scope);
  const movesDay = wish.localDate !== undefined && wish.localDate !== anchor.localDate;
  const shift = movesDay && wish.localDate !== undefined ? daysBetween(anchor.originalDate, wish.localDate) : 0;
  const found = ruleAfter(series, base, wish, shift);
  if ('problems' in found) return found;
  const { rule, carryDays } = found;
  const firstDate = addDays(base.firstDate, shift);
  const { localStart = series.localStart, minutes = series.minutes, onClosure = series.onClosure } = wish;
  const { roomId = series.roomId, staff = series.staff, topic = series.topic, capacity = series.capacity } = wish;
  const newRule = formatRule(rule) !== formatRule(base.rule);
  const changesTimes =
    shift !== 0 || newRule || localStart !== series.localStart || minutes !== series.minutes || wish.onClosure !== undefined;
  if ((shift !== 0 || newRule) && firstDate < today) return problem('localDate', 'notPast', 'The new dates begin in the past.', today);
  const start = rangeStart(facts, anchor, scope);
  const { first, ...besideRule } = datesCarried(series, start, firstDate, carryDays);
  const previous = facts.sessions.findLast((one) => start !== null && one.originalDate < start)?.originalDate ?? null;
  if (changesTimes && previous !== null && first <= previous)
    return problem('localDate', 'afterPrevious', 'The new dates begin after the session before.', previous);
  if (rule.until !== null && rule.until < firstDate) return problem('rrule', 'ruleUNTIL', 'The rule ends before the first day.', firstDate);
  const boundary = start !== null && start < first ? start : first;
  if (series.termsFrom !== null && boundary < series.termsFrom) return beforeTerms('localDate', series.termsFrom);
  const termsFrom = base.before || series.termsFrom ? boundary : null;
  return {
    series: { ...series, ...besideRule, firstDate, termsFrom, rule, localStart, minutes, onClosure, roomId, staff, topic, capacity },
    piece: base.before && { ...pieceOf(series), rule: base.before, untilDate: boundary },
    changesTimes,
    carryDays,
  };
}

function pieceOf({ firstDate, termsFrom, localStart, minutes, zone, roomId, capacity, topic }: SeriesNow) {
  return { fromDate: termsFrom ?? firstDate, firstDate, localStart, minutes, zone, roomId, capacity, topic };
}

export type TermDates = { readonly fits: readonly Fit[]; readonly skipped: readonly LocalDate[] };

const horizonMonths = 13;

/** The dates of new terms, fitted to the centre's time. An endless rule is planned 13 months ahead, and as far as the series was planned already. */
export function datesOfTerms(facts: ChangeFacts, series: SeriesNow): Answer<TermDates> {
  const { today, sessions } = facts;
  const planned = sessions.at(-1)?.originalDate ?? today;
  const horizon = addMonths(today, horizonMonths);
  const endless = series.rule.count === null && series.rule.until === null;
  const within = endless ? { to: planned > horizon ? planned : horizon } : {};
  const from = series.termsFrom ?? series.firstDate;
  const plain = expand(series, { today, exdates: new Set(series.exdates), ...within });
  if (!plain.complete && !endless) return problem('rrule', 'ruleTooLong', `At most ${maxOccurrences} sessions.`, maxOccurrences);
  const { occurrences, skipped } = withExtraDates(plain, series, series.rdates, { from, ...within });
  const { endedOn } = series;
  const meant = occurrences.filter((one) => endedOn === null || one.originalDate < endedOn);
  if (meant.length === 0) return problem('rrule', 'ruleEmpty', 'By this rule the group never meets.');
  return { fits: fitToCentre(meant, series, facts.centreTime, series.onClosure), skipped };
}
