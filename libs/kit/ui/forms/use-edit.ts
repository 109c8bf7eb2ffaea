import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestFailed, useUnsaved } from '@alongside/kit/client';
import { useWords } from '../language/i18n.ts';
import { say } from '../overlays/toasts.tsx';
import { useProblems, type Problem, type ProblemWords } from './problems.ts';
import type { Outcome, Versioned } from './outcome.ts';

export interface EditOptions<Values> {
  /** Whose words tell of refusals. */
  readonly slice: string;
  /** What is said when it is saved. */
  readonly saved: string;
  /** Names form and record, for values that outlive a sign-out: `contact:0192...`. */
  readonly form: string;
  readonly start: Versioned<Values>;
  readonly fields: readonly string[];
  readonly save: (draft: Versioned<Values>) => Promise<Outcome<Values>>;
  readonly onDone: () => void;
}

export interface Editing<Values> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly busy: boolean;
  readonly restored: boolean;
  readonly errorOf: ProblemWords['errorOf'];
  readonly general: readonly string[];
  /** What somebody else saved meanwhile, with the two ways out. */
  readonly stale: { readonly theirs: Values; readonly keepTheirs: () => void; readonly useMine: () => void } | null;
}

/** A form on a versioned record: what was typed stays through refusals, failures, a sign-out, and somebody else's edit. */
export function useEdit<Values extends object>({ slice, saved, form, start, fields, save, onDone }: EditOptions<Values>): Editing<Values> {
  const t = useWords('kit');
  const draft = useUnsaved(form, start);
  const [theirs, setTheirs] = useState<Versioned<Values> | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const done = () => {
    draft.drop();
    say(saved);
    onDone();
  };
  const saving = useMutation({
    mutationFn: save,
    onMutate: () => setProblems([]),
    onSuccess: (outcome) => {
      if (outcome.kind === 'saved') done();
      else if (outcome.kind === 'stale') setTheirs(outcome.now);
      else setProblems([outcome.problem]);
    },
  });
  const words = useProblems(slice, problems, fields);
  const failure = saving.error instanceof RequestFailed ? saving.error.kind : 'server';
  const settle = (next: Versioned<Values>) => {
    setTheirs(null);
    draft.change(next);
    return next;
  };
  return {
    values: draft.values.values,
    change: (part) => draft.change({ ...draft.values, values: { ...draft.values.values, ...part } }),
    submit: () => saving.mutate(draft.values),
    cancel: () => {
      draft.drop();
      onDone();
    },
    busy: saving.isPending,
    restored: draft.restored,
    errorOf: words.errorOf,
    general: saving.isError ? [t(`kit:failed.${failure}`), t('kit:failed.kept'), ...words.general] : words.general,
    stale: theirs && {
      theirs: theirs.values,
      keepTheirs: () => void settle(theirs),
      useMine: () => saving.mutate(settle({ values: draft.values.values, version: theirs.version })),
    },
  };
}
