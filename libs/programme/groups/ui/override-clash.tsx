import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice, TextAreaField, useWords } from '@alongside/kit/ui';
import { ClashSentences, type ClashInWords } from './clash-sentences.tsx';

export interface OverrideClashProps {
  readonly clashes: readonly ClashInWords[];
  readonly busy: boolean;
  readonly onAdd: (reason: string) => void;
}

/** The person is expected elsewhere at the same time: possible, but only with a reason that is kept. */
export function OverrideClash({ clashes, busy, onAdd }: OverrideClashProps) {
  const t = useWords('groups');
  const [reason, setReason] = useState('');
  return (
    <Notice tone="warning" urgent title={t('groups:members.elsewhere')}>
      <ClashSentences clashes={clashes} />
      <TextAreaField label={t('groups:members.overrideReason')} value={reason} onChange={setReason} />
      <Button mt="xs" variant="default" onClick={() => onAdd(reason)} loading={busy} disabled={reason.trim().length < 3}>
        {t('groups:members.addAnyway')}
      </Button>
    </Notice>
  );
}
