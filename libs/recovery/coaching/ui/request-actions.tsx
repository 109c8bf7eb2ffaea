import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmWithReason, Notice, SidePanel, say, useWords } from '@alongside/kit/ui';
import { RequestForm } from './request-form.tsx';
import { withdrawRequestOptions, type StoredWish } from './request.queries.ts';
import { useRefusal } from './use-refusal.ts';

export interface RequestActionsProps {
  readonly clientId: string;
  readonly wish: StoredWish;
}

/** Changes the wishes of who waits, or takes the request back. */
export function RequestActions({ clientId, wish }: RequestActionsProps) {
  const t = useWords('coaching');
  const [open, setOpen] = useState<'edit' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setOpen('edit')}>
        {t('coaching:wish.edit')}
      </Button>
      <Button variant="default" onClick={() => setOpen('withdraw')}>
        {t('coaching:wish.withdraw')}
      </Button>
      <SidePanel opened={open === 'edit'} title={t('coaching:wish.title')} onClose={close} size="lg">
        {open === 'edit' ? <RequestForm clientId={clientId} wish={wish} onDone={close} /> : null}
      </SidePanel>
      <Withdraw wish={wish} opened={open === 'withdraw'} onClose={close} />
    </Group>
  );
}

function Withdraw({ wish, opened, onClose }: { readonly wish: StoredWish; readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords('coaching');
  const withdrawing = useMutation(withdrawRequestOptions(useQueryClient()));
  const refusal = useRefusal(withdrawing);
  const confirm = (reason: string) =>
    withdrawing.mutate(
      { id: wish.id ?? '', expectedVersion: wish.version ?? 0, reason },
      {
        onSuccess: (answer) => {
          if ('code' in answer) return;
          say(t('coaching:wish.withdrawn'));
          onClose();
        },
      },
    );
  return (
    <ConfirmWithReason
      opened={opened}
      title={t('coaching:wish.withdraw')}
      text={
        <>
          {t('coaching:wish.withdrawText')}
          {refusal.map((sentence) => (
            <Notice key={sentence} tone="warning" urgent>
              {sentence}
            </Notice>
          ))}
        </>
      }
      action={t('coaching:wish.withdraw')}
      reasons={(['changedMind', 'leftCare', 'foundSupport'] as const).map((one) => t(`coaching:wish.why.${one}`))}
      onConfirm={confirm}
      onClose={onClose}
      busy={withdrawing.isPending}
    />
  );
}
