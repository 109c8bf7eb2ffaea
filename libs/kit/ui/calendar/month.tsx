import { useFormats } from '../language/formats.ts';
import { useWords } from '../language/i18n.ts';
import { Time } from '../language/time-range.tsx';
import { sessionSentence } from './session-words.ts';
import type { CalendarSession, SessionCalendarProps } from './session-calendar.types.ts';
import classes from './month.module.css';

export interface MonthProps extends Pick<SessionCalendarProps, 'date' | 'now' | 'onOpen' | 'onDay'> {
  /** Whole weeks. */
  readonly days: readonly string[];
  readonly sessions: readonly CalendarSession[];
}

const mostLines = 3;

/** Whole weeks, a cell a day: the first sessions of each, and how many more, which the day itself shows. */
export function Month({ date, days, sessions, now, onOpen, onDay }: MonthProps) {
  const t = useWords('kit');
  const formats = useFormats();
  const month = date.slice(0, 7);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const byDay = (day: string) =>
    sessions.filter(({ localDate }) => localDate === day).sort((a, b) => (a.localStart < b.localStart ? -1 : 1));
  return (
    <div className={classes.scroll}>
      <table className={classes.month} aria-label={formats.month(date)}>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((day) => (
              <th key={day} scope="col">
                {formats.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const mine = byDay(day);
                return (
                  <td key={day} data-outside={!day.startsWith(month) || undefined} data-today={day === now?.localDate || undefined}>
                    <DayNumber day={day} onDay={onDay} />
                    <ul className={classes.list}>
                      {mine.slice(0, mostLines).map((session) => (
                        <li key={session.id}>
                          <button
                            type="button"
                            className={classes.entry}
                            data-state={session.state}
                            aria-label={sessionSentence(session, formats, t)}
                            onClick={() => onOpen(session.id)}
                          >
                            <Time at={session.localStart} /> <bdi>{session.title}</bdi>
                          </button>
                        </li>
                      ))}
                    </ul>
                    {mine.length > mostLines ? (
                      <button type="button" className={classes.more} onClick={() => onDay?.(day)}>
                        {t('kit:calendar.moreOfDay', { count: mine.length - mostLines, day: formats.shortDate(day) })}
                      </button>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayNumber({ day, onDay }: { readonly day: string } & Pick<MonthProps, 'onDay'>) {
  const formats = useFormats();
  return (
    <button type="button" className={classes.number} aria-label={formats.weekdayDate(day)} onClick={() => onDay?.(day)}>
      {formats.number(Number(day.slice(8)))}
    </button>
  );
}
