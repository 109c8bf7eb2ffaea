import { Link } from '@tanstack/react-router';
import { daysBetween } from '@alongside/kit/time';
import { Section, TimeRange, useFormats, useWorded, useWords } from '@alongside/kit/ui';
import type { DayInView } from './attendance.queries.ts';
import classes from './today.module.css';

interface ToFinishProps {
  readonly sessions: DayInView['toFinish'];
  readonly today: string;
}

/** Past sessions whose attendance is not finished, oldest first, each with its age. */
export function ToFinish({ sessions, today }: ToFinishProps) {
  const t = useWords('attendance');
  const formats = useFormats();
  const worded = useWorded();
  return (
    <Section title={t('attendance:toFinish.title')}>
      <ul className={classes.list}>
        {sessions.map((session) => {
          const about = (
            <>
              <strong>
                <bdi>{worded(session.titles)}</bdi>
              </strong>{' '}
              {formats.shortDate(session.localDate)} <TimeRange start={session.localStart} end={session.localEnd} />
            </>
          );
          return (
            <li key={session.id}>
              {session.viewerMay.includes('RECORD') ? (
                <Link to="/sessions/$sessionId/attendance" params={{ sessionId: session.id }} className={classes.open} data-touch>
                  {about}
                </Link>
              ) : (
                <span>{about}</span>
              )}
              <span className={classes.about}>
                {t('attendance:counts.markedOf', { marked: formats.number(session.marked), all: formats.number(session.expected) })} ·{' '}
                {t('attendance:toFinish.age', { count: daysBetween(session.localDate, today) })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
