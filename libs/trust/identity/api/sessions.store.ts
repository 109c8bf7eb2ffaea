import { postOf, type Role, type Rows, type Tx } from '@alongside/kit/server';

export type SessionRow = {
  readonly state: 'OK' | 'ENDED' | 'EXPIRED' | 'IDLE' | 'DISABLED' | 'POST_ENDED';
  readonly session_id: string;
  readonly staff_id: string;
  readonly organisation_id: string;
  readonly centre_id: string;
  readonly role: Role;
  readonly sees_clients: boolean | null;
  readonly zone: string;
  readonly csrf_hash: Uint8Array;
  readonly is_demo: boolean;
  readonly locale: string;
  readonly at: Date;
  readonly grant_id: string | null;
};

/** `touch`: counts as use. The database decides whether the session still stands, by its own clock. */
export async function sessionByToken(db: Rows, tokenHash: Uint8Array, idleMinutes: number, touch: boolean): Promise<SessionRow | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`select * from auth_session_by_token(${tokenHash}, ${idleMinutes}::int, ${touch})`;
  return row ?? null;
}

export type Keys = { readonly tokenHash: Uint8Array; readonly csrfHash: Uint8Array };

const sessionHours = 12;

/** A new session of the viewer, in the viewer's post. Absolute end after twelve hours, however busy. */
export async function insertSession(
  tx: Tx,
  id: string,
  keys: Keys,
  about: { readonly device: string; readonly byDemo: boolean },
): Promise<void> {
  const { organisationId, staffId, centreId, now } = tx.viewer;
  const role = postOf(tx.viewer);
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  const times = { createdAt: now, lastSeenAt: now, freshAt: now, expiresAt };
  await tx.db.authSession.createMany({
    data: [
      { id, organisationId, staffId, centreId, role, tokenHash: bytes(keys.tokenHash), csrfHash: bytes(keys.csrfHash), ...times, ...about },
    ],
  });
}

/** The same session under another token: the old one is worth nothing from here on. Answers whether there was one to renew. */
export async function renewToken(tx: Tx, keys: Keys, post?: { readonly centreId: string; readonly role: Role }): Promise<boolean> {
  if (!tx.viewer.sessionId) return false;
  const { count } = await tx.db.authSession.updateMany({
    where: { id: tx.viewer.sessionId, staffId: tx.viewer.staffId, endedAt: null },
    data: { tokenHash: bytes(keys.tokenHash), csrfHash: bytes(keys.csrfHash), ...post },
  });
  return count === 1;
}

/** The person has proved again who they are: the session is fresh from now on, and has another token. */
export async function freshen(tx: Tx, keys: Keys): Promise<void> {
  const { sessionId, staffId, now } = tx.viewer;
  if (!sessionId) return;
  await tx.db.authSession.updateMany({
    where: { id: sessionId, staffId, endedAt: null },
    data: { tokenHash: bytes(keys.tokenHash), csrfHash: bytes(keys.csrfHash), freshAt: now },
  });
}

/** Whether this session came in by the demo's one click. */
export async function isByDemo(tx: Tx): Promise<boolean> {
  const { sessionId, staffId } = tx.viewer;
  if (!sessionId) return false;
  return (await tx.db.authSession.count({ where: { id: sessionId, staffId, byDemo: true } })) === 1;
}

function bytes(of: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(of);
}

/** Ends one of the viewer's own sessions. Answers whether it was there and alive. */
export async function endSession(tx: Tx, id: string): Promise<boolean> {
  const { staffId, now } = tx.viewer;
  const { count } = await tx.db.authSession.updateMany({ where: { id, staffId, endedAt: null }, data: { endedAt: now } });
  return count === 1;
}

/** Ends all of the viewer's sessions but the present one. */
export async function endOtherSessions(tx: Tx): Promise<number> {
  const { staffId, sessionId, now } = tx.viewer;
  const others = { staffId, endedAt: null, ...(sessionId ? { id: { not: sessionId } } : {}) };
  return (await tx.db.authSession.updateMany({ where: others, data: { endedAt: now } })).count;
}

export type DeviceRow = { readonly id: string; readonly device: string; readonly createdAt: Date; readonly lastSeenAt: Date };

/** The viewer's sessions that still stand: not ended, not expired, not idle. The latest used first. */
export async function liveSessions(tx: Tx, idleMinutes: number): Promise<DeviceRow[]> {
  const { staffId, now } = tx.viewer;
  return tx.db.authSession.findMany({
    where: { staffId, endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - idleMinutes * 60_000) } },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
}
