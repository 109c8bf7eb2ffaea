import { addDays, isNearDate, parseLocalDate, type LocalDate } from '@alongside/kit/time';
import { cleanText, invalidInput, isId, type Checked, type InvalidInput } from '@alongside/kit/words';

export type PlanStatus = 'DRAFT' | 'ACTIVE' | 'SUPERSEDED';

export const problemDomains = ['BIOLOGICAL', 'PSYCHOLOGICAL', 'SOCIAL'] as const;
export type ProblemDomain = (typeof problemDomains)[number];

export type PlanProblem = { readonly id: string; readonly domain: ProblemDomain; readonly title: string; readonly detail: string };

/** `words` are the client's own, in the language `wordsLang`; nobody tidies them up. */
export type PlanGoal = {
  readonly id: string;
  readonly problemId: string | null;
  readonly title: string;
  readonly words: string;
  readonly wordsLang: string;
  readonly measure: string;
  readonly targetOn: LocalDate | null;
  readonly isShared: boolean;
};

/** A prescription: a service, so many times a week, so many minutes each, for so many weeks of seven days from `startsOn`. */
export type PlanIntervention = {
  readonly id: string;
  readonly goalId: string | null;
  readonly serviceId: string;
  readonly seriesId: string | null;
  readonly timesAWeek: number;
  readonly minutesEach: number;
  readonly startsOn: LocalDate;
  readonly weeks: number;
  readonly isMandatory: boolean;
};

export type PlanDraft = {
  readonly startsOn: LocalDate;
  readonly reviewDue: LocalDate;
  readonly problems: readonly PlanProblem[];
  readonly goals: readonly PlanGoal[];
  readonly interventions: readonly PlanIntervention[];
};

/** The first day after the prescription. */
export function endOf(intervention: Pick<PlanIntervention, 'startsOn' | 'weeks'>): LocalDate {
  return addDays(intervention.startsOn, intervention.weeks * 7);
}

const most = { problems: 20, goals: 40, interventions: 40 } as const;
type Found = InvalidInput[];

function text(raw: string, path: string, max: number, found: Found, min = 1): string {
  const cleaned = cleanText(raw, { path, max, min, lines: 'many' });
  if (cleaned.ok) return cleaned.value;
  found.push(...cleaned.problems);
  return raw;
}

function checkDay(date: LocalDate, today: LocalDate, path: string, found: Found): void {
  if (parseLocalDate(date) === null) found.push(invalidInput(path, 'isoDate', 'This is a day, such as 2026-11-30.'));
  else if (!isNearDate(date, today)) found.push(invalidInput(path, 'nearDate', 'This day is too far away.'));
}

function checkWhole(value: number, least: number, greatest: number, path: string, found: Found): void {
  if (Number.isInteger(value) && value >= least && value <= greatest) return;
  const limit = value > greatest ? greatest : least;
  found.push(invalidInput(path, value > greatest ? 'max' : 'min', `A whole number from ${least} to ${greatest}.`, limit));
}

function checkIds(rows: readonly { readonly id: string }[], name: keyof typeof most, found: Found): void {
  if (rows.length > most[name]) found.push(invalidInput(`input.${name}`, 'max', `At most ${most[name]}.`, most[name]));
  if (rows.some((row) => !isId(row.id))) found.push(invalidInput(`input.${name}`, 'id', 'Each line is named by a UUIDv7.'));
  if (new Set(rows.map((row) => row.id)).size < rows.length)
    found.push(invalidInput(`input.${name}`, 'unique', 'Each line has an id of its own.'));
}

/** Lines point to lines of the same draft only: a plan never leans on another one. */
function checkLink(id: string | null, rows: readonly { readonly id: string }[], path: string, found: Found): void {
  if (id !== null && !rows.some((row) => row.id === id)) found.push(invalidInput(path, 'ofThisPlan', 'This line is not in the plan.'));
}

function cleanProblem(problem: PlanProblem, path: string, found: Found): PlanProblem {
  if (!problemDomains.includes(problem.domain)) found.push(invalidInput(`${path}.domain`, 'enum', 'Biological, psychological or social.'));
  return {
    ...problem,
    title: text(problem.title, `${path}.title`, 200, found),
    detail: text(problem.detail, `${path}.detail`, 2000, found, 0),
  };
}

function cleanGoal(goal: PlanGoal, path: string, draft: PlanDraft, today: LocalDate, found: Found): PlanGoal {
  checkLink(goal.problemId, draft.problems, `${path}.problemId`, found);
  if (goal.targetOn !== null) checkDay(goal.targetOn, today, `${path}.targetOn`, found);
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(goal.wordsLang))
    found.push(invalidInput(`${path}.wordsLang`, 'language', 'A language is written like en or ur.'));
  return {
    ...goal,
    title: text(goal.title, `${path}.title`, 200, found),
    words: text(goal.words, `${path}.words`, 2000, found),
    measure: text(goal.measure, `${path}.measure`, 500, found, 0),
  };
}

function checkIntervention(one: PlanIntervention, path: string, draft: PlanDraft, today: LocalDate, found: Found): void {
  checkLink(one.goalId, draft.goals, `${path}.goalId`, found);
  checkWhole(one.timesAWeek, 1, 21, `${path}.timesAWeek`, found);
  checkWhole(one.minutesEach, 5, 720, `${path}.minutesEach`, found);
  checkWhole(one.weeks, 1, 104, `${path}.weeks`, found);
  checkDay(one.startsOn, today, `${path}.startsOn`, found);
}

/** Cleans a draft that is written whole, or names all that is wrong with it. An empty draft is a draft; only an active plan needs lines. */
export function checkPlan(draft: PlanDraft, today: LocalDate): Checked<PlanDraft> {
  const found: Found = [];
  checkDay(draft.startsOn, today, 'input.startsOn', found);
  checkDay(draft.reviewDue, today, 'input.reviewDue', found);
  if (draft.reviewDue <= draft.startsOn)
    found.push(invalidInput('input.reviewDue', 'afterStart', 'The review is due after the plan starts.', draft.startsOn));
  checkIds(draft.problems, 'problems', found);
  checkIds(draft.goals, 'goals', found);
  checkIds(draft.interventions, 'interventions', found);
  const tooMany =
    draft.problems.length > most.problems || draft.goals.length > most.goals || draft.interventions.length > most.interventions;
  if (tooMany) return { ok: false, problems: found };
  const problems = draft.problems.map((problem, i) => cleanProblem(problem, `input.problems.${i}`, found));
  const goals = draft.goals.map((goal, i) => cleanGoal(goal, `input.goals.${i}`, draft, today, found));
  draft.interventions.forEach((one, i) => checkIntervention(one, `input.interventions.${i}`, draft, today, found));
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: { ...draft, problems, goals } };
}
