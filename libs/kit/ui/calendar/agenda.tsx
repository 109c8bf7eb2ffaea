import { Title } from '@mantine/core';
import { useFormats } from '../language/formats.ts';
import { useWords } from '../language/i18n.ts';
import { TimeRange } from '../language/time-range.tsx';
import { sessionSentence } from './session-words.ts';
import type { CalendarSession } from './session-calendar.types.ts';
import classes from './session-calendar.module.css';

export interface AgendaProps {
  readonly days: readonly string[];
  readonly sessions: readonly CalendarSession[];
  readonly onOpen: (sessionId: string) => void;
}

/** The same sessions as a list by day: what a phone shows. Days without a session are left out. */
export function Agenda({ days, sessions, onOpen }: AgendaProps) {
  const formats = useFormats();
  const t = useWords('kit');
  return days.map((day) => {
    const mine = sessions.filter((session) => session.localDate === day).sort((a, b) => (a.localStart < b.localStart ? -1 : 1));
    if (mine.length === 0) return null;
    return (
      <section key={day}>
        <Title order={2} className={classes.day}>
          {formats.longDate(day)}
        </Title>
        <ul className={classes.list}>
          {mine.map((session) => (
            <li key={session.id}>
              <button
                type="button"
                className={classes.entry}
                data-touch
                data-state={session.state}
                aria-label={sessionSentence(session, formats, t)}
                onClick={() => onOpen(session.id)}
              >
                <strong>
                  <bdi>{session.title}</bdi>
                </strong>{' '}
                <TimeRange start={session.localStart} end={session.localEnd} /> {session.roomName ? <bdi>{session.roomName}</bdi> : null}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
