import { Link } from '@tanstack/react-router';
import { Notice, useFormats, useWords } from '@alongside/kit/ui';
import type { RosterInView } from './attendance.queries.ts';
import classes from './roster.module.css';

/** What somebody must know before they mark: not open yet, did not take place, finished, late, people of other teams. */
export function RosterNotices({ roster, reason }: { readonly roster: RosterInView; readonly reason: string | null }) {
  const t = useWords('attendance');
  const formats = useFormats();
  const { status, statusReason } = roster.session;
  const didNotTakePlace = status === 'CANCELLED' || status === 'NOT_HELD';
  return (
    <div className={classes.notices}>
      {didNotTakePlace ? (
        <Notice tone="warning">
          {t(`attendance:notice.${status}`)} {statusReason ? <q>{statusReason}</q> : null}
        </Notice>
      ) : null}
      {!didNotTakePlace && !roster.isOpen ? (
        <Notice tone="info">{t('attendance:notice.opens', { time: formats.instant(roster.opensAt) })}</Notice>
      ) : null}
      {roster.isFinished ? (
        <Notice tone="info">
          {t('attendance:notice.finished')} <Link to="/today">{t('attendance:notice.toToday')}</Link>
        </Notice>
      ) : null}
      {roster.isOpen && roster.needsReason && !roster.isFinished ? <Notice tone="info">{t('attendance:notice.late')}</Notice> : null}
      {reason ? (
        <Notice tone="info">
          {t('attendance:notice.reason')} <q>{reason}</q>
        </Notice>
      ) : null}
      {roster.hiddenRows > 0 ? <Notice tone="info">{t('attendance:notice.hidden', { count: roster.hiddenRows })}</Notice> : null}
    </div>
  );
}
