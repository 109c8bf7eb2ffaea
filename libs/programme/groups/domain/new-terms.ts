import { addDays, addMonths, daysBetween, type LocalDate } from '@alongside/kit/time';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';
import type { ChangeFacts, ChangeScope, SeriesNow, SessionNow, TermsPiece, Wish } from './change-facts.ts';
import { withExtraDates } from './extra-dates.ts';
import { fitToCentre, type Fit } from './fit.ts';
import { expand, maxOccurrences } from './occurrences.ts';
import { formatRule, parseRule, type Rule } from './rule.ts';
import { shiftRule, splitRule } from './split-rule.ts';

/** `series`: with its new terms. `piece`: the terms that are over with it. `changesTimes`: the sessions must be made anew from the rule. */
export type NewTerms = { readonly series: SeriesNow; readonly piece: TermsPiece | null; readonly changesTimes: boolean };

type Answer<Value> = Value | { readonly problems: readonly InvalidInput[] };

const problem = (path: string, constraint: string, message: string, limit: string | number | null = null) => ({
  problems: [invalidInput(`input.${path}`, constraint, message, limit)],
});

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

function ruleAfter(series: SeriesNow, base: Base, wish: Wish, shift: number): Answer<{ readonly rule: Rule }> {
  const wished = wish.rrule === undefined ? null : parseRule(wish.rrule, 'input.rrule', series);
  if (wished && !wished.ok) return { problems: wished.problems };
  // The rule as it stands, sent along with something else, is no wish: its COUNT would begin anew.
  if (wished && formatRule(wished.value) !== formatRule(series.rule)) return { rule: wished.value };
  const rule = shiftRule(base.rule, shift);
  return rule ? { rule } : problem('rrule', 'ruleNeeded', 'A monthly group needs its new rule when its day changes.');
}

/** The new terms of a series: from the session on, or of all that holds now. */
export function newTerms(facts: ChangeFacts, anchor: SessionNow, scope: ChangeScope, wish: Wish): Answer<NewTerms> {
  const { series, today } = facts;
  const base = baseOf(facts, anchor, scope);
  const movesDay = wish.localDate !== undefined && wish.localDate !== anchor.localDate;
  const shift = movesDay && wish.localDate !== undefined ? daysBetween(anchor.originalDate, wish.localDate) : 0;
  const found = ruleAfter(series, base, wish, shift);
  if ('problems' in found) return found;
  const { rule } = found;
  const firstDate = addDays(base.firstDate, shift);
  const { localStart = series.localStart, minutes = series.minutes, onClosure = series.onClosure } = wish;
  const { roomId = series.roomId, staff = series.staff, topic = series.topic, capacity = series.capacity } = wish;
  const newRule = formatRule(rule) !== formatRule(base.rule);
  const changesTimes =
    shift !== 0 || newRule || localStart !== series.localStart || minutes !== series.minutes || wish.onClosure !== undefined;
  if ((shift !== 0 || newRule) && firstDate < today) return problem('localDate', 'notPast', 'The new dates begin in the past.', today);
  const start = rangeStart(facts, anchor, scope);
  const previous = facts.sessions.findLast((one) => start !== null && one.originalDate < start)?.originalDate ?? null;
  if (changesTimes && previous !== null && firstDate <= previous)
    return problem('localDate', 'afterPrevious', 'The new dates begin after the session before.', previous);
  if (rule.until !== null && rule.until < firstDate) return problem('rrule', 'ruleUNTIL', 'The rule ends before the first day.', firstDate);
  const boundary = start !== null && start < firstDate ? start : firstDate;
  const termsFrom = base.before || series.termsFrom ? boundary : null;
  return {
    series: { ...series, firstDate, termsFrom, rule, localStart, minutes, onClosure, roomId, staff, topic, capacity },
    piece: base.before && { ...pieceOf(series), rule: base.before, untilDate: boundary },
    changesTimes,
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
