import { Button, Group, List, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import { Notice } from '../states/notice.tsx';

export interface FormProps {
  readonly onSubmit: () => void;
  /** The verb on the primary button: "Create 12 sessions". */
  readonly action: string;
  readonly busy?: boolean;
  /** False while what would be saved is not known yet: the primary button waits. */
  readonly isReady?: boolean;
  readonly onCancel?: () => void;
  /** Sentences that belong to no field (`useProblems(...).general`). */
  readonly general?: readonly string[];
  /** The values came back after a sign-out. */
  readonly restored?: boolean;
  readonly children: ReactNode;
}

/** A form: its fields, what is wrong with the whole, one primary button. The browser's own bubbles are off: they do not speak Urdu. */
export function Form({ onSubmit, action, busy = false, isReady = true, onCancel, general = [], restored = false, children }: FormProps) {
  const t = useWords('kit');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && isReady) onSubmit();
      }}
    >
      <Stack>
        {restored ? <Notice tone="info">{t('kit:restored')}</Notice> : null}
        {general.length > 0 ? <Wrong sentences={general} /> : null}
        {children}
        <Group justify="flex-end">
          {onCancel ? (
            <Button variant="default" onClick={onCancel}>
              {t('kit:cancel')}
            </Button>
          ) : null}
          <Button type="submit" loading={busy} disabled={!isReady}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Wrong({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useWords('kit');
  return (
    <Notice tone="warning" urgent title={t('kit:cannotSave')}>
      <List>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Notice>
  );
}
