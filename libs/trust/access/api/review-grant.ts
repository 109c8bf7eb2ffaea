import type { ReviewGrantInput, ReviewGrantResult } from '@alongside/kit/contract';
import { badInput, badInputAt, isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import { cleanText } from '@alongside/kit/words';
import type { AccessNeeds } from './access.needs.ts';
import { grantRows, saveReview } from './grants.store.ts';
import { permitCentre } from './permit.ts';

/** What a privacy reviewer thinks of an emergency access, once. Only what was justified needs no words. */
export async function reviewGrant(needs: AccessNeeds, viewer: Viewer, input: ReviewGrantInput): Promise<ReviewGrantResult> {
  const note = cleanText(input.note, { path: 'input.note', min: 0, max: 2000, lines: 'many' });
  if (!note.ok) return note.problems[0] ? badInput(note.problems[0]) : badInputAt(['input', 'note'], 'text', 'This cannot be kept.');
  if (input.outcome !== 'JUSTIFIED' && note.value === '')
    return badInputAt(['input', 'note'], 'required', 'Say what follows from it.', 'REASON_REQUIRED');
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'grant.review');
    if (isRefusal(permit)) return permit;
    const [before] = await grantRows(tx, permit, input.id);
    if (!before) return notFound(['input', 'id']);
    if (before.isOwn) return badInputAt(['input', 'id'], 'own', 'Nobody reviews their own.');
    const saved = await saveReview(tx, permit, { id: input.id, outcome: input.outcome, note: note.value });
    if (!saved) return badInputAt(['input', 'id'], 'new', 'This was reviewed already.', 'DUPLICATE');
    const [grant] = await grantRows(tx, permit, input.id);
    return grant ? { __typename: 'GrantReviewed' as const, grant } : notFound(['input', 'id']);
  });
}
