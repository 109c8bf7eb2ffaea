import type { CoachMatch, QueryMatchesArgs } from '@alongside/kit/contract';
import { badInputAt, failure, type Viewer } from '@alongside/kit/server';
import type { CoachingNeeds } from './coaching.needs.ts';
import { matchList } from './match.row.ts';

const most = 200;

/** Matches of the centre in one state, newest first. */
export function matches(needs: CoachingNeeds, viewer: Viewer, { state, first }: QueryMatchesArgs): Promise<CoachMatch[]> {
  if (first < 1 || first > most) {
    const { message, path } = badInputAt(['first'], 'max', `From 1 to ${most}.`);
    throw failure('BAD_USER_INPUT', message, path ?? []);
  }
  return needs.db.read(viewer, async (tx) => {
    viewer.operation.isList = true;
    return (await matchList(tx, { state, limit: first })).map(({ match }) => match);
  });
}
