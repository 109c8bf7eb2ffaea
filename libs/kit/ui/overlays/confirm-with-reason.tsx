import { Button, Chip, Group, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import { Dialog } from './dialog.tsx';

export interface ConfirmWithReasonProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, in words. */
  readonly text: ReactNode;
  /** The verb on the button: "Cancel session". */
  readonly action: string;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  /** Common reasons, one tap each. */
  readonly reasons?: readonly string[];
  /** Fewest characters of a reason; 0 makes it optional. */
  readonly minLength?: number;
  readonly busy?: boolean;
}

export function ConfirmWithReason(props: ConfirmWithReasonProps) {
  return (
    <Dialog opened={props.opened} title={props.title} onClose={props.onClose}>
      <ReasonForm {...props} />
    </Dialog>
  );
}

function ReasonForm({ text, action, onConfirm, onClose, reasons = [], minLength = 3, busy = false }: ConfirmWithReasonProps) {
  const t = useWords('kit');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const short = reason.trim().length < minLength;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!short) onConfirm(reason.trim());
      }}
    >
      <Stack>
        <div>{text}</div>
        {reasons.length > 0 ? (
          <Group gap="xs" role="group" aria-label={t('kit:reason.common')}>
            {reasons.map((one) => (
              <Chip key={one} checked={reason === one} onChange={() => setReason(one)} size="md">
                {one}
              </Chip>
            ))}
          </Group>
        ) : null}
        <Textarea
          label={t('kit:reason.label')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={asked && short ? t('kit:reason.needed') : undefined}
          required={minLength > 0}
          withAsterisk={false}
          autosize
          minRows={2}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('kit:back')}
          </Button>
          <Button type="submit" loading={busy}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
