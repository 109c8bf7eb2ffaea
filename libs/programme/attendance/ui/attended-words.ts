import { useViewer } from '@alongside/kit/client';
import { useWords } from '@alongside/kit/ui';
import type { AttendedInView } from './attendance.queries.ts';

/** What became of a person's session, in words: the mark, else why there is none. */
export function useAttendedWords(): (attended: AttendedInView) => string {
  const t = useWords('attendance');
  const { today } = useViewer().centre;
  return ({ status, walkIn, session }) => {
    if (session?.status === 'CANCELLED' || session?.status === 'NOT_HELD') return t(`attendance:attended.${session.status}`);
    if (status) return walkIn ? `${t(`attendance:status.${status}`)} · ${t('attendance:line.walkIn')}` : t(`attendance:status.${status}`);
    return t(session && session.localDate > today ? 'attendance:attended.toCome' : 'attendance:attended.unmarked');
  };
}
