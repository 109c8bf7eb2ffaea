import type { Client } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { reach } from '@alongside/trust/access/api';
import { isId } from '@alongside/kit/words';
import { clientRows } from './client-rows.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

/** One client; null for who is out of reach and who does not exist alike. */
export async function client(needs: PeopleNeeds, viewer: Viewer, id: string): Promise<Client | null> {
  if (!isId(id)) return null;
  return needs.db.read(viewer, async (tx) => (await clientRows(tx, await reach(tx, [id]))).get(id) ?? null);
}
