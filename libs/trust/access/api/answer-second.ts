import type { AnswerSecondInput, AnswerSecondResult } from '@alongside/kit/contract';
import { badInput, badInputAt, isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import { cleanText } from '@alongside/kit/words';
import type { AccessNeeds } from './access.needs.ts';
import { demandFresh } from './demand-fresh.ts';
import { permitCentre } from './permit.ts';
import { saveAnswer, secondRows } from './seconds.store.ts';

/** A second person agrees to an emergency access or refuses it, in their own name and once. A refusal says why: who asked reads it. */
export async function answerSecond(needs: AccessNeeds, viewer: Viewer, input: AnswerSecondInput): Promise<AnswerSecondResult> {
  const note = cleanText(input.note, { path: 'input.note', min: 0, max: 1000, lines: 'many' });
  if (!note.ok) return note.problems[0] ? badInput(note.problems[0]) : badInputAt(['input', 'note'], 'text', 'This cannot be kept.');
  if (!input.agrees && note.value === '') return badInputAt(['input', 'note'], 'required', 'Say why not.', 'REASON_REQUIRED');
  await demandFresh(needs, viewer);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'grant.agree');
    if (isRefusal(permit)) return permit;
    const [before] = await secondRows(tx, permit, input.id);
    if (!before) return notFound(['input', 'id']);
    const saved = await saveAnswer(tx, permit, { id: input.id, agrees: input.agrees, note: note.value });
    if (!saved) return badInputAt(['input', 'id'], 'over', 'This is answered, taken back or too old.', 'DUPLICATE');
    const [second] = await secondRows(tx, permit, input.id);
    return second ? { __typename: 'SecondAnswered' as const, second } : notFound(['input', 'id']);
  });
}
