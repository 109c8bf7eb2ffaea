import { Button } from '@mantine/core';
import { Notice, useFormats, useWords } from '@alongside/kit/ui';
import type { RosterRow } from './attendance.queries.ts';
import type { Tap } from './outbox.ts';
import type { Marking } from './use-marking.ts';
import classes from './roster.module.css';

interface KeptBesideProps {
  readonly row: RosterRow;
  readonly mine: Tap;
  readonly marking: Marking;
}

/** Somebody else marked first: who and when, theirs and mine; nothing is lost either way, both stand in the history. */
export function KeptBeside({ row, mine, marking }: KeptBesideProps) {
  const t = useWords('attendance');
  const formats = useFormats();
  const clientId = row.client?.id ?? '';
  const words = (status: string | null | undefined) => t(status ? `attendance:status.${status}` : 'attendance:status.none');
  const { recordedByName: name, recordedAt } = row.mark ?? {};
  return (
    <Notice tone="warning" urgent>
      <p className={classes.beside}>
        {t('attendance:beside.changed', { name: `\u2068${name ?? ''}\u2069`, time: recordedAt ? formats.clock(recordedAt) : '' })}{' '}
        {t('attendance:beside.both', { theirs: words(row.mark?.status), mine: words(mine.status) })}
      </p>
      <div className={classes.choice}>
        <Button variant="default" onClick={() => marking.keepTheirs(clientId)}>
          {t('attendance:beside.keep', { theirs: words(row.mark?.status) })}
        </Button>
        <Button variant="default" onClick={() => marking.useMine(clientId)}>
          {t('attendance:beside.useMine', { mine: words(mine.status) })}
        </Button>
      </div>
    </Notice>
  );
}
