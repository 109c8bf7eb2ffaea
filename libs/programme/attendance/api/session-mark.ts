import type { Mark } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { rosterRow } from './roster.row.ts';

/** The mark of one person in one session; null when there is none, or when the viewer does not see that line of the roster. */
export async function sessionMark(
  needs: AttendanceNeeds,
  viewer: Viewer,
  of: { readonly sessionId: string; readonly clientId: string },
): Promise<Mark | null> {
  if (!isId(of.sessionId) || !isId(of.clientId)) return null;
  const roster = await needs.db.read(viewer, (tx) => rosterRow(tx, of.sessionId));
  return roster?.rows.find((row) => row.client?.id === of.clientId)?.mark ?? null;
}
