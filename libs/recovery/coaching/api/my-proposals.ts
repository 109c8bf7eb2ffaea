import type { MyProposal } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { addMinutes } from '@alongside/kit/time';
import type { CoachingNeeds } from './coaching.needs.ts';
import { matchRows } from './match.store.ts';
import { proposalFacts } from './proposal.store.ts';

/** A coach answers within two days. */
const minutesToAnswer = 48 * 60;

/** Proposals that wait for the viewer or for the client, the oldest first. They say what the person looks for, and not who it is. */
export function myProposals(needs: CoachingNeeds, viewer: Viewer): Promise<MyProposal[]> {
  return needs.db.read(viewer, async (tx) => {
    const rows = await matchRows(tx, { coachId: viewer.staffId, state: 'PROPOSED' });
    const facts = await proposalFacts(tx);
    return rows.reverse().flatMap(({ id, proposedAt, reason, coachAcceptedAt, version }): MyProposal[] => {
      const wished = facts.get(id);
      if (!wished || !proposedAt) return [];
      const answerBy = addMinutes(proposedAt, minutesToAnswer);
      return [{ id, proposedAt, answerBy, reason, isAccepted: coachAcceptedAt !== null, version, ...wished }];
    });
  });
}
