import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon, useWords } from '@alongside/kit/ui';
import type { RosterInView } from './attendance.queries.ts';
import { DidNotMeet } from './did-not-meet.tsx';
import { WalkInDialog } from './walk-in-dialog.tsx';
import type { Marking } from './use-marking.ts';
import type { Reason } from './use-reason.ts';
import classes from './roster.module.css';

interface RosterActionsProps {
  readonly roster: RosterInView;
  readonly marking: Marking;
  /** Null: nobody is left to mark. */
  readonly onRest: (() => void) | null;
  readonly withReason: Reason['first'];
}

export function RosterActions({ roster, marking, onRest, withReason }: RosterActionsProps) {
  const t = useWords('attendance');
  const [opened, setOpened] = useState<'walkIn' | 'didNotMeet' | null>(null);
  if (!roster.isOpen) return null;
  const close = () => setOpened(null);
  return (
    <div className={classes.actions}>
      {onRest ? (
        <Button variant="default" leftSection={<Icon name="Checks" />} onClick={onRest}>
          {t('attendance:roster.rest')}
        </Button>
      ) : null}
      {marking.manyAtOnce > 0 ? (
        <Button variant="default" leftSection={<Icon name="ArrowBackUp" />} onClick={marking.undo}>
          {t('attendance:roster.undoRest', { count: marking.manyAtOnce })}
        </Button>
      ) : null}
      <Button variant="default" leftSection={<Icon name="UserPlus" />} onClick={() => setOpened('walkIn')}>
        {t('attendance:roster.walkIn')}
      </Button>
      {roster.isFinished ? null : (
        <Button variant="default" leftSection={<Icon name="CalendarOff" />} onClick={() => setOpened('didNotMeet')}>
          {t('attendance:roster.didNotMeet')}
        </Button>
      )}
      <WalkInDialog
        sessionId={roster.session.id}
        opened={opened === 'walkIn'}
        onClose={close}
        onAdd={(clientId) => {
          close();
          withReason((reason) => marking.mark(clientId, { status: 'PRESENT', walkIn: true, reason }));
        }}
      />
      <DidNotMeet session={roster.session} opened={opened === 'didNotMeet'} onClose={close} />
    </div>
  );
}
