import { Text } from '@mantine/core';
import { TimeRange, useFormats, useWorded, useWords } from '@alongside/kit/ui';
import type { DoseSessionInView } from './plans.queries.ts';

export interface DoseSessionsProps {
  readonly ids: readonly string[];
  readonly sessions: readonly DoseSessionInView[];
}

/** The sessions that a number is made of, by day. */
export function DoseSessions({ ids, sessions }: DoseSessionsProps) {
  const t = useWords('plans');
  const formats = useFormats();
  const worded = useWorded();
  const rows = sessions
    .filter((session) => ids.includes(session.id))
    .sort((a, b) => (a.localDate + a.localStart < b.localDate + b.localStart ? -1 : 1));
  if (rows.length === 0) return <Text c="dimmed">{t('plans:dose.noSessions')}</Text>;
  return (
    <ul aria-label={t('plans:dose.sessions')}>
      {rows.map((session) => (
        <li key={session.id}>
          {formats.shortDate(session.localDate)} <TimeRange start={session.localStart} end={session.localEnd} /> ·{' '}
          <bdi>{worded(session.titles)}</bdi>
        </li>
      ))}
    </ul>
  );
}
