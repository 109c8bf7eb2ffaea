import { useFormats, useWorded, useWords } from '@alongside/kit/ui';
import type { AttendedInView } from './attendance.queries.ts';
import { useAttendedWords } from './attended-words.ts';
import classes from './client-attendance.module.css';

/** The sessions, newest first: day, group, what became of it, and the minutes that count. */
export function AttendedList({ sessions }: { readonly sessions: readonly AttendedInView[] }) {
  const t = useWords('attendance');
  const formats = useFormats();
  const worded = useWorded();
  const words = useAttendedWords();
  return (
    <ul className={classes.list}>
      {sessions.map((attended) => (
        <li key={attended.session?.id}>
          <span>
            {formats.shortDate(attended.session?.localDate ?? '')} <bdi>{worded(attended.session?.titles ?? [])}</bdi>
          </span>
          <span>
            {words(attended)}
            {attended.minutes ? ` · ${t('attendance:attended.minutes', { time: formats.minutes(attended.minutes) })}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
