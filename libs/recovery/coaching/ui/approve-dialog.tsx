import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useUnsaved } from '@alongside/kit/client';
import { Dialog, Form, Notice, TextAreaField, say, useStaffName, useWords } from '@alongside/kit/ui';
import { approveMatchOptions, type FitInView, type ReviewInView } from './desk.queries.ts';
import { useApprovalRefusal } from './use-approval-refusal.ts';
import { useReason } from './use-fit-words.ts';

export interface ApproveDialogProps {
  readonly clientId: string;
  readonly fit: FitInView | null;
  /** As it is shown now: an approval holds for the wishes that were read. */
  readonly request: Pick<ReviewInView['request'], 'id' | 'version'> | null;
  readonly onClose: () => void;
  readonly onApproved: () => void;
}

export function ApproveDialog({ fit, onClose, ...rest }: ApproveDialogProps) {
  const t = useWords('coaching');
  const nameOf = useStaffName();
  return (
    <Dialog opened={fit !== null} title={fit ? t('coaching:approve.title', { name: nameOf(fit.coach) }) : ''} onClose={onClose}>
      {fit ? <ApproveForm key={fit.coach.id} fit={fit} onClose={onClose} {...rest} /> : null}
    </Dialog>
  );
}

function ApproveForm({ clientId, fit, request, onClose, onApproved }: ApproveDialogProps & { readonly fit: FitInView }) {
  const t = useWords('coaching');
  const begin = { reason: useReason()(fit.parts) || t('coaching:approve.noReason'), override: '' };
  const { values, change, drop } = useUnsaved(`approve:${clientId}:${fit.coach.id}`, begin);
  // One id for all tries: an answer that was lost on the way does not propose twice.
  const [id] = useState(() => newId());
  const [first] = useState(request);
  const approving = useMutation(approveMatchOptions(useQueryClient()));
  const general = useApprovalRefusal(approving);
  const needsOverride = fit.concerns.length > 0;
  const submit = () => {
    const { id: requestId, version } = request ?? first ?? {};
    approving.mutate(
      {
        ...{ id, requestId: requestId ?? '', expectedVersion: version ?? 0, coachId: fit.coach.id },
        ...{ reason: values.reason, overrideReason: needsOverride ? values.override : null },
      },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== 'MatchSaved') return;
          drop();
          say(t('coaching:approve.done'));
          onApproved();
        },
      },
    );
  };
  return (
    <Form action={t('coaching:approve.confirm')} onSubmit={submit} onCancel={onClose} busy={approving.isPending} general={general}>
      <Text>{t('coaching:approve.text')}</Text>
      <TextAreaField
        label={t('coaching:approve.reason')}
        hint={t('coaching:approve.reasonHint')}
        value={values.reason}
        onChange={(reason) => change({ ...values, reason })}
        required
      />
      {needsOverride ? (
        <>
          {fit.concerns.map(({ concern, count }) => (
            <Notice key={concern} tone="warning">
              {t(`coaching:concern.${concern}`, { count })}
            </Notice>
          ))}
          <TextAreaField
            label={t('coaching:approve.override')}
            value={values.override}
            onChange={(override) => change({ ...values, override })}
            required
          />
        </>
      ) : null}
    </Form>
  );
}
