import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '@alongside/kit/client';
import { say, useWords, type Problem } from '@alongside/kit/ui';
import { addMemberOptions, type AddAnswer } from './members.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

type Chosen = { readonly membershipId: string; readonly clientId: string };

/** Who is chosen, and what the server said to it. The membership's id is made with the choice: pressing twice adds once. */
export function useAddMember(seriesId: string, onAdded: () => void) {
  const t = useWords('groups');
  const add = useMutation(addMemberOptions(useQueryClient()));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [answer, setAnswer] = useState<AddAnswer | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const choose = (clientId: string | null) => {
    setChosen(clientId === null ? null : { membershipId: newId(), clientId });
    setAnswer(null);
    setFailed(null);
  };
  const send = (fromDate: string, overrideReason?: string) => {
    if (!chosen) return;
    const input = { id: chosen.membershipId, seriesId, clientId: chosen.clientId, fromDate, ...(overrideReason ? { overrideReason } : {}) };
    add.mutate(input, {
      onSuccess: (found) => {
        setAnswer(found);
        setFailed(null);
        if (problemOf(found)) return;
        say(t('groups:members.added'));
        choose(null);
        onAdded();
      },
      onError: () => setFailed(noAnswer),
    });
  };
  return {
    isChosen: chosen !== null,
    busy: add.isPending,
    full: answer?.__typename === 'CapacityFull' ? answer : null,
    clashes: answer?.__typename === 'Clashes' ? answer.clashes : null,
    problem: failed ?? (answer?.__typename === 'Clashes' ? null : problemOf(answer)),
    choose,
    send,
  };
}
