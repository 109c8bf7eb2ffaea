import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Icon, Notice, isProblem, say, useFormats, useKeys, useWorded, useWords } from '@alongside/kit/ui';
import { finishOptions, type RosterInView, type RosterRow } from './attendance.queries.ts';
import { useProblemWords } from './problem-words.ts';
import { sendState } from './outbox.ts';
import type { Marking } from './use-marking.ts';
import classes from './roster.module.css';

interface FinishBarProps {
  readonly roster: RosterInView;
  readonly unmarked: readonly RosterRow[];
  readonly marking: Marking;
}

/** Ends the taking of attendance. Nobody is left open silently: who has no mark is named, and gets one in one tap. */
export function FinishBar({ roster, unmarked, marking }: FinishBarProps) {
  const t = useWords('attendance');
  const text = useProblemWords();
  const [asks, setAsks] = useState(false);
  const finish = useMutation(finishOptions(useQueryClient()));
  const isSaved = sendState(marking.box).kind === 'saved';
  const isOver = !roster.isOpen || roster.isFinished;

  const send = (restAs: 'ABSENT' | null) =>
    finish.mutate(
      { sessionId: roster.session.id, expectedVersion: roster.session.version, restAs },
      {
        onSuccess: (answer) => {
          if (answer.__typename === 'StillUnmarked') return setAsks(true);
          setAsks(false);
          if (!isProblem(answer)) say(t('attendance:finish.done'));
        },
      },
    );
  const begin = () => {
    if (isOver || !isSaved || finish.isPending) return;
    if (unmarked.length > 0) setAsks(true);
    else send(null);
  };
  useKeys([{ keys: 'Ctrl+Enter', words: t('attendance:finish.go'), run: begin, enabled: !isOver }]);
  if (isOver) return null;
  const problem = finish.data && isProblem(finish.data) && finish.data.__typename !== 'StillUnmarked' ? text(finish.data) : null;
  const refused = problem ?? (finish.isError ? t('attendance:problems.UNAVAILABLE') : null);
  return (
    <div className={classes.finish} data-print="no">
      {refused ? (
        <Notice tone="warning" urgent>
          {refused}
        </Notice>
      ) : null}
      {asks && unmarked.length > 0 ? (
        <Unmarked rows={unmarked} isBusy={finish.isPending} onAbsent={() => send('ABSENT')} onBack={() => setAsks(false)} />
      ) : (
        <Button size="lg" leftSection={<Icon name="ClipboardCheck" />} onClick={begin} disabled={!isSaved} loading={finish.isPending}>
          {t('attendance:finish.go')}
        </Button>
      )}
    </div>
  );
}

interface UnmarkedProps {
  readonly rows: readonly RosterRow[];
  readonly isBusy: boolean;
  readonly onAbsent: () => void;
  readonly onBack: () => void;
}

function Unmarked({ rows, isBusy, onAbsent, onBack }: UnmarkedProps) {
  const t = useWords('attendance');
  const formats = useFormats();
  const worded = useWorded();
  const names = rows.map((row) => `\u2068${worded(row.client?.displayNames ?? [])}\u2069`);
  return (
    <div role="alert" className={classes.unmarked}>
      <p>
        {t('attendance:finish.unmarked', { count: rows.length })} <strong>{formats.list(names)}</strong>
      </p>
      <div className={classes.choice}>
        <Button onClick={onAbsent} loading={isBusy}>
          {t('attendance:finish.absent', { count: rows.length })}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('kit:back')}
        </Button>
      </div>
    </div>
  );
}
