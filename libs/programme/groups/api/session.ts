import type { Session } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { GroupsNeeds } from './groups.needs.ts';
import { oneSession } from './session.store.ts';

export async function session(needs: GroupsNeeds, viewer: Viewer, id: string): Promise<Session | null> {
  return isId(id) ? needs.db.read(viewer, (tx) => oneSession(tx, id)) : null;
}
