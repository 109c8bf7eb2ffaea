import type { AnswerMatchInput, MatchResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { decideAnswer } from '@alongside/recovery/coaching/domain';
import { permitCentre, permitClient } from '@alongside/trust/access/api';
import type { CoachingNeeds } from './coaching.needs.ts';
import { optionalText } from './input.problem.ts';
import { matchSaved, staleMatch } from './match-saved.row.ts';
import { matchRow, saveAnswer, type MatchRow } from './match.store.ts';

/** One side's yes or no to a proposal: the coach's own, or the client's, written down by who cares for them. */
export function answerMatch(needs: CoachingNeeds, viewer: Viewer, input: AnswerMatchInput): Promise<MatchResult> {
  return needs.db.tx(viewer, (tx) => answer(tx, input));
}

async function answer(tx: Tx, input: AnswerMatchInput): Promise<MatchResult> {
  const seen = isId(input.id) ? await matchRow(tx, input.id) : null;
  const permit = input.side === 'COACH' ? await permitCoach(tx, seen) : await permitClient(tx, 'match.request', seen?.clientId ?? input.id);
  if (isRefusal(permit)) return permit;
  if (!seen) return notFound(['input', 'id']);
  const note = optionalText(input.note, 'note');
  if (typeof note !== 'string') return note;
  if (!input.accepted && !input.declineReason)
    return badInputAt(['input', 'declineReason'], 'required', 'Choose why not.', 'REASON_REQUIRED');
  await lockAll(tx, [{ kind: 'client', id: seen.clientId }]);
  const match = await matchRow(tx, input.id);
  if (!match) return notFound(['input', 'id']);
  const decision = decideAnswer(nowOf(match), input.expectedVersion, input.side, input.accepted);
  switch (decision.kind) {
    case 'stale':
      return staleMatch(tx, input.id);
    case 'over':
      return badInputAt(['input', 'id'], 'proposed', 'This proposal is settled.');
    case 'answered': {
      const { state, version } = decision;
      const declineReason = input.accepted ? null : (input.declineReason ?? null);
      const answered = { side: input.side, isAccepted: input.accepted, state, version, declineReason, note };
      const isSaved = await saveAnswer(tx, permit, match, answered);
      return isSaved ? matchSaved(tx, input.id) : staleMatch(tx, input.id);
    }
  }
}

/** Only the coach of the proposal answers as the coach; anybody else's proposal does not exist for them. */
async function permitCoach(tx: Tx, match: MatchRow | null) {
  const permit = await permitCentre(tx, 'coaching.own');
  if (isRefusal(permit)) return permit;
  return match?.coachId === tx.viewer.staffId ? permit : notFound(['input', 'id']);
}

export function nowOf({ state, version, coachAcceptedAt, clientAcceptedAt }: MatchRow) {
  return { state, version, saidYes: { CLIENT: clientAcceptedAt !== null, COACH: coachAcceptedAt !== null } };
}
