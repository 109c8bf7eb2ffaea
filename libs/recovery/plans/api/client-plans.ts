import type { Client, Plan } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { reach } from '@alongside/trust/access/api';
import { planOfSharedGoals } from './plan-rows.store.ts';
import { plansLoaderOf } from './plans.loader.ts';
import type { PlansNeeds } from './plans.needs.ts';

/** The active plan, else the newest draft. Those who see goals only get the goals that the client shares. */
export function clientPlan(needs: PlansNeeds, viewer: Viewer, client: Client): Promise<Plan | null> {
  return needs.db.read(viewer, async (tx) => {
    const access = (await reach(tx, [client.id])).get(client.id);
    if (!access) return null;
    if (!access.may('plan.titles')) return access.may('plan.goals') ? planOfSharedGoals(tx, access) : null;
    const plans = await plansLoaderOf(needs, viewer).load(client.id);
    return plans.find((plan) => plan.status === 'ACTIVE') ?? plans[0] ?? null;
  });
}

/** All versions, newest first. */
export function clientPlans(needs: PlansNeeds, viewer: Viewer, client: Client): Promise<Plan[]> {
  return plansLoaderOf(needs, viewer).load(client.id);
}
