import type { MatchRequestInput, MatchRequestResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { checkWish } from '@alongside/recovery/coaching/domain';
import { permitClient, type ClientAccess, type Permit } from '@alongside/trust/access/api';
import { coachIdsKnown } from './coach.store.ts';
import type { CoachingNeeds } from './coaching.needs.ts';
import { afterConstraint, firstOf } from './input.problem.ts';
import { openMatches } from './match.store.ts';
import { alreadyMatched, requestSaved, staleRequest } from './request-saved.row.ts';
import { insertRequest, latestRequests, requestRow, rewriteRequest } from './request.store.ts';

/** Opens a client's wish for a coach, or changes one that waits. One request waits at a time. */
export async function saveMatchRequest(needs: CoachingNeeds, viewer: Viewer, input: MatchRequestInput): Promise<MatchRequestResult> {
  try {
    return await needs.db.tx(viewer, (tx) => save(tx, input));
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'match_request_pkey') throw error;
    const answer = badInputAt(['input', 'id'], 'unique', 'Another request has this id.', 'DUPLICATE');
    const about = { subjectType: 'MatchRequest', subjectId: input.id, clientIds: [input.clientId] };
    return afterConstraint(needs, viewer, about, answer);
  }
}

async function save(tx: Tx, input: MatchRequestInput): Promise<MatchRequestResult> {
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const permit = await permitClient(tx, 'match.request', input.clientId);
  if (isRefusal(permit)) return permit;
  const { access } = permit;
  if (!access) throw new Error('a request is written with a permit for one client');
  const checked = checkWish({ ...wishOf(input), words: wordsOf(input) });
  if (!checked.ok) return firstOf(checked.problems);
  const { words: _, ...wish } = checked.value;
  if (!(await coachIdsKnown(tx, wish.avoidCoachIds)))
    return badInputAt(['input', 'avoidCoachIds'], 'known', 'Choose coaches of this centre.');
  await lockAll(tx, [{ kind: 'client', id: input.clientId }]);
  if (input.expectedVersion === 0) return open(tx, permit, access, input.id, wish);
  const known = await requestRow(tx, input.id);
  if (known?.clientId !== input.clientId || !(await rewriteRequest(tx, permit, input.id, input.expectedVersion, wish)))
    return staleRequest(tx, access, input.id);
  return requestSaved(tx, access, input.id);
}

type Words = ReturnType<typeof wishOf>;

async function open(tx: Tx, permit: Permit<'match.request'>, access: ClientAccess, id: string, wish: Words): Promise<MatchRequestResult> {
  const latest = (await latestRequests(tx, [access.clientId])).get(access.clientId);
  if (latest?.id === id) return requestSaved(tx, access, id); // the same request, sent twice
  const { openState } = await openMatches(tx, access.clientId, access.clientId);
  if (openState) return alreadyMatched(tx, access.clientId, openState);
  if (latest?.status === 'WAITING')
    return badInputAt(['input', 'clientId'], 'unique', 'This person waits for a coach already.', 'DUPLICATE');
  await insertRequest(tx, permit, id, wish);
  return requestSaved(tx, access, id);
}

function wishOf(input: MatchRequestInput) {
  const { languages, pathways, situations, interests, windows, meetsBy, avoidCoachIds } = input;
  const maybe = { gender: input.gender ?? null, faith: input.faith ?? null, avoid: input.avoid ?? '' };
  return { languages, pathways, situations, interests, windows, meetsBy, avoidCoachIds, ...maybe };
}

function wordsOf({ pathways, situations, interests, meetsBy, avoidCoachIds }: MatchRequestInput) {
  return { pathways, situations, interests, meetsBy, avoidCoachIds };
}
