import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeclineReason, MatchSide } from '@alongside/kit/contract';
import { Dialog, Form, OneChip, TextAreaField, say, useWords } from '@alongside/kit/ui';
import { oneOf } from './choices.ts';
import { answerMatchOptions } from './match.queries.ts';
import { useRefusal } from './use-refusal.ts';

const reasons: readonly DeclineReason[] = ['NO_TIME', 'TOO_MANY', 'KNOW_EACH_OTHER', 'NOT_A_FIT', 'OTHER'];
/** What a client would not say of themself. */
const ofClient = reasons.filter((reason) => reason !== 'TOO_MANY');

export interface AnswerDialogProps {
  readonly match: { readonly id: string | null; readonly version: number | null };
  readonly side: MatchSide;
  readonly answer: 'accept' | 'decline' | null;
  readonly onClose: () => void;
}

export function AnswerDialog({ answer, ...rest }: AnswerDialogProps) {
  const t = useWords('coaching');
  return (
    <Dialog opened={answer !== null} title={answer ? t(`coaching:answer.${rest.side}.${answer}`) : ''} onClose={rest.onClose}>
      {answer ? <AnswerForm answer={answer} {...rest} /> : null}
    </Dialog>
  );
}

function AnswerForm({ match, side, answer, onClose }: AnswerDialogProps & { readonly answer: 'accept' | 'decline' }) {
  const t = useWords('coaching');
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const answering = useMutation(answerMatchOptions(useQueryClient()));
  const general = useRefusal(answering);
  const accepted = answer === 'accept';
  const isMissing = !accepted && reason === null;
  const submit = () => {
    setAsked(true);
    if (isMissing) return;
    answering.mutate(
      { id: match.id ?? '', expectedVersion: match.version ?? 0, side, accepted, declineReason: accepted ? null : reason, note },
      {
        onSuccess: (given) => {
          if ('code' in given) return;
          say(t(given.state === 'ACTIVE' ? 'coaching:answer.active' : 'coaching:answer.noted'));
          onClose();
        },
      },
    );
  };
  return (
    <Form action={t('coaching:answer.save')} onSubmit={submit} onCancel={onClose} busy={answering.isPending} general={general}>
      <Text>{t(`coaching:answer.${side}.${answer}Text`)}</Text>
      {accepted ? null : (
        <OneChip
          label={t('coaching:answer.why')}
          choices={(side === 'CLIENT' ? ofClient : reasons).map((one) => ({ value: one, label: t(`coaching:decline.${one}`) }))}
          value={reason}
          onChange={(value) => setReason(oneOf(reasons, value))}
          error={isAsked && isMissing ? t('coaching:problems.REASON_REQUIRED') : undefined}
        />
      )}
      <TextAreaField label={t('coaching:note')} hint={t('coaching:noteHint')} value={note} onChange={setNote} />
    </Form>
  );
}
