import type { PlanInput, PlanResult } from '@alongside/kit/contract';
import { badInput, badInputAt, isRefusal, refusedBy, writeEvent, type BadInput, type Tx, type Viewer } from '@alongside/kit/server';
import { checkPlan, decideSave, type PlanDraft } from '@alongside/recovery/plans/domain';
import { permitClient, type Permit } from '@alongside/trust/access/api';
import { planSaved, stalePlan } from './plan-answer.ts';
import type { PlansNeeds } from './plans.needs.ts';
import { insertDraft, knownTargets, rewriteDraft, versionsForUpdate } from './plans.store.ts';

/** Writes a draft of a client's plan, whole. */
export async function savePlan(needs: PlansNeeds, viewer: Viewer, input: PlanInput): Promise<PlanResult> {
  try {
    return await needs.db.tx(viewer, (tx) => save(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    if (refusal?.sqlState !== '23505') throw error;
    const field = /^plan_(problem|goal|intervention)_pkey$/.exec(refusal.constraint)?.[1];
    const answer = badInputAt(['input', field ? `${field}s` : 'id'], 'unique', 'Another plan has this id.', 'DUPLICATE');
    const about = { subjectType: 'Plan', subjectId: input.id, clientIds: [input.clientId], fields: [answer.code] };
    await needs.db.tx(viewer, (tx) => writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', ...about }));
    return answer;
  }
}

async function save(tx: Tx, input: PlanInput): Promise<PlanResult> {
  const permit = await permitClient(tx, 'plan.write', input.clientId);
  if (isRefusal(permit)) return permit;
  const checked = checkPlan(draftOf(input), tx.viewer.today);
  if (!checked.ok) return firstOf(checked.problems.map(badInput));
  const stranger = await firstStranger(tx, checked.value);
  if (stranger) return stranger;
  return write(tx, permit, input, checked.value);
}

async function write(tx: Tx, permit: Permit<'plan.write'>, input: PlanInput, draft: PlanDraft): Promise<PlanResult> {
  const decision = decideSave(await versionsForUpdate(tx, input.clientId), input);
  switch (decision.kind) {
    case 'stale':
      return stalePlan(tx, permit, decision.current);
    case 'invalid':
      return firstOf(decision.problems.map(badInput));
    case 'created':
      await insertDraft(tx, permit, input.id, decision.number, draft);
      return planSaved(tx, permit, input.id);
    case 'rewritten':
      await rewriteDraft(tx, permit, input.id, input.expectedVersion, draft);
      return planSaved(tx, permit, input.id);
  }
}

function draftOf(input: PlanInput): PlanDraft {
  return {
    startsOn: input.startsOn,
    reviewDue: input.reviewDue,
    problems: input.problems,
    goals: input.goals.map((goal) => ({ ...goal, problemId: goal.problemId ?? null, targetOn: goal.targetOn ?? null })),
    interventions: input.interventions.map((one) => ({ ...one, goalId: one.goalId ?? null, seriesId: one.seriesId ?? null })),
  };
}

async function firstStranger(tx: Tx, draft: PlanDraft): Promise<BadInput | null> {
  const known = await knownTargets(tx, draft);
  for (const [i, one] of draft.interventions.entries()) {
    const path = ['input', 'interventions', String(i)];
    if (!known.services.has(one.serviceId)) return badInputAt([...path, 'serviceId'], 'ofThisCentre', 'The centre has no such service.');
    if (one.seriesId && !known.series.has(one.seriesId))
      return badInputAt([...path, 'seriesId'], 'ofThisCentre', 'The centre has no such group.');
  }
  return null;
}

function firstOf(problems: readonly BadInput[]): BadInput {
  const [first] = problems;
  if (!first) throw new Error('refused without a problem');
  return first;
}
