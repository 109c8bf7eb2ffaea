import { VisuallyHidden } from '@mantine/core';
import { addDays, isoWeekOf } from '@alongside/kit/time';
import { statusColours, useFormats, useWorded, useWords } from '@alongside/kit/ui';
import type { AttendedInView } from './attendance.queries.ts';
import { useAttendedWords } from './attended-words.ts';
import { colourOf } from './mark-buttons.tsx';
import classes from './client-attendance.module.css';

interface WeekStripProps {
  /** The Monday of the first week. */
  readonly from: string;
  readonly weeks: number;
  readonly sessions: readonly AttendedInView[];
}

/** One column a week, one square a session: a letter on a fill, and the words for who cannot see either. */
export function WeekStrip({ from, weeks, sessions }: WeekStripProps) {
  const t = useWords('attendance');
  const formats = useFormats();
  const mondays = Array.from({ length: weeks }, (_, at) => addDays(from, 7 * at));
  const ofWeek = (monday: string) => sessions.filter(({ session }) => session && isoWeekOf(session.localDate).monday === monday).reverse();
  return (
    <ol className={classes.strip} aria-label={t('attendance:client.strip', { count: weeks })}>
      {mondays.map((monday) => (
        <li key={monday} className={classes.week}>
          <span className={classes.monday}>
            <VisuallyHidden>{t('attendance:client.weekOf')} </VisuallyHidden>
            {formats.shortDate(monday)}
          </span>
          <ul className={classes.squares}>
            {ofWeek(monday).map((attended) => (
              <Square key={attended.session?.id} attended={attended} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Square({ attended }: { readonly attended: AttendedInView }) {
  const t = useWords('attendance');
  const formats = useFormats();
  const worded = useWorded();
  const words = useAttendedWords();
  const { session, status } = attended;
  const said = `${formats.shortDate(session?.localDate ?? '')}, ${worded(session?.titles ?? [])}: ${words(attended)}`;
  return (
    <li
      className={classes.square}
      title={said}
      style={status ? { backgroundColor: statusColours[colourOf[status]], color: '#fff' } : undefined}
    >
      <span aria-hidden>{t(`attendance:letter.${status ?? 'none'}`)}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </li>
  );
}
