import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useViewer } from '@alongside/kit/client';
import { EmptyState, Page, QueryStates, useFormats, useKeys, useWorded, useWords } from '@alongside/kit/ui';
import { useWallClock } from '@alongside/programme/groups/ui';
import { dayOptions, type DayInView } from './attendance.queries.ts';
import { SessionCard } from './session-card.tsx';
import { firstOf, statedOf } from './stated.ts';
import { ToFinish } from './to-finish.tsx';
import classes from './today.module.css';

/** The viewer's day: what is on now first and largest, then the rest in time order, then what is still to be finished. */
export function TodayPage() {
  const t = useWords('attendance');
  const formats = useFormats();
  const { centre } = useViewer();
  const query = useQuery(dayOptions(null));
  return (
    <Page title={t('attendance:today.title')} documentTitle={t('attendance:today.title')} lead={formats.longDate(centre.today)}>
      <QueryStates query={query} lines={4}>
        {(day) => <Day day={day} />}
      </QueryStates>
    </Page>
  );
}

function Day({ day }: { readonly day: DayInView }) {
  const t = useWords('attendance');
  const clock = useWallClock();
  const navigate = useNavigate();
  const sessions = statedOf(day.sessions, day.date, clock);
  const first = firstOf(sessions);
  const others = sessions.filter((session) => session !== first);
  const earlier = day.toFinish.filter((session) => session.localDate !== day.date);
  const takes = first?.viewerMay.includes('RECORD') === true;
  useKeys([
    {
      keys: 'a',
      words: t('attendance:today.take'),
      run: () => void navigate({ to: `/sessions/${first?.id ?? ''}/attendance` }),
      enabled: takes,
    },
  ]);
  return (
    <>
      {first ? (
        <SessionCard session={first} isFirst />
      ) : sessions.length === 0 ? (
        <EmptyState icon="CalendarOff" title={t('attendance:today.empty')} text={<Next next={day.next} />} />
      ) : null}
      {others.length > 0 ? (
        <ul className={classes.cards} aria-label={t('attendance:today.others')}>
          {others.map((session) => (
            <li key={session.id}>
              <SessionCard session={session} isFirst={false} />
            </li>
          ))}
        </ul>
      ) : null}
      {earlier.length > 0 ? <ToFinish sessions={earlier} today={day.date} /> : null}
    </>
  );
}

function Next({ next }: { readonly next: DayInView['next'] }) {
  const t = useWords('attendance');
  const formats = useFormats();
  const worded = useWorded();
  if (!next) return <>{t('attendance:today.noNext')}</>;
  const when = `${formats.shortDate(next.localDate)} \u2066${formats.time(next.localStart)}\u2069`;
  return <>{t('attendance:today.next', { when, group: `\u2068${worded(next.titles)}\u2069` })}</>;
}
