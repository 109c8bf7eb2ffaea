import { useRef, useState } from 'react';
import { EmptyState, useWords } from '@alongside/kit/ui';
import type { RosterInView } from './attendance.queries.ts';
import { FinishBar } from './finish-bar.tsx';
import { MarkHistory } from './mark-history.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { RosterActions } from './roster-actions.tsx';
import { RosterLine } from './roster-line.tsx';
import { RosterNotices } from './roster-notices.tsx';
import { RosterStatus } from './roster-status.tsx';
import { mayMark, useMarking, type Change } from './use-marking.ts';
import { useReason } from './use-reason.ts';
import { useRosterKeys } from './use-roster-keys.ts';
import classes from './roster.module.css';

/** The roster at work: count, actions, one line a person, and what ends it. */
export function RosterBoard({ roster }: { readonly roster: RosterInView }) {
  const t = useWords('attendance');
  const reason = useReason(roster.needsReason);
  const marking = useMarking(roster, reason.text);
  const list = useRef<HTMLUListElement>(null);
  const [asksMore, setAsksMore] = useState<string | null>(null);
  const [historyOf, setHistoryOf] = useState<string | null>(null);
  const mayRecord = roster.viewerMay.includes('RECORD');
  const markable = roster.isOpen ? roster.rows.filter(mayMark) : [];
  const unmarked = markable.filter((row) => !row.walkIn && marking.of(row).status === null);

  const mark = (clientId: string, change: Change) =>
    reason.first((text) => {
      marking.mark(clientId, { reason: text, ...change });
      setAsksMore(change.status && change.status !== 'PRESENT' ? clientId : null);
    });
  const markRest = () => {
    const ids = unmarked.flatMap((row) => row.client?.id ?? []);
    if (ids.length > 0) reason.first((text) => marking.markMany(ids, 'PRESENT', text));
  };
  useRosterKeys(list, { rows: markable, marking, mark, markRest });

  return (
    <>
      <RosterNotices roster={roster} reason={reason.text} />
      <div className={classes.tools} data-print="no">
        <RosterStatus rows={roster.rows} marking={marking} />
        {mayRecord ? (
          <RosterActions roster={roster} marking={marking} onRest={unmarked.length > 0 ? markRest : null} withReason={reason.first} />
        ) : null}
      </div>
      {roster.rows.length === 0 ? (
        <EmptyState icon="Users" title={t('attendance:roster.empty')} text={t('attendance:roster.emptyText')} />
      ) : (
        <ul className={classes.rows} ref={list}>
          {roster.rows.map((row) => (
            <RosterLine
              key={row.client?.id}
              row={row}
              session={roster.session}
              marking={marking}
              mayMark={roster.isOpen && mayMark(row)}
              asksMore={asksMore === row.client?.id}
              asksReason={!roster.needsReason}
              onMark={mark}
              onHistory={setHistoryOf}
            />
          ))}
        </ul>
      )}
      {mayRecord ? <FinishBar roster={roster} unmarked={unmarked} marking={marking} /> : null}
      <MarkHistory sessionId={roster.session.id} clientId={historyOf} onClose={() => setHistoryOf(null)} />
      <ReasonDialog reason={reason} isFinished={roster.isFinished} />
    </>
  );
}
