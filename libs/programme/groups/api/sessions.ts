import type { QuerySessionsArgs, Session } from '@alongside/kit/contract';
import { failure, type Viewer } from '@alongside/kit/server';
import { daysBetween, parseLocalDate } from '@alongside/kit/time';
import type { GroupsNeeds } from './groups.needs.ts';
import { sessionRows } from './session.store.ts';

const mostDays = 62;

/** Sessions whose local date lies in these days, in order of their start; of one room or one person if so asked. */
export function sessions(needs: GroupsNeeds, viewer: Viewer, input: QuerySessionsArgs): Promise<Session[]> {
  const { from, until, roomId, staffId } = input;
  if (parseLocalDate(from) === null || parseLocalDate(until) === null || until < from) {
    throw failure('BAD_USER_INPUT', 'These are two days, the later one second.', ['until']);
  }
  if (daysBetween(from, until) >= mostDays) throw failure('BAD_USER_INPUT', `At most ${mostDays} days.`, ['until']);
  return needs.db.read(viewer, (tx) => sessionRows(tx, { from, until, roomId: roomId ?? null, staffId: staffId ?? null }));
}
