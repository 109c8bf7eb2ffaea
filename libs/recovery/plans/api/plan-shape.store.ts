import type { Plan, PlanGoal, PlanIntervention, PlanProblem, Service } from '@alongside/kit/contract';
import { fromColumn, fromColumnOrNull, worded, type Prisma } from '@alongside/kit/server';
import { branded, type ClientAccess } from '@alongside/trust/access/api';

export const planParts = {
  problems: { orderBy: { position: 'asc' } },
  goals: { orderBy: { position: 'asc' } },
  interventions: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.PlanInclude;

export type PlanWithParts = Prisma.PlanGetPayload<{ include: typeof planParts }>;

/** What a plan's lines name beyond themselves. */
export type PlanNames = {
  readonly services: ReadonlyMap<string, Service>;
  readonly seriesTitles: ReadonlyMap<string, Prisma.JsonValue>;
  readonly staff: ReadonlyMap<string, { readonly name: string }>;
};

export function toPlan(access: ClientAccess, row: PlanWithParts, names: PlanNames): Plan {
  return branded(access, {
    __typename: 'Plan' as const,
    id: row.id,
    number: row.number,
    status: row.status,
    startsOn: fromColumn(row.startsOn),
    reviewDue: fromColumn(row.reviewDue),
    version: row.version,
    activatedAt: row.activatedAt,
    activatedByName: row.activatedBy ? (names.staff.get(row.activatedBy)?.name ?? null) : null,
    problems: row.problems.map((problem) => toProblem(access, problem)),
    goals: row.goals.map((goal) => toGoal(access, goal)),
    interventions: row.interventions.map((one) => toIntervention(access, one, names)),
  });
}

function toProblem(access: ClientAccess, { id, domain, title, detail }: PlanWithParts['problems'][number]): PlanProblem {
  return branded(access, { id, domain, title, detail });
}

export function toGoal(access: ClientAccess, goal: PlanWithParts['goals'][number]): PlanGoal {
  const { id, problemId, title, words, wordsLang, measure, isShared } = goal;
  return branded(access, { id, problemId, title, words, wordsLang, measure, isShared, targetOn: fromColumnOrNull(goal.targetOn) });
}

export function toIntervention(access: ClientAccess, row: PlanWithParts['interventions'][number], names: PlanNames): PlanIntervention {
  const { id, goalId, seriesId, timesAWeek, minutesEach, weeks, isMandatory } = row;
  return branded(access, {
    ...{ id, goalId, seriesId, timesAWeek, minutesEach, weeks, isMandatory },
    startsOn: fromColumn(row.startsOn),
    service: names.services.get(row.serviceId) ?? null,
    seriesTitles: seriesId ? worded(names.seriesTitles.get(seriesId) ?? {}) : null,
  });
}
