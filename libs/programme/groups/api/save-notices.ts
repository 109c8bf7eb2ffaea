import type { NoticesInput, NoticesSaved, NotAllowed } from '@alongside/kit/contract';
import { isRefusal, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { GroupsNeeds } from './groups.needs.ts';
import { saveOwnNotices } from './notice.store.ts';

/** Which letters one wants from now on; those under way are asked again before they leave. The last choice counts: it is one's own. */
export function saveNotices(needs: GroupsNeeds, viewer: Viewer, input: NoticesInput): Promise<NoticesSaved | NotAllowed> {
  const { changes, reminders } = input;
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await saveOwnNotices(tx, permit, { changes, reminders });
    return { __typename: 'NoticesSaved', notices: { changes, reminders, areSent: needs.mailer !== null && !viewer.isDemo } };
  });
}
