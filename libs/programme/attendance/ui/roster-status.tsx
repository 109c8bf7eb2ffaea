import { Button } from '@mantine/core';
import { Icon, useFormats, useWords } from '@alongside/kit/ui';
import type { RosterRow } from './attendance.queries.ts';
import { sendState } from './outbox.ts';
import type { Marking } from './use-marking.ts';
import classes from './roster.module.css';

interface RosterStatusProps {
  readonly rows: readonly RosterRow[];
  readonly marking: Marking;
}

/** How many are marked, and whether that is saved: said quietly to a screen reader, and never more than is true. */
export function RosterStatus({ rows, marking }: RosterStatusProps) {
  const t = useWords('attendance');
  const formats = useFormats();
  const expected = rows.filter((row) => !row.walkIn);
  const marked = expected.filter((row) => marking.of(row).status !== null).length;
  const state = sendState(marking.box);
  return (
    <div className={classes.status}>
      <strong role="status">
        {t('attendance:roster.count', { marked: formats.number(marked), all: formats.number(expected.length) })}
      </strong>
      {state.kind === 'unsent' ? (
        <span className={classes.pill} role="alert">
          <Icon name="CloudOff" /> {t('attendance:send.unsent', { count: state.count })}
          <Button variant="default" onClick={marking.retry}>
            {t('kit:retry')}
          </Button>
        </span>
      ) : (
        <span className={classes.pill}>
          <Icon name={state.kind === 'saved' ? 'CloudCheck' : 'CloudUp'} /> {t(`attendance:send.${state.kind}`)}
        </span>
      )}
    </div>
  );
}
