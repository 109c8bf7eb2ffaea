import { Button, Text } from '@mantine/core';
import { RequestFailed } from '@alongside/kit/client';
import { useWords } from '../language/i18n.ts';
import { Icon } from '../icon.tsx';
import { NoAccess } from './no-access.tsx';
import classes from './state.module.css';

export interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** One plain sentence, Retry, "your work is kept" and the request's id. A refusal looks like a record that does not exist. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useWords('kit');
  if (error instanceof RequestFailed && error.kind === 'forbidden') return <NoAccess />;
  const kind = error instanceof RequestFailed ? error.kind : 'server';
  const requestId = error instanceof RequestFailed ? error.requestId : null;
  return (
    <div role="alert" className={classes.state}>
      <Icon name={kind === 'offline' || kind === 'timeout' ? 'CloudOff' : 'AlertTriangle'} size={32} />
      <Text fw={600}>{t(`kit:failed.${kind}`)}</Text>
      <Text c="dimmed">{t('kit:failed.kept')}</Text>
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {t('kit:retry')}
        </Button>
      ) : null}
      {requestId ? (
        <Text size="sm" c="dimmed">
          {t('kit:failed.request')} <bdi dir="ltr">{requestId}</bdi>
        </Text>
      ) : null}
    </div>
  );
}
