import type { EndMatchInput, MatchResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { decideEnd } from '@alongside/recovery/coaching/domain';
import { permitClient, type Permit } from '@alongside/trust/access/api';
import { nowOf } from './answer-match.ts';
import type { CoachingNeeds } from './coaching.needs.ts';
import { optionalText } from './input.problem.ts';
import { matchSaved, staleMatch } from './match-saved.row.ts';
import { matchRow, saveEnd, type MatchRow } from './match.store.ts';
import { reopen } from './request.store.ts';

/** Ends a match, or takes a proposal back. From the next request on the coach sees nothing of the client. */
export function endMatch(needs: CoachingNeeds, viewer: Viewer, input: EndMatchInput): Promise<MatchResult> {
  return needs.db.tx(viewer, async (tx) => {
    const seen = isId(input.id) ? await matchRow(tx, input.id) : null;
    const permit = await permitClient(tx, 'match.end', seen?.clientId ?? input.id);
    if (isRefusal(permit)) return permit;
    if (!seen) return notFound(['input', 'id']);
    const note = optionalText(input.note, 'note');
    if (typeof note !== 'string') return note;
    await lockAll(tx, [{ kind: 'client', id: seen.clientId }]);
    const match = await matchRow(tx, input.id);
    return match ? end(tx, permit, match, input, note) : notFound(['input', 'id']);
  });
}

async function end(tx: Tx, permit: Permit<'match.end'>, match: MatchRow, input: EndMatchInput, note: string): Promise<MatchResult> {
  const decision = decideEnd(nowOf(match), input.expectedVersion, input.reason ?? null);
  switch (decision.kind) {
    case 'stale':
      return staleMatch(tx, match.id);
    case 'over':
      return badInputAt(['input', 'id'], 'open', 'This match is over already.');
    case 'reasonMissing':
      return badInputAt(['input', 'reason'], 'required', 'Choose why it ends.', 'REASON_REQUIRED');
    case 'ended': {
      const { state, version } = decision;
      if (input.reopen && match.requestId === null)
        return badInputAt(['input', 'reopen'], 'request', 'There are no wishes to open again: write down new ones.');
      const endReason = state === 'ENDED' ? (input.reason ?? null) : null;
      if (!(await saveEnd(tx, permit, match, { state, version, endReason, note }))) return staleMatch(tx, match.id);
      if (input.reopen && state === 'ENDED' && match.requestId) await reopen(tx, permit, match.requestId);
      return matchSaved(tx, match.id);
    }
  }
}
