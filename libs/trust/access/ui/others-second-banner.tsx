import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Icon, useFormats, useWords } from '@alongside/kit/ui';
import classes from './access.module.css';
import { secondsToAnswerOptions } from './seconds.queries.ts';

/** Whoever may agree is told on every screen that somebody waits: an emergency finds nobody by a list that nobody opens. */
export function OthersSecondBanner() {
  const t = useWords('access');
  const { number } = useFormats();
  const navigate = useNavigate();
  const waiting = useQuery(secondsToAnswerOptions).data?.length ?? 0;
  if (waiting === 0) return null;
  return (
    <aside aria-label={t('access:others.title')} className={classes.banner} data-print="no">
      <Icon name="Bell" />
      <span role="status">{t('access:others.text', { count: waiting, shown: number(waiting) })}</span>
      <Button variant="default" onClick={() => void navigate({ to: '/emergency' })}>
        {t('access:others.look')}
      </Button>
    </aside>
  );
}
