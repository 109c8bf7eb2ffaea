import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GrantReview } from '@alongside/kit/contract';
import { ErrorState, Form, Notice, OneChip, TextAreaField, say, useWords } from '@alongside/kit/ui';
import { reviewOptions, type GrantRow } from './access.queries.ts';

const outcomes: readonly GrantReview[] = ['JUSTIFIED', 'FOLLOW_UP', 'NOT_JUSTIFIED'];

/** What is to be thought of it, once; in words when something follows from it. */
export function ReviewForm({ grant, onDone }: { readonly grant: GrantRow; readonly onDone: () => void }) {
  const t = useWords('access');
  const [outcome, setOutcome] = useState<GrantReview | null>(null);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const client = useQueryClient();
  const save = useMutation({
    ...reviewOptions(client),
    onSuccess: async (answer, ...rest) => {
      await reviewOptions(client).onSuccess?.(answer, ...rest);
      if (answer.__typename !== 'GrantReviewed') return;
      say(t('access:reviews.saved'));
      onDone();
    },
  });
  const needsNote = outcome !== null && outcome !== 'JUSTIFIED' && note.trim() === '';
  const submit = () => {
    setAsked(true);
    if (outcome && !needsNote) save.mutate({ id: grant.id, outcome, note: note.trim() });
  };
  return (
    <Form onSubmit={submit} onCancel={onDone} action={t('access:reviews.action')} busy={save.isPending}>
      {save.isError ? <ErrorState error={save.error} /> : null}
      {save.data && save.data.__typename !== 'GrantReviewed' ? (
        <Notice tone="warning" urgent>
          {t('access:reviews.refused')}
        </Notice>
      ) : null}
      <OneChip
        label={t('access:reviews.outcome')}
        choices={outcomes.map((value) => ({ value, label: t(`access:outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? null)}
        error={isAsked && !outcome ? t('access:needed') : undefined}
      />
      <TextAreaField
        label={t('access:reviews.note')}
        hint={t('access:reviews.noteHint')}
        value={note}
        onChange={setNote}
        error={isAsked && needsNote ? t('access:needed') : undefined}
      />
    </Form>
  );
}
