import type { EditClientResult, EpisodeInput } from '@alongside/kit/contract';
import { badInputAt, isRefusal, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitClient } from '@alongside/trust/access/api';
import { checkEpisode } from '@alongside/trust/people/domain';
import { clientSaved } from './client-saved.row.ts';
import { writeEpisode } from './episode.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf, staleClient } from './people.problem.ts';

/** Changes an episode of care, discharges, or admits again. Two episodes never overlap. */
export async function saveEpisode(needs: PeopleNeeds, viewer: Viewer, input: EpisodeInput): Promise<EditClientResult> {
  try {
    return await needs.db.tx(viewer, (tx) => save(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    if (refusal?.constraint === 'episode_pkey') return needs.db.tx(viewer, (tx) => save(tx, input)); // sent twice at once
    if (refusal?.constraint !== 'episode_overlap') throw error;
    const answer = badInputAt(['input', 'admittedOn'], 'overlap', 'Another episode of care covers some of these days.', 'CONFLICT_OVERLAP');
    return afterConstraint(needs, viewer, { subjectType: 'Episode', subjectId: input.id, clientIds: [input.clientId] }, answer);
  }
}

async function save(tx: Tx, input: EpisodeInput): Promise<EditClientResult> {
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const permit = await permitClient(tx, 'client.editEpisode', input.clientId);
  if (isRefusal(permit)) return permit;
  const episode = checkEpisode(input, tx.viewer.today, 'input');
  if (!episode.ok) return firstOf(episode.problems);
  const done = await writeEpisode(tx, permit, { ...input, episode: episode.value });
  const answer = await clientSaved(tx, permit);
  return done ? answer : staleClient(answer.client);
}
