import { addDays } from '@alongside/kit/time';
import type { PlanInput } from '@alongside/kit/contract';
import type { PlanDraft } from '@alongside/recovery/plans/domain';
import type { PlanInView, PlanNow } from './plans.queries.ts';

/** What the editor holds: a draft, written whole, and the version of it that was read (0: it is not there yet). */
export type PlanValues = PlanDraft & { readonly id: string; readonly version: number };

type Plan = PlanInView | PlanNow;

/** A plan as the editor's values, with its own ids. */
export function valuesOf(plan: Plan, today: string): PlanValues {
  return {
    id: plan.id ?? '',
    version: plan.version ?? 0,
    startsOn: plan.startsOn ?? today,
    reviewDue: plan.reviewDue ?? addDays(today, 84),
    problems: (plan.problems ?? []).map((one) => ({
      id: one.id ?? '',
      domain: one.domain ?? 'SOCIAL',
      title: one.title ?? '',
      detail: one.detail ?? '',
    })),
    goals: (plan.goals ?? []).map((one) => ({
      id: one.id ?? '',
      problemId: one.problemId,
      title: one.title ?? '',
      words: one.words ?? '',
      wordsLang: one.wordsLang ?? 'en',
      measure: one.measure ?? '',
      targetOn: one.targetOn,
      isShared: one.isShared ?? false,
    })),
    interventions: (plan.interventions ?? []).map((one) => ({
      id: one.id ?? '',
      goalId: one.goalId,
      serviceId: one.service?.id ?? '',
      seriesId: one.seriesId,
      timesAWeek: one.timesAWeek ?? 1,
      minutesEach: one.minutesEach ?? 60,
      startsOn: one.startsOn ?? today,
      weeks: one.weeks ?? 12,
      isMandatory: one.isMandatory ?? false,
    })),
  };
}

/** The same content as a draft of its own: a version never shares a line with the one before. */
function asNewVersion(values: PlanValues, makeId: () => string): PlanValues {
  const ids = new Map<string, string>();
  const named = (id: string) => {
    const known = ids.get(id) ?? makeId();
    ids.set(id, known);
    return known;
  };
  return {
    ...values,
    id: makeId(),
    version: 0,
    problems: values.problems.map((one) => ({ ...one, id: named(one.id) })),
    goals: values.goals.map((one) => ({ ...one, id: named(one.id), problemId: one.problemId && named(one.problemId) })),
    interventions: values.interventions.map((one) => ({ ...one, id: named(one.id), goalId: one.goalId && named(one.goalId) })),
  };
}

/** The draft that is there; else a new one from the plan that holds, begun today; else an empty one, reviewed in twelve weeks. */
export function begin(plans: readonly PlanInView[], today: string, makeId: () => string): PlanValues {
  const draft = plans.find((plan) => plan.status === 'DRAFT');
  if (draft) return valuesOf(draft, today);
  const latest = plans.find((plan) => plan.status === 'ACTIVE') ?? plans[0];
  const fresh = { startsOn: today, reviewDue: addDays(today, 84) };
  if (latest) return { ...asNewVersion(valuesOf(latest, today), makeId), ...fresh };
  return { ...fresh, id: makeId(), version: 0, problems: [], goals: [], interventions: [] };
}

/** Mine, after somebody else wrote: over their draft, or as a new draft when theirs became the plan. */
export function over(values: PlanValues, current: PlanNow, makeId: () => string): PlanValues {
  if (current.status !== 'DRAFT') return asNewVersion(values, makeId);
  return { ...(current.id === values.id ? values : asNewVersion(values, makeId)), id: current.id ?? '', version: current.version ?? 0 };
}

export function inputOf(clientId: string, values: PlanValues): PlanInput {
  const { id, version, startsOn, reviewDue } = values;
  const lines = { problems: [...values.problems], goals: [...values.goals], interventions: [...values.interventions] };
  return { id, clientId, expectedVersion: version, startsOn, reviewDue, ...lines };
}

const parts = {
  problems: ['domain', 'title', 'detail'],
  goals: ['problemId', 'title', 'words', 'wordsLang', 'measure', 'targetOn'],
  interventions: ['goalId', 'serviceId', 'seriesId', 'timesAWeek', 'minutesEach', 'startsOn', 'weeks'],
} as const;

/** Every path of the contract that has a field on the screen. */
export function fieldsOf(values: PlanValues): readonly string[] {
  const lines = (['problems', 'goals', 'interventions'] as const).flatMap((part) => [
    part,
    ...values[part].flatMap((_, i) => parts[part].map((field) => `${part}.${i}.${field}`)),
  ]);
  return ['startsOn', 'reviewDue', ...lines];
}
