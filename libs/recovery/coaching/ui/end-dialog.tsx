import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatchEnd } from '@alongside/kit/contract';
import { CheckField, Dialog, Form, OneChip, TextAreaField, say, useWords } from '@alongside/kit/ui';
import { oneOf } from './choices.ts';
import { endMatchOptions } from './match.queries.ts';
import { useRefusal } from './use-refusal.ts';

const reasons: readonly MatchEnd[] = ['GOALS_MET', 'CLIENT_WISH', 'COACH_WISH', 'LEFT_CARE', 'COACH_LEFT', 'OUT_OF_TOUCH', 'OTHER'];

export interface EndDialogProps {
  readonly match: { readonly id: string | null; readonly version: number | null; readonly state: string | null };
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Ends a match with its reason, or takes a proposal back. */
export function EndDialog({ match, opened, onClose }: EndDialogProps) {
  const t = useWords('coaching');
  const title = t(match.state === 'PROPOSED' ? 'coaching:match.takeBack' : 'coaching:match.end');
  return (
    <Dialog opened={opened} title={title} onClose={onClose}>
      {opened ? <EndForm match={match} action={title} onClose={onClose} /> : null}
    </Dialog>
  );
}

function EndForm({ match, action, onClose }: Omit<EndDialogProps, 'opened'> & { readonly action: string }) {
  const t = useWords('coaching');
  const isProposed = match.state === 'PROPOSED';
  const [reason, setReason] = useState<MatchEnd | null>(null);
  const [note, setNote] = useState('');
  const [reopen, setReopen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const ending = useMutation(endMatchOptions(useQueryClient()));
  const general = useRefusal(ending);
  const isMissing = !isProposed && reason === null;
  const submit = () => {
    setAsked(true);
    if (isMissing) return;
    ending.mutate(
      { id: match.id ?? '', expectedVersion: match.version ?? 0, reason: isProposed ? null : reason, note, reopen: isProposed || reopen },
      {
        onSuccess: (answer) => {
          if ('code' in answer) return;
          say(t(isProposed ? 'coaching:match.takenBack' : 'coaching:match.ended'));
          onClose();
        },
      },
    );
  };
  return (
    <Form action={action} onSubmit={submit} onCancel={onClose} busy={ending.isPending} general={general}>
      <Text>{t(isProposed ? 'coaching:match.takeBackText' : 'coaching:match.endText')}</Text>
      {isProposed ? null : (
        <>
          <OneChip
            label={t('coaching:match.why')}
            choices={reasons.map((one) => ({ value: one, label: t(`coaching:end.${one}`) }))}
            value={reason}
            onChange={(value) => setReason(oneOf(reasons, value))}
            error={isAsked && isMissing ? t('coaching:problems.REASON_REQUIRED') : undefined}
          />
          <CheckField label={t('coaching:match.reopen')} hint={t('coaching:match.reopenHint')} value={reopen} onChange={setReopen} />
        </>
      )}
      <TextAreaField label={t('coaching:note')} hint={t('coaching:noteHint')} value={note} onChange={setNote} />
    </Form>
  );
}
