import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { currentViewer, newId, useUnsaved, useViewer } from '@alongside/kit/client';
import { say, useWords, type Problem } from '@alongside/kit/ui';
import { checkPlan } from '@alongside/recovery/plans/domain';
import type { PlanFormProps } from './plan-part.ts';
import { inputOf, over, valuesOf, type PlanValues } from './plan-values.ts';
import { activatePlanOptions, savePlanOptions, type PlanNow } from './plans.queries.ts';
import { brokenBound, noAnswer, problemOf } from './problem-of.ts';

/** The values of the editor, and its ways to the server. A plan is saved before it is made the plan: what holds is what stood on the screen. */
export function usePlanForm({ clientId, initial, onClose }: PlanFormProps) {
  const t = useWords('plans');
  const { today } = useViewer().centre;
  const { values, restored, change: keep, drop } = useUnsaved(`plan:${clientId}`, initial);
  const { save, activate, isBusy } = useWrites(clientId);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [stale, setStale] = useState<PlanNow | null>(null);
  // Closing throws the draft away; a sign-out ends the session first, and then it is kept.
  useEffect(() => () => void (currentViewer() && drop()), [drop]);

  /** Answers the version that was written, or null when it was not. */
  async function write(given: PlanValues): Promise<number | null> {
    const { version, current, refused } = await save(given, today);
    setStale(current);
    setProblems(refused);
    if (version !== null) keep({ ...given, version });
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
    const problem = await activate(values.id, version);
    if (problem) return setProblems([problem]);
    say(t('plans:editor.activated'));
    onClose();
  }

  const told = (work: Promise<void>) => void work.catch(() => setProblems([noAnswer]));
  return {
    ...{ values, restored, problems, stale },
    change: (part: Partial<PlanValues>) => keep({ ...values, ...part }),
    busy: isBusy,
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

interface Written {
  readonly version: number | null;
  /** What stands now, when somebody else wrote first. */
  readonly current: PlanNow | null;
  readonly refused: readonly Problem[];
}

function useWrites(clientId: string) {
  const client = useQueryClient();
  const saving = useMutation(savePlanOptions(client));
  const activating = useMutation(activatePlanOptions(client));
  return {
    isBusy: saving.isPending || activating.isPending,
    save: async (values: PlanValues, today: string): Promise<Written> => {
      // All that is wrong at once: the server names the first fault only, and decides again.
      const checked = checkPlan(values, today);
      if (!checked.ok) return { version: null, current: null, refused: checked.problems.map(brokenBound) };
      const answer = await saving.mutateAsync(inputOf(clientId, values));
      if (answer.__typename === 'PlanSaved') return { version: answer.plan.version ?? values.version + 1, current: null, refused: [] };
      if (answer.__typename === 'StalePlan') return { version: null, current: answer.current, refused: [] };
      return { version: null, current: null, refused: [problemOf(answer) ?? noAnswer] };
    },
    activate: async (id: string, expectedVersion: number) => problemOf(await activating.mutateAsync({ id, expectedVersion, clientId })),
  };
}
