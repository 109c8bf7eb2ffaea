import type { AlreadyMatched, MatchState, RequestSaved, StaleRequest } from '@alongside/kit/contract';
import { writeEvent, type Tx } from '@alongside/kit/server';
import type { ClientAccess } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { toRequest } from './request.row.ts';
import { requestRow } from './request.store.ts';

async function current(tx: Tx, access: ClientAccess, id: string) {
  const row = await requestRow(tx, id);
  return row && toRequest(tx, access, row);
}

export async function requestSaved(tx: Tx, access: ClientAccess, id: string): Promise<RequestSaved & { __typename: 'RequestSaved' }> {
  const client = (await clientRows(tx, new Map([[access.clientId, access]]))).get(access.clientId);
  if (!client) throw new Error('the client of a request that was just written is gone');
  return { __typename: 'RequestSaved', request: await current(tx, access, id), client };
}

/** Somebody else was first: what stands now goes with the refusal. */
export async function staleRequest(tx: Tx, access: ClientAccess, id: string): Promise<StaleRequest & { __typename: 'StaleRequest' }> {
  const message = 'Somebody changed this request since it was read.';
  const path = ['input', 'expectedVersion'];
  return { __typename: 'StaleRequest', code: 'CONFLICT_VERSION', message, path, current: await current(tx, access, id) };
}

/** The refusal, with its denied event. */
export async function alreadyMatched(
  tx: Tx,
  clientId: string,
  state: MatchState,
): Promise<AlreadyMatched & { __typename: 'AlreadyMatched' }> {
  await writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', subjectType: 'CoachMatch', clientIds: [clientId], fields: ['DUPLICATE'] });
  const message = state === 'ACTIVE' ? 'This person has a coach.' : 'A coach is proposed to this person already.';
  return { __typename: 'AlreadyMatched', code: 'DUPLICATE', message, path: ['input', 'clientId'], state };
}
