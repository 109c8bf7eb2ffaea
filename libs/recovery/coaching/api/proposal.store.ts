import type { MyProposal } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';

type Facts = Pick<MyProposal, 'languages' | 'pathways' | 'interests' | 'windows' | 'meetsBy'>;

/** What the people of the viewer's own proposals look for, by match. Nothing else of the request passes its wall. */
export async function proposalFacts(tx: Tx): Promise<ReadonlyMap<string, Facts>> {
  const rows = await tx.db.$queryRaw<(Facts & { match_id: string; meets_by: Facts['meetsBy'] })[]>`select * from proposals_to_me()`;
  return new Map(
    rows.map(({ match_id: id, languages, pathways, interests, windows, meets_by: meetsBy }) => [
      id,
      { languages, pathways, interests, windows, meetsBy },
    ]),
  );
}
