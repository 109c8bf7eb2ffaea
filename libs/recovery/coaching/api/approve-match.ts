import type { ApproveMatchInput, ApproveMatchResult, CoachFull, ConcernStands, PairNotOffered } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, refusedBy, writeEvent, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { concernsOf, decideApproval, notOfferedBecause } from '@alongside/recovery/coaching/domain';
import { permitClient, type ClientAccess, type Permit } from '@alongside/trust/access/api';
import { toCoach, toProfile } from './coach.row.ts';
import { coachRows, type CoachRow } from './coach.store.ts';
import type { CoachingNeeds } from './coaching.needs.ts';
import { neededReason, optionalText } from './input.problem.ts';
import { matchSaved } from './match-saved.row.ts';
import { insertProposal, lastEndedMatch, matchRow, openMatches } from './match.store.ts';
import { alreadyMatched, staleRequest } from './request-saved.row.ts';
import { toWish } from './request.row.ts';
import { requestRow, waitingRows, type WaitingRow } from './request.store.ts';

/**
 * Proposes a coach to a client who waits. Proposals count against the cap, and are counted under the locks of client and coach; two unique indexes
 * (one open match a client, one place of a coach) stand behind them.
 */
export async function approveMatch(needs: CoachingNeeds, viewer: Viewer, input: ApproveMatchInput): Promise<ApproveMatchResult> {
  const attempt = () => needs.db.tx(viewer, (tx) => approve(tx, input));
  try {
    return await attempt();
  } catch (error) {
    const broken = refusedBy(error)?.constraint ?? '';
    if (!['match_one_open', 'match_slot', 'coach_match_pkey'].includes(broken)) throw error;
    return attempt(); // somebody was there at this very moment: asked again, it is seen
  }
}

async function approve(tx: Tx, input: ApproveMatchInput): Promise<ApproveMatchResult> {
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const clientId = (await requestRow(tx, input.requestId))?.clientId ?? input.requestId;
  const permit = await permitClient(tx, 'match.approve', clientId);
  if (isRefusal(permit)) return permit;
  const { access } = permit;
  if (!access) throw new Error('a match is approved with a permit for one client');
  const reason = neededReason(input.reason, 'reason', 500);
  if (typeof reason !== 'string') return reason;
  const override = optionalText(input.overrideReason, 'overrideReason');
  if (typeof override !== 'string') return override;
  if (!isId(input.coachId)) return noCoach();
  await lockAll(tx, [
    { kind: 'client', id: clientId },
    { kind: 'staff', id: input.coachId },
  ]);
  const known = await matchRow(tx, input.id);
  if (known) return isSame(known, clientId, input) ? matchSaved(tx, input.id) : takenId();
  const [coach] = await coachRows(tx, [input.coachId]);
  return coach ? propose(tx, permit, access, input, coach, { reason, override: override || null }) : noCoach();
}

const isSame = (known: { clientId: string; coachId: string }, clientId: string, { coachId }: ApproveMatchInput) =>
  known.clientId === clientId && known.coachId === coachId;
const takenId = () => badInputAt(['input', 'id'], 'unique', 'Another match has this id.', 'DUPLICATE');
const noCoach = () => badInputAt(['input', 'coachId'], 'known', 'Choose a coach of this centre.');

async function propose(
  tx: Tx,
  permit: Permit<'match.approve'>,
  access: ClientAccess,
  input: ApproveMatchInput,
  coach: CoachRow,
  said: { readonly reason: string; readonly override: string | null },
): Promise<ApproveMatchResult> {
  const { clientId } = access;
  const { openState, slots } = await openMatches(tx, clientId, input.coachId);
  if (openState) return alreadyMatched(tx, clientId, openState);
  const [waiting] = await waitingRows(tx, { clientId });
  if (waiting?.id !== input.requestId || waiting.version !== input.expectedVersion) return staleRequest(tx, access, input.requestId);
  const decision = decideApproval({ openState, slots, cap: coach.cap, ...judged(tx, waiting, coach) }, said.override);
  switch (decision.kind) {
    case 'alreadyMatched':
      return alreadyMatched(tx, clientId, decision.state);
    case 'full':
      return denied(tx, permit, full(coach));
    case 'notOffered':
      return denied(tx, permit, notOffered([...decision.rules]));
    case 'concern':
      return concern(decision.concerns.map((one) => ({ ...one })));
    case 'approved': {
      const { requestId, coachId, id } = input;
      const previousMatchId = await lastEndedMatch(tx, clientId);
      const { reason, override: overrideReason } = said;
      await insertProposal(tx, permit, { id, clientId, coachId, requestId, slot: decision.slot, reason, overrideReason, previousMatchId });
      return matchSaved(tx, id);
    }
  }
}

function judged(tx: Tx, waiting: WaitingRow, row: CoachRow) {
  const [wish, coach] = [toWish(tx, waiting), toCoach(row)];
  return { rules: notOfferedBecause(wish, coach), concerns: concernsOf(wish, coach) };
}

async function denied<Answer extends { readonly code: string }>(tx: Tx, permit: Permit<'match.approve'>, answer: Answer): Promise<Answer> {
  const clientIds = permit.clientId ? [permit.clientId] : [];
  await writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', subjectType: 'CoachMatch', clientIds, fields: [answer.code], by: permit });
  return answer;
}

const path = ['input', 'coachId'];

function full(coach: CoachRow): CoachFull & { __typename: 'CoachFull' } {
  return { __typename: 'CoachFull', code: 'CAPACITY_FULL', message: 'This coach has no place left.', path, coach: toProfile(coach) };
}

function notOffered(rules: PairNotOffered['rules']): PairNotOffered & { __typename: 'PairNotOffered' } {
  return { __typename: 'PairNotOffered', code: 'CONFLICT_OVERLAP', message: 'This pair is not offered.', path, rules };
}

function concern(concerns: ConcernStands['concerns']): ConcernStands & { __typename: 'ConcernStands' } {
  const message = 'Say why this pair is right all the same.';
  return { __typename: 'ConcernStands', code: 'REASON_REQUIRED', message, path: ['input', 'overrideReason'], concerns };
}
