import type { GrantToReview, OpenGrant } from '@alongside/kit/contract';
import { failure, isRefusal, writeEvent, type Viewer } from '@alongside/kit/server';
import type { AccessNeeds } from './access.needs.ts';
import { grantRows, openGrantOf } from './grants.store.ts';
import { permitCentre } from './permit.ts';

/** The viewer's open emergency access, or null. */
export function openGrant(needs: AccessNeeds, viewer: Viewer): Promise<OpenGrant | null> {
  return needs.db.read(viewer, openGrantOf);
}

/** Emergency accesses of the centre for their reviewer. Who looks at the list is in the trail. */
export function grantsToReview(needs: AccessNeeds, viewer: Viewer): Promise<GrantToReview[]> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'grant.review');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    await writeEvent(tx, { action: 'READ', subjectType: 'AccessGrant', isList: true, fields: ['grantsToReview'], by: permit });
    return grantRows(tx, permit, 'all');
  });
}
