import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { currentViewer, newId, useUnsaved, useViewer } from '@alongside/kit/client';
import { say, useWords, type Problem } from '@alongside/kit/ui';
import type { PlanFormProps } from './plan-part.ts';
import { inputOf, over, valuesOf, type PlanValues } from './plan-values.ts';
import { activatePlanOptions, savePlanOptions, type PlanNow } from './plans.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

/** The values of the editor, and its ways to the server. A plan is saved before it is made the plan: what holds is what stood on the screen. */
export function usePlanForm({ clientId, initial, onClose }: PlanFormProps) {
  const t = useWords('plans');
  const { today } = useViewer().centre;
  const { values, restored, change: keep, drop } = useUnsaved(`plan:${clientId}`, initial);
  const client = useQueryClient();
  const save = useMutation(savePlanOptions(client));
  const activate = useMutation(activatePlanOptions(client));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [stale, setStale] = useState<PlanNow | null>(null);
  // Closing throws the draft away; a sign-out ends the session first, and then it is kept.
  useEffect(() => () => void (currentViewer() && drop()), [drop]);

  /** Answers the version that was written, or null when it was not. */
  async function write(given: PlanValues): Promise<number | null> {
    const answer = await save.mutateAsync(inputOf(clientId, given));
    setStale(answer.__typename === 'StalePlan' ? answer.current : null);
    const problem = problemOf(answer);
    setProblems(problem && answer.__typename !== 'StalePlan' ? [problem] : []);
    if (answer.__typename !== 'PlanSaved') return null;
    const version = answer.plan.version ?? given.version + 1;
    keep({ ...given, version });
    return version;
  }

  async function saveDraft(given: PlanValues) {
    if ((await write(given)) === null) return;
    say(t('plans:editor.saved'));
    onClose();
  }

  async function makeItThePlan() {
    const version = await write(values);
    if (version === null) return;
    const problem = problemOf(await activate.mutateAsync({ id: values.id, expectedVersion: version, clientId }));
    if (problem) return setProblems([problem]);
    say(t('plans:editor.activated'));
    onClose();
  }

  const told = (work: Promise<void>) => void work.catch(() => setProblems([noAnswer]));
  return {
    ...{ values, restored, problems, stale },
    change: (part: Partial<PlanValues>) => keep({ ...values, ...part }),
    busy: save.isPending || activate.isPending,
    saveDraft: () => told(saveDraft(values)),
    makeItThePlan: () => told(makeItThePlan()),
    keepTheirs: () => {
      if (!stale) return;
      const theirs = valuesOf(stale, today);
      keep(over(theirs, stale, newId));
      setStale(null);
    },
    useMine: () => {
      if (!stale) return;
      const mine = over(values, stale, newId);
      keep(mine);
      told(saveDraft(mine));
    },
  };
}
