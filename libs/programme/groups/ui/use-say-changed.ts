import { useQueryClient } from '@tanstack/react-query';
import { say, sayWithUndo, useProblemText, useWords } from '@alongside/kit/ui';
import { undoChange } from './change.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

/** Says that a change is made, and for ten seconds offers to take it back: long after the sheet is closed. */
export function useSayChanged() {
  const t = useWords('changes');
  const problemText = useProblemText('groups');
  const client = useQueryClient();
  return (changeId: string, { cancels, count }: { readonly cancels: boolean; readonly count: number }) => {
    const undo = async () => {
      const problem = await undoChange(client, changeId).then(problemOf, () => noAnswer);
      say(problem ? t('changes:undo.failed', { why: problemText(problem) }) : t('changes:undo.done'));
    };
    sayWithUndo(t(cancels ? 'changes:done.cancelled' : 'changes:done.changed', { count }), () => void undo());
  };
}
