import type { Series } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { GroupsNeeds } from './groups.needs.ts';
import { oneSeries } from './series.store.ts';

export async function series(needs: GroupsNeeds, viewer: Viewer, id: string): Promise<Series | null> {
  return isId(id) ? needs.db.read(viewer, (tx) => oneSeries(tx, id)) : null;
}
