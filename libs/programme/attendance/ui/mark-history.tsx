import { useQuery } from '@tanstack/react-query';
import { QueryStates, SidePanel, useFormats, useWords } from '@alongside/kit/ui';
import { markHistoryOptions, type MarkChangeInView } from './attendance.queries.ts';
import classes from './roster.module.css';

interface MarkHistoryProps {
  readonly sessionId: string;
  /** Whose mark; null: closed. */
  readonly clientId: string | null;
  readonly onClose: () => void;
}

/** Everything that was ever tapped on one line of the roster, newest first: who, when, what, why, and what was kept beside. */
export function MarkHistory({ sessionId, clientId, onClose }: MarkHistoryProps) {
  const t = useWords('attendance');
  return (
    <SidePanel opened={clientId !== null} title={t('attendance:history.title')} onClose={onClose}>
      {clientId === null ? null : <Changes sessionId={sessionId} clientId={clientId} />}
    </SidePanel>
  );
}

function Changes({ sessionId, clientId }: { readonly sessionId: string; readonly clientId: string }) {
  const t = useWords('attendance');
  const query = useQuery(markHistoryOptions(sessionId, clientId));
  return (
    <QueryStates query={query} lines={3}>
      {(changes) =>
        changes.length === 0 ? (
          <p>{t('attendance:history.empty')}</p>
        ) : (
          <ol className={classes.history}>
            {changes.map((change) => (
              <Change key={change.opId} change={change} />
            ))}
          </ol>
        )
      }
    </QueryStates>
  );
}

function Change({ change }: { readonly change: MarkChangeInView }) {
  const t = useWords('attendance');
  const formats = useFormats();
  return (
    <li>
      <strong>{t(change.status ? `attendance:status.${change.status}` : 'attendance:status.none')}</strong>
      {change.arrivedMinute ? ` · ${t('attendance:line.arrived', { count: change.arrivedMinute })}` : null}
      <br />
      <bdi>{change.recordedByName}</bdi>, {change.recordedAt ? formats.instant(change.recordedAt) : null}
      {change.applied === false ? <p>{t('attendance:history.beside')}</p> : null}
      {change.reason ? (
        <p>
          <q>{change.reason}</q>
        </p>
      ) : null}
    </li>
  );
}
