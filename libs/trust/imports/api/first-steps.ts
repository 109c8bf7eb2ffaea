import type { FirstSteps } from '@alongside/kit/contract';
import { failure, isRefusal, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { ImportsNeeds } from './imports.needs.ts';
import { hasHours } from './organisation.store.ts';

/** What a new centre has and has not yet, for whoever sets it up. */
export function firstSteps(needs: ImportsNeeds, viewer: Viewer): Promise<FirstSteps> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'data.import');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    const count = (kind: 'ROOMS' | 'STAFF' | 'GROUPS' | 'PEOPLE') => needs.exchangeOf(kind).count(tx);
    const hours = await hasHours(tx);
    return {
      hours,
      rooms: await count('ROOMS'),
      staff: await count('STAFF'),
      groups: await count('GROUPS'),
      people: await count('PEOPLE'),
    };
  });
}
