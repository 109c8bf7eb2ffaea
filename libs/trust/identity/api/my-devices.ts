import type { Viewer } from '@alongside/kit/server';
import type { IdentityNeeds } from './identity.needs.ts';
import { liveSessions, type DeviceRow } from './sessions.store.ts';

/** Where the viewer is signed in now, the latest used first. */
export async function myDevices(needs: IdentityNeeds, viewer: Viewer): Promise<(DeviceRow & { isThis: boolean })[]> {
  const rows = await needs.db.read(viewer, (tx) => liveSessions(tx, needs.idleMinutes));
  return rows.map((row) => ({ ...row, isThis: row.id === viewer.sessionId }));
}
