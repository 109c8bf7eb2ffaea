import type { QuerySeriesListArgs, Series } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import type { GroupsNeeds } from './groups.needs.ts';
import { seriesRows } from './series.store.ts';

/** The centre's groups; those that will not meet again only if asked for. */
export function seriesList(needs: GroupsNeeds, viewer: Viewer, input: QuerySeriesListArgs): Promise<Series[]> {
  return needs.db.read(viewer, (tx) => seriesRows(tx, { which: input.includeEnded ? 'all' : 'running' }));
}
