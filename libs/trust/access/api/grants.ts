import type { GrantShare, GrantToReview, OpenGrant, OwnSecond, SecondToAnswer } from '@alongside/kit/contract';
import { failure, isRefusal, writeEvent, type Viewer } from '@alongside/kit/server';
import type { AccessNeeds } from './access.needs.ts';
import { grantRows, openGrantOf, shareOf } from './grants.store.ts';
import { permitCentre } from './permit.ts';
import { ownSecondRow, secondRows } from './seconds.store.ts';

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

/** How rare emergency access is, for whoever reviews it: asked too lightly, it is no emergency any more. */
export function grantShare(needs: AccessNeeds, viewer: Viewer): Promise<GrantShare> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'grant.review');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    return { week: await shareOf(tx, permit, 7), month: await shareOf(tx, permit, 30) };
  });
}

/** What the viewer has asked of a second person and may still use, or null. */
export function ownSecond(needs: AccessNeeds, viewer: Viewer): Promise<OwnSecond | null> {
  return needs.db.read(viewer, ownSecondRow);
}

/** What waits for a second person. Who looks is in the trail only when there was something to see: this is asked every minute. */
export function secondsToAnswer(needs: AccessNeeds, viewer: Viewer): Promise<SecondToAnswer[]> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'grant.agree');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    const rows = await secondRows(tx, permit, 'waiting');
    if (rows.length > 0)
      await writeEvent(tx, { action: 'READ', subjectType: 'GrantSecond', isList: true, fields: ['secondsToAnswer'], by: permit });
    return rows;
  });
}
