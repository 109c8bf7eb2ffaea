import type { MutationActivatePlanArgs, PlanResult } from '@alongside/kit/contract';
import { badInput, isRefusal, notFound, type Tx, type Viewer } from '@alongside/kit/server';
import { decideActivate } from '@alongside/recovery/plans/domain';
import { permitClient, type Permit } from '@alongside/trust/access/api';
import { planSaved, stalePlan } from './plan-answer.ts';
import { plansOf } from './plan-rows.store.ts';
import type { PlansNeeds } from './plans.needs.ts';
import { activate, clientOfPlan, versionsForUpdate } from './plans.store.ts';

/** Makes a draft the plan that holds; the one before is superseded and kept. */
export function activatePlan(needs: PlansNeeds, viewer: Viewer, input: MutationActivatePlanArgs): Promise<PlanResult> {
  return needs.db.tx(viewer, async (tx) => {
    const clientId = await clientOfPlan(tx, input.id);
    if (!clientId) return notFound(['id']);
    const permit = await permitClient(tx, 'plan.write', clientId);
    return isRefusal(permit) ? permit : decide(tx, permit, clientId, input);
  });
}

async function decide(tx: Tx, permit: Permit<'plan.write'>, clientId: string, input: MutationActivatePlanArgs): Promise<PlanResult> {
  const versions = await versionsForUpdate(tx, clientId);
  const decision = decideActivate(versions, input, await linesOf(tx, permit, input.id));
  switch (decision.kind) {
    case 'stale':
      return stalePlan(tx, permit, decision.current);
    case 'invalid': {
      const [first] = decision.problems;
      return first ? badInput(first) : notFound(['id']);
    }
    case 'unchanged':
      return planSaved(tx, permit, input.id);
    case 'activated':
      await activate(tx, permit, input.id, decision.version, decision.supersedes);
      return planSaved(tx, permit, input.id);
  }
}

/** How many lines of each kind the draft has is all that the rule asks. */
async function linesOf(tx: Tx, permit: Permit<'plan.write'>, planId: string) {
  const { access } = permit;
  const plans = access ? (await plansOf(tx, new Map([[access.clientId, access]]))).get(access.clientId) : [];
  const plan = plans?.find((one) => one.id === planId);
  const counted = (rows: readonly unknown[] | null | undefined) => Array.from({ length: rows?.length ?? 0 });
  return { problems: counted(plan?.problems), goals: counted(plan?.goals), interventions: counted(plan?.interventions) };
}
