import type { NoticeSettings } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import type { GroupsNeeds } from './groups.needs.ts';
import { ownNotices } from './notice.store.ts';

/** Which letters one wants, and whether any are sent from here. */
export async function myNotices(needs: GroupsNeeds, viewer: Viewer): Promise<NoticeSettings> {
  return { ...(await needs.db.read(viewer, ownNotices)), areSent: needs.mailer !== null && !viewer.isDemo };
}
