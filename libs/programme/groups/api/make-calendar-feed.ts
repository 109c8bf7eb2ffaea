import type { FeedMade, NotAllowed } from '@alongside/kit/contract';
import { hashOfToken, isRefusal, lockAll, newToken, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { endFeed, insertFeed, ownFeed } from './feed.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';

/** A new address for one's own calendar program, shown once. The one before it opens nothing from here on. */
export function makeCalendarFeed(needs: GroupsNeeds, viewer: Viewer): Promise<FeedMade | NotAllowed> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await lockAll(tx, [{ kind: 'staff', id: viewer.staffId }]);
    await endFeed(tx, permit);
    const token = newToken();
    await insertFeed(tx, permit, hashOfToken(token));
    const feed = await ownFeed(tx);
    if (!feed) throw new Error('a feed just made is not there');
    return { __typename: 'FeedMade', feed, address: `/feeds/${token}` };
  });
}
