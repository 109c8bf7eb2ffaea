import { hashOfToken, looksLikeToken, type Operation, type Viewer } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import type { IdentityNeeds } from './identity.needs.ts';
import { sessionByToken, type SessionRow } from './sessions.store.ts';

export type Asking = {
  readonly token: string;
  /** False for polls: only a person keeps a session awake. */
  readonly touch: boolean;
  readonly requestId: string;
  readonly operation: Operation;
};

export type SessionState = 'NONE' | 'ENDED' | 'EXPIRED' | 'IDLE' | 'DISABLED' | 'POST_ENDED';
export type FoundSession = { readonly viewer: Viewer; readonly csrfHash: Buffer } | { readonly state: SessionState };

/** The viewer whom a request's token names, or why there is none. Asked anew for each request, so an end takes effect with the next one. */
export async function viewerOfRequest(needs: IdentityNeeds, asking: Asking): Promise<FoundSession> {
  if (!looksLikeToken(asking.token)) return { state: 'NONE' };
  const row = await needs.db.beforeViewer((db) => sessionByToken(db, hashOfToken(asking.token), needs.idleMinutes, asking.touch));
  if (!row) return { state: 'NONE' };
  if (row.state !== 'OK') return { state: row.state };
  return { viewer: toViewer(row, asking), csrfHash: Buffer.from(row.csrf_hash) };
}

function toViewer(row: SessionRow, { requestId, operation }: Asking): Viewer {
  return {
    staffId: row.staff_id,
    sessionId: row.session_id,
    organisationId: row.organisation_id,
    centreId: row.centre_id,
    role: row.role,
    seesClients: row.sees_clients ?? false,
    grantId: row.grant_id,
    zone: row.zone,
    today: localOf(row.at, row.zone).date,
    now: row.at,
    locale: row.locale,
    isDemo: row.is_demo,
    requestId,
    operation,
  };
}
