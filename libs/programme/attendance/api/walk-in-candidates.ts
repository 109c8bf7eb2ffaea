import type { Client } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { oneSession } from '@alongside/programme/groups/api';
import { clientRows } from '@alongside/trust/people/api';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { searchWalkIns } from './walk-ins.store.ts';

const most = 20;

/** Who may be added to a session as a walk-in; nobody, for those who may not take its attendance. */
export async function walkInCandidates(
  needs: AttendanceNeeds,
  viewer: Viewer,
  input: { readonly sessionId: string; readonly search: string },
): Promise<Client[]> {
  if (!isId(input.sessionId)) return [];
  return needs.db.read(viewer, async (tx) => {
    const session = await oneSession(tx, input.sessionId);
    if (!session?.viewerMay.includes('RECORD')) return [];
    const accesses = await searchWalkIns(tx, session, input.search, most);
    const rows = await clientRows(tx, accesses);
    return [...accesses.keys()].flatMap((clientId) => rows.get(clientId) ?? []);
  });
}
