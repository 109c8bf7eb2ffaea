import { ActionIcon, Menu } from '@mantine/core';
import { useId } from 'react';
import { Icon, PersonName, useWorded, useWords } from '@alongside/kit/ui';
import type { RosterInView, RosterRow } from './attendance.queries.ts';
import { KeptBeside } from './kept-beside.tsx';
import { LineBadges } from './line-badges.tsx';
import { LineTrouble } from './line-trouble.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { MoreOfMark } from './more-of-mark.tsx';
import type { Change, Marking } from './use-marking.ts';
import classes from './roster.module.css';

interface RosterLineProps {
  readonly row: RosterRow;
  readonly session: RosterInView['session'];
  readonly marking: Marking;
  readonly mayMark: boolean;
  /** Minutes or a reason may be added, in one tap; nothing waits for it. */
  readonly asksMore: boolean;
  readonly asksReason: boolean;
  readonly onMark: (clientId: string, change: Change) => void;
  readonly onHistory: (clientId: string) => void;
}

/** One person of the roster: a group by their name. */
export function RosterLine({ row, session, marking, mayMark, asksMore, asksReason, onMark, onHistory }: RosterLineProps) {
  const nameId = useId();
  const worded = useWorded();
  const clientId = row.client?.id ?? '';
  const mark = marking.of(row);
  return (
    <li className={classes.row}>
      <div role="group" aria-labelledby={nameId} data-person={clientId} className={classes.line}>
        <span className={classes.who}>
          <span id={nameId}>
            <PersonName name={worded(row.client?.displayNames ?? [])} strong />
          </span>
          <LineBadges row={row} mark={mark} session={session} />
        </span>
        <MarkButtons status={mark.status} disabled={!mayMark} onChoose={(status) => onMark(clientId, { status })} />
        <LineMenu row={row} mayMark={mayMark} onMark={onMark} onHistory={onHistory} arrivedMinute={mark.arrivedMinute} />
      </div>
      {mark.beside ? <KeptBeside row={row} mine={mark.beside} marking={marking} /> : null}
      <LineTrouble mark={mark} onRetry={marking.retry} />
      {asksMore && mayMark ? (
        <MoreOfMark mark={mark} minutes={session.minutes} asksReason={asksReason} onMark={(change) => onMark(clientId, change)} />
      ) : null}
    </li>
  );
}

type LineMenuProps = Pick<RosterLineProps, 'row' | 'mayMark' | 'onMark' | 'onHistory'> & { readonly arrivedMinute: number | null };

function LineMenu({ row, mayMark, onMark, onHistory, arrivedMinute }: LineMenuProps) {
  const t = useWords('attendance');
  const worded = useWorded();
  const clientId = row.client?.id ?? '';
  const name = worded(row.client?.displayNames ?? []);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} data-touch aria-label={t('attendance:line.more', { name })}>
          <Icon name="Dots" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayMark ? (
          <Menu.Item onClick={() => onMark(clientId, { status: 'LEFT_EARLY', arrivedMinute })} leftSection={<Icon name="Clock" />}>
            {t('attendance:status.LEFT_EARLY')}
          </Menu.Item>
        ) : null}
        <Menu.Item onClick={() => onHistory(clientId)} leftSection={<Icon name="History" />}>
          {t('attendance:line.history')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
