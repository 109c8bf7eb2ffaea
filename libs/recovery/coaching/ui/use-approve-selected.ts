import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '@alongside/kit/client';
import { say, useProblemText, useWords } from '@alongside/kit/ui';
import { useClientName } from './client-name.tsx';
import { afterMatching } from './coaching.queries.ts';
import { approveMatch, type PairInView } from './desk.queries.ts';
import { useAnswerWords } from './use-approval-refusal.ts';
import { useReason } from './use-fit-words.ts';

interface Refused {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/** Approves one pair after the other: each stands or falls by itself, and what fell is named. */
export function useApproveSelected() {
  const t = useWords('coaching');
  const client = useQueryClient();
  const clientName = useClientName();
  const reason = useReason();
  const answerWords = useAnswerWords();
  const problemText = useProblemText('coaching');
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  async function one({ request, client: person, fit }: PairInView): Promise<Refused | null> {
    const told = (words: string) => ({ id: person.id, name: clientName(person), words });
    const answer = await approveMatch({
      ...{ id: newId(), requestId: request.id ?? '', expectedVersion: request.version ?? 0, coachId: fit.coach.id },
      reason: reason(fit.parts) || t('coaching:approve.noReason'),
    }).catch(() => null);
    if (answer === null) return told(t('kit:failed.server'));
    if (answer.__typename === 'MatchSaved') return null;
    return told(answerWords(answer) ?? ('code' in answer ? problemText(answer) : ''));
  }

  return {
    isBusy,
    refused,
    approve: async (pairs: readonly PairInView[]) => {
      setBusy(true);
      const fell: Refused[] = [];
      for (const pair of pairs) {
        const told = await one(pair);
        if (told) fell.push(told);
      }
      setRefused(fell);
      setBusy(false);
      say(t('coaching:pool.approved', { count: pairs.length - fell.length }));
      await afterMatching(client);
    },
  };
}
