import type { InTheWay, QuerySessionsInTheWayArgs } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { inTheWayOf } from '@alongside/programme/groups/domain';
import { centreTime } from './change-facts.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { sessions } from './sessions.ts';

/** Sessions to come that the centre's time, as it is now, stands in the way of: a closure that was settled after a group was planned moves nobody by itself. */
export async function sessionsInTheWay(needs: GroupsNeeds, viewer: Viewer, days: QuerySessionsInTheWayArgs): Promise<InTheWay[]> {
  const found = await sessions(needs, viewer, days);
  const time = await needs.db.read(viewer, centreTime);
  return found
    .filter((session) => session.status === 'SCHEDULED' && session.endsAt > viewer.now)
    .flatMap((session) => {
      const met = inTheWayOf(time, session.localDate, session, session.zone);
      return met ? [{ session, inTheWay: met.kind, reason: met.reason }] : [];
    });
}
