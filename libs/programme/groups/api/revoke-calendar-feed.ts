import type { FeedRevoked, NotAllowed } from '@alongside/kit/contract';
import { isRefusal, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { endFeed } from './feed.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';

/** Ends one's own feed: its address opens nothing from the next request on. */
export function revokeCalendarFeed(needs: GroupsNeeds, viewer: Viewer): Promise<FeedRevoked | NotAllowed> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    return { __typename: 'FeedRevoked', wasOpen: await endFeed(tx, permit) };
  });
}
