import { StatusChip, useWords } from '@alongside/kit/ui';
import type { RosterInView, RosterRow } from './attendance.queries.ts';
import type { ShownMark } from './use-marking.ts';
import classes from './roster.module.css';

interface LineBadgesProps {
  readonly row: RosterRow;
  readonly mark: ShownMark;
  readonly session: RosterInView['session'];
}

/** Tiny words beside a name: new, walked in, absent running; and the minutes of somebody late or gone early. */
export function LineBadges({ row, mark, session }: LineBadgesProps) {
  const t = useWords('attendance');
  const absences = row.absencesRunning ?? 0;
  return (
    <span className={classes.badges}>
      {row.isNew ? <span className={classes.badge}>{t('attendance:line.new')}</span> : null}
      {row.walkIn ? <span className={classes.badge}>{t('attendance:line.walkIn')}</span> : null}
      {absences >= 2 ? <span className={classes.badge}>{t('attendance:line.absences', { count: absences })}</span> : null}
      {mark.status === 'LEFT_EARLY' ? <StatusChip status="leftEarly" icon="Check" words={t('attendance:status.LEFT_EARLY')} /> : null}
      {mark.arrivedMinute !== null ? <span>{t('attendance:line.arrived', { count: mark.arrivedMinute })}</span> : null}
      {mark.leftMinute !== null ? <span>{t('attendance:line.left', { count: session.minutes - mark.leftMinute })}</span> : null}
    </span>
  );
}
