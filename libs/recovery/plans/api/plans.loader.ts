import DataLoader from 'dataloader';
import type { Plan } from '@alongside/kit/contract';
import type { Operation, Viewer } from '@alongside/kit/server';
import { reach } from '@alongside/trust/access/api';
import { plansOf } from './plan-rows.store.ts';
import type { PlansNeeds } from './plans.needs.ts';

// One an operation: the plan of today and all its versions come from the same rows, and a list of clients asks once.
const ofOperation = new WeakMap<Operation, DataLoader<string, Plan[]>>();

/** Every plan version of a client, newest first. Empty for who is out of reach. */
export function plansLoaderOf(needs: PlansNeeds, viewer: Viewer): DataLoader<string, Plan[]> {
  const known = ofOperation.get(viewer.operation);
  if (known) return known;
  const loader = new DataLoader(async (ids: readonly string[]) => {
    const found = await needs.db.read(viewer, async (tx) => plansOf(tx, await reach(tx, ids)));
    return ids.map((id) => found.get(id) ?? []);
  });
  ofOperation.set(viewer.operation, loader);
  return loader;
}
