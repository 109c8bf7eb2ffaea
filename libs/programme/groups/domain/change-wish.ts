import { isNearDate, parseLocalDate, parseLocalTime, type LocalDate } from '@alongside/kit/time';
import { cleanText, invalidInput, type InvalidInput } from '@alongside/kit/words';
import type { Change, Wish } from './change-facts.ts';
import { parseRule } from './rule.ts';
import type { SeriesClock } from './rule-until.ts';
import { checkStaff, mostCapacity } from './series.ts';
import { checkMinutes } from './session.ts';

type Read =
  | { readonly ok: true; readonly wish: Wish; readonly cancelReason: string | null }
  | { readonly ok: false; readonly problems: InvalidInput[] };

/** Whatever can be said of a change without knowing the series: its texts cleaned, or what is wrong with it, each at its path. */
export function readChange({ scope, wish, cancelReason }: Change, today: LocalDate, clock: SeriesClock): Read {
  const problems: InvalidInput[] = [];
  const refuse = (path: string, constraint: string, message: string, limit: string | number | null = null) =>
    problems.push(invalidInput(`input.${path}`, constraint, message, limit));
  const wishes = Object.values(wish).some((value) => value !== undefined);
  if (cancelReason !== null && wishes) refuse('cancelReason', 'alone', 'What is cancelled is not changed besides.');
  if (cancelReason === null && !wishes) refuse('scope', 'nothing', 'Nothing is to be changed.');
  checkTimes(wish, today, refuse);
  if (wish.minutes !== undefined) problems.push(...checkMinutes(wish.minutes, 'input.minutes'));
  if (wish.rrule !== undefined && scope === 'THIS') refuse('rrule', 'scope', 'One session has no rule of its own.');
  else if (wish.rrule !== undefined) problems.push(...problemsOfRule(wish.rrule, today, clock));
  if (wish.onClosure !== undefined && scope === 'THIS')
    refuse('onClosure', 'scope', 'What a closed day does to a group is said of the whole of it.');
  if (wish.staff !== undefined) checkStaff(wish.staff, problems);
  const { capacity } = wish;
  if (capacity !== undefined && (!Number.isInteger(capacity) || capacity < 1 || capacity > mostCapacity))
    refuse('capacity', 'capacity', `A whole number from 1 to ${mostCapacity}.`, mostCapacity);
  const topic = wish.topic ? cleanText(wish.topic, { path: 'input.topic', max: 200, min: 0 }) : null;
  if (topic && !topic.ok) problems.push(...topic.problems);
  const reason = cancelReason === null ? null : cleanText(cancelReason, { path: 'input.cancelReason', max: 200 });
  if (reason && !reason.ok) problems.push(...reason.problems);
  if (problems.length > 0) return { ok: false, problems };
  const cleaned = wish.topic === undefined ? wish : { ...wish, topic: (topic?.ok ? topic.value : '') || null };
  return { ok: true, wish: cleaned, cancelReason: reason?.ok ? reason.value : null };
}

type Refuse = (path: string, constraint: string, message: string) => void;

function checkTimes(wish: Wish, today: LocalDate, refuse: Refuse): void {
  const { localDate, localStart } = wish;
  if (localDate !== undefined) {
    if (parseLocalDate(localDate) === null) refuse('localDate', 'isoDate', 'This is a day, such as 2026-11-30.');
    else if (!isNearDate(localDate, today)) refuse('localDate', 'nearDate', 'This day is too far away.');
  }
  if (localStart !== undefined && parseLocalTime(localStart) === null) refuse('localStart', 'localTime', 'This is a time, such as 14:30.');
}

function problemsOfRule(rrule: string, today: LocalDate, clock: SeriesClock): readonly InvalidInput[] {
  const rule = parseRule(rrule, 'input.rrule', clock);
  if (!rule.ok) return rule.problems;
  const { until } = rule.value;
  return until !== null && !isNearDate(until, today) ? [invalidInput('input.rrule', 'nearDate', 'The rule ends too far away.')] : [];
}
