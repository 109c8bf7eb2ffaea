import type { ClosureResult } from '@alongside/kit/contract';
import { isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { centreRow } from './centre.store.ts';
import { deleteBlockedWindow } from './centre-time.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

export function removeBlockedWindow(needs: PeopleNeeds, viewer: Viewer, input: { readonly id: string }): Promise<ClosureResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'centre.write');
    if (isRefusal(permit)) return permit;
    if (!(await deleteBlockedWindow(tx, permit, input.id))) return notFound(['id']);
    return { __typename: 'CentreSaved' as const, centre: await centreRow(tx) };
  });
}
