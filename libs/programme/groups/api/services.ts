import type { Service } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import type { GroupsNeeds } from './groups.needs.ts';
import { serviceRows } from './series.store.ts';

export function services(needs: GroupsNeeds, viewer: Viewer): Promise<Service[]> {
  return needs.db.read(viewer, (tx) => serviceRows(tx));
}
