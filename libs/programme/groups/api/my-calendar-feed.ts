import type { CalendarFeed } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { ownFeed } from './feed.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';

/** Since when one's own feed is open, and when it was last read; null when there is none. Its address is known to nobody any more. */
export function myCalendarFeed(needs: GroupsNeeds, viewer: Viewer): Promise<CalendarFeed | null> {
  return needs.db.read(viewer, ownFeed);
}
