import { invalidInput, type InvalidInput } from '@alongside/kit/words';
import type { PlanStatus } from './plan.ts';

/** One version of a client's plan. `number` counts a client's plans from 1; `version` counts the writings of this one. */
export type PlanVersion = { readonly id: string; readonly number: number; readonly status: PlanStatus; readonly version: number };

type Refused =
  { readonly kind: 'stale'; readonly current: PlanVersion } | { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] };

export type SaveDecision =
  { readonly kind: 'created'; readonly number: number } | { readonly kind: 'rewritten'; readonly version: number } | Refused;

/**
 * Saving writes a draft whole. `plans` are all of the client's. Only a draft is ever written: an active plan is what was prescribed, so a change begins as a
 * new draft, and one draft at a time, or two people would write side by side.
 */
export function decideSave(plans: readonly PlanVersion[], input: { readonly id: string; readonly expectedVersion: number }): SaveDecision {
  const current = plans.find((plan) => plan.id === input.id);
  if (!current) {
    const draft = plans.find((plan) => plan.status === 'DRAFT');
    if (draft) return { kind: 'stale', current: draft };
    if (input.expectedVersion !== 0)
      return { kind: 'invalid', problems: [invalidInput('input.expectedVersion', 'version', 'A new draft has version 0.', 0)] };
    return { kind: 'created', number: Math.max(0, ...plans.map((plan) => plan.number)) + 1 };
  }
  if (current.version !== input.expectedVersion) return { kind: 'stale', current };
  if (current.status !== 'DRAFT') {
    return {
      kind: 'invalid',
      problems: [invalidInput('input.id', 'draft', 'Only a draft can be written. Begin a new draft from the plan.')],
    };
  }
  return { kind: 'rewritten', version: current.version + 1 };
}

export type ActivateDecision =
  | { readonly kind: 'activated'; readonly version: number; readonly supersedes: readonly string[] }
  | { readonly kind: 'unchanged' }
  | Refused;

/** Makes a draft the plan that holds; the one before is superseded, and kept. It needs a problem, a goal and an intervention: a map, a place, a way. */
export function decideActivate(
  plans: readonly PlanVersion[],
  input: { readonly id: string; readonly expectedVersion: number },
  draft: Readonly<Record<'problems' | 'goals' | 'interventions', readonly unknown[]>>,
): ActivateDecision {
  const current = plans.find((plan) => plan.id === input.id);
  if (!current) return { kind: 'invalid', problems: [invalidInput('id', 'ofThisClient', 'This plan is not there.')] };
  if (current.status === 'ACTIVE') return { kind: 'unchanged' };
  if (current.version !== input.expectedVersion) return { kind: 'stale', current };
  if (current.status === 'SUPERSEDED')
    return { kind: 'invalid', problems: [invalidInput('id', 'draft', 'A superseded plan does not come back. Begin a new draft from it.')] };
  const missing = (['problems', 'goals', 'interventions'] as const).filter((part) => draft[part].length === 0);
  if (missing.length > 0) {
    return { kind: 'invalid', problems: missing.map((part) => invalidInput(part, 'required', `A plan that holds has ${part}.`, 1)) };
  }
  return {
    kind: 'activated',
    version: current.version + 1,
    supersedes: plans.filter((plan) => plan.status === 'ACTIVE').map((plan) => plan.id),
  };
}
