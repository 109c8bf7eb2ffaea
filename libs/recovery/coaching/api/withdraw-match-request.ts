import type { MatchRequestResult, WithdrawRequestInput } from '@alongside/kit/contract';
import { isRefusal, lockAll, type Viewer } from '@alongside/kit/server';
import { permitClient } from '@alongside/trust/access/api';
import type { CoachingNeeds } from './coaching.needs.ts';
import { neededReason } from './input.problem.ts';
import { requestSaved, staleRequest } from './request-saved.row.ts';
import { requestRow, withdraw } from './request.store.ts';

/** Takes a wish for a coach back: the person waits no longer. */
export function withdrawMatchRequest(needs: CoachingNeeds, viewer: Viewer, input: WithdrawRequestInput): Promise<MatchRequestResult> {
  return needs.db.tx(viewer, async (tx) => {
    // A request out of reach asks for a client that does not exist: refused and written down like one.
    const clientId = (await requestRow(tx, input.id))?.clientId ?? input.id;
    const permit = await permitClient(tx, 'match.request', clientId);
    if (isRefusal(permit)) return permit;
    const { access } = permit;
    if (!access) throw new Error('a request is withdrawn with a permit for one client');
    const reason = neededReason(input.reason, 'reason');
    if (typeof reason !== 'string') return reason;
    await lockAll(tx, [{ kind: 'client', id: clientId }]);
    const isDone = await withdraw(tx, permit, input.id, input.expectedVersion, reason);
    return isDone ? requestSaved(tx, access, input.id) : staleRequest(tx, access, input.id);
  });
}
