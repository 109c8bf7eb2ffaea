import type { Roster } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { rosterRow } from './roster.row.ts';

/** Who belongs in a session, who is marked, and what may be done now. */
export async function sessionRoster(needs: AttendanceNeeds, viewer: Viewer, sessionId: string): Promise<Roster | null> {
  return isId(sessionId) ? needs.db.read(viewer, (tx) => rosterRow(tx, sessionId)) : null;
}
