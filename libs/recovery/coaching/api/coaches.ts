import type { CoachProfile } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { toProfile } from './coach.row.ts';
import { coachRows } from './coach.store.ts';
import type { CoachingNeeds } from './coaching.needs.ts';

/** Coaches within the viewer's reach, by name. */
export function coaches(needs: CoachingNeeds, viewer: Viewer): Promise<CoachProfile[]> {
  return needs.db.read(viewer, async (tx) => (await coachRows(tx)).map(toProfile));
}
