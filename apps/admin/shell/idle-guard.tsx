import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { loadViewer, signOut, useIdle, useViewer } from '@alongside/kit/client';
import { Dialog, useWords } from '@alongside/kit/ui';

/** Two minutes before the end it asks; at the end it signs out. What was typed stays in memory for the same person. */
export function IdleGuard() {
  const t = useWords('admin');
  const { idleMinutes } = useViewer();
  const options = useMemo(
    () => ({
      minutes: idleMinutes,
      onIdle: () => void signOut('idle'),
      onActive: () => void loadViewer().catch(() => undefined),
    }),
    [idleMinutes],
  );
  const { secondsLeft, stay } = useIdle(options);
  return (
    <Dialog opened={secondsLeft !== null} title={t('admin:idle.title')} onClose={stay}>
      <Text mb="md">{t('admin:idle.text', { count: secondsLeft ?? 0 })}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void signOut('idle')}>
          {t('admin:idle.leave')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('admin:idle.stay')}
        </Button>
      </Group>
    </Dialog>
  );
}
