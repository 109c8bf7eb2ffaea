import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestFailed, newId, useUnsaved, useViewer } from '@alongside/kit/client';
import type { Gender, Phase } from '@alongside/kit/contract';
import { type Problem, problemOf, say, useLanguage, useProblems, useWords } from '@alongside/kit/ui';
import { everyNamePath, nameValues, namesOf, type NameValues } from './name-values.ts';
import { createClientOptions, type Candidate } from './people.queries.ts';

export type NewClientValues = {
  readonly names: NameValues;
  readonly birthDate: string;
  readonly gender: Gender;
  readonly languages: readonly string[];
  readonly phone: string;
  readonly code: string;
  readonly admittedOn: string;
  readonly phase: Phase;
  readonly counsellorId: string | null;
  readonly reason: string;
};

const fields = ['birthDate', 'contact.phone', 'code', 'admittedOn', 'phase', 'primaryCounsellorId', 'notADuplicateReason'];

/** The new client's form: its values, what is wrong with them, and whom the server takes for the same person. */
export function useCreateClient(onCreated: (id: string) => void, onClose: () => void) {
  const t = useWords('people');
  const draft = useUnsaved('new-client', useStart());
  // One id for all tries: an answer that was lost must not make a second record.
  const [id] = useState(() => newId());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const creating = useMutation(createClientOptions(useQueryClient()));
  const { values } = draft;
  const words = useProblems('people', problems, [...fields, ...everyNamePath(values.names)]);
  const leave = () => {
    draft.drop();
    onClose();
  };
  const submit = () =>
    creating.mutate(inputOf(id, values), {
      onSuccess: (answer) => {
        if (answer.__typename === 'ClientSaved') {
          leave();
          say(t('people:created'));
          onCreated(answer.client.id);
          return;
        }
        setProblems([problemOf(answer)]);
        setCandidates(answer.__typename === 'LikelyDuplicate' ? answer.candidates : null);
      },
    });
  const failure = creating.error instanceof RequestFailed ? creating.error.kind : 'server';
  return {
    values,
    change: (part: Partial<NewClientValues>) => draft.change({ ...values, ...part }),
    submit,
    leave,
    candidates,
    busy: creating.isPending,
    restored: draft.restored,
    errorOf: words.errorOf,
    general: creating.isError ? [t(`kit:failed.${failure}`), t('kit:failed.kept'), ...words.general] : words.general,
  };
}

export type CreatingClient = ReturnType<typeof useCreateClient>;

function useStart(): NewClientValues {
  const { id, post, centre } = useViewer();
  const language = useLanguage();
  return {
    names: nameValues([], language),
    ...{ birthDate: '', gender: 'UNKNOWN', languages: [language], phone: '', code: '', reason: '' },
    ...{ admittedOn: centre.today, phase: 'OUTPATIENT', counsellorId: post.role === 'COUNSELLOR' ? id : null },
  };
}

function inputOf(
  id: string,
  { names, birthDate, gender, languages, phone, code, admittedOn, phase, counsellorId, reason }: NewClientValues,
) {
  return {
    ...{ id, names: namesOf(names), gender, languages: [...languages], admittedOn, phase },
    birthDate: birthDate || null,
    code: code.trim() || null,
    contact: phone.trim() ? { phone, email: '', address: '' } : null,
    primaryCounsellorId: counsellorId,
    notADuplicateReason: reason.trim() || null,
  };
}
