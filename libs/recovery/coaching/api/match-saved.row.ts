import type { MatchSaved, StaleMatch } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { reach } from '@alongside/trust/access/api';
import { matchList } from './match.row.ts';
import { matchRow } from './match.store.ts';
import { toRequest } from './request.row.ts';
import { requestRow } from './request.store.ts';

/** The match as the viewer may see it after the change. Who may not read it (a coach whose client has not answered) sees its state alone. */
export async function matchSaved(tx: Tx, id: string): Promise<MatchSaved & { __typename: 'MatchSaved' }> {
  const row = await matchRow(tx, id);
  if (!row) throw new Error('the match was there a moment ago');
  const [shown] = await matchList(tx, { ids: [id] });
  const request = row.requestId ? await requestRow(tx, row.requestId) : null;
  const access = (await reach(tx, [row.clientId])).get(row.clientId);
  const waits = request?.status === 'WAITING' && access ? toRequest(tx, access, request) : null;
  return { __typename: 'MatchSaved', match: shown?.match ?? null, request: waits, state: row.state, version: row.version };
}

export async function staleMatch(tx: Tx, id: string): Promise<StaleMatch & { __typename: 'StaleMatch' }> {
  const row = await matchRow(tx, id);
  if (!row) throw new Error('the match was there a moment ago');
  const message = 'Somebody changed this match since it was read.';
  const path = ['input', 'expectedVersion'];
  return { __typename: 'StaleMatch', code: 'CONFLICT_VERSION', message, path, state: row.state, currentVersion: row.version };
}
