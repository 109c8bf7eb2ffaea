import type { Plan, PlanResult } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { PlanVersion } from '@alongside/recovery/plans/domain';
import type { Permit } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { plansOf } from './plan-rows.store.ts';

type ToWrite = Permit<'plan.write'>;

/** The plan as it now is, and its client, so that one answer refreshes both. */
export async function planSaved(tx: Tx, permit: ToWrite, planId: string): Promise<PlanResult> {
  const { access, plan } = await planOf(tx, permit, planId);
  const client = (await clientRows(tx, new Map([[access.clientId, access]]))).get(access.clientId);
  if (!client) throw new Error('the client of a plan that was just written is gone');
  return { __typename: 'PlanSaved', plan, client };
}

/** Somebody else was first: what stands now goes with the refusal, so that both can be shown. */
export async function stalePlan(tx: Tx, permit: ToWrite, current: PlanVersion): Promise<PlanResult> {
  const { plan } = await planOf(tx, permit, current.id);
  return { __typename: 'StalePlan', code: 'CONFLICT_VERSION', message: 'The plan was changed meanwhile.', path: null, current: plan };
}

async function planOf(tx: Tx, permit: ToWrite, planId: string): Promise<{ access: NonNullable<ToWrite['access']>; plan: Plan }> {
  const { access } = permit;
  if (!access) throw new Error('a plan is answered with a permit for one client');
  const plan = (await plansOf(tx, new Map([[access.clientId, access]]))).get(access.clientId)?.find((one) => one.id === planId);
  if (!plan) throw new Error('the plan that was just written is gone');
  return { access, plan };
}
