import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Form, Notice, OneChip, TextAreaField, say, useWords } from '@alongside/kit/ui';
import { answerSecondOptions, type SecondRow } from './seconds.queries.ts';

const answers = ['AGREE', 'REFUSE'] as const;

/** Yes or no; no wants a word that who asked reads. */
export function AnswerForm({ second, onDone }: { readonly second: Pick<SecondRow, 'id'>; readonly onDone: () => void }) {
  const t = useWords('access');
  const client = useQueryClient();
  const [choice, setChoice] = useState<(typeof answers)[number] | null>(null);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = useMutation({
    ...answerSecondOptions(client),
    onSuccess: async (answer, ...rest) => {
      await answerSecondOptions(client).onSuccess?.(answer, ...rest);
      if (answer.__typename !== 'SecondAnswered') return;
      say(t('access:seconds.saved'));
      onDone();
    },
  });
  const needsNote = choice === 'REFUSE' && note.trim() === '';
  const submit = () => {
    setAsked(true);
    if (choice && !needsNote) save.mutate({ id: second.id, agrees: choice === 'AGREE', note: note.trim() });
  };
  return (
    <Form onSubmit={submit} onCancel={onDone} action={t('access:seconds.action')} busy={save.isPending}>
      {save.isError ? <ErrorState error={save.error} /> : null}
      <Notice tone="info">{t('access:seconds.what')}</Notice>
      {save.data && save.data.__typename !== 'SecondAnswered' ? (
        <Notice tone="warning" urgent>
          {t('access:seconds.refused')}
        </Notice>
      ) : null}
      <OneChip
        label={t('access:seconds.choice')}
        choices={answers.map((value) => ({ value, label: t(`access:answer.${value}`) }))}
        value={choice}
        onChange={(value) => setChoice(answers.find((one) => one === value) ?? null)}
        error={isAsked && !choice ? t('access:needed') : undefined}
      />
      <TextAreaField
        label={t('access:seconds.note')}
        hint={t('access:seconds.noteHint')}
        value={note}
        onChange={setNote}
        error={isAsked && needsNote ? t('access:needed') : undefined}
      />
    </Form>
  );
}
