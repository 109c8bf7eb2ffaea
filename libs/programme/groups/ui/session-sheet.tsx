import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import {
  Icon,
  NoAccess,
  QueryStates,
  SidePanel,
  StatusChip,
  TimeRange,
  useFormats,
  useKeys,
  useLanguage,
  useWorded,
  useWords,
} from '@alongside/kit/ui';
import { CancelSession } from './cancel-session.tsx';
import { focusOnArrival } from './focus-on-arrival.ts';
import { sessionOptions, type SheetSession } from './groups.queries.ts';
import { MoveForm } from './move-form.tsx';
import { staffName, stateOf } from './session-view.ts';
import { useWallClock } from './use-wall-clock.ts';

export interface SessionSheetProps {
  readonly sessionId: string | null;
  readonly onClose: () => void;
}

/** What Enter on a session opens: what it is, and what can be done with it. */
export function SessionSheet({ sessionId, onClose }: SessionSheetProps) {
  const t = useWords('groups');
  return (
    <SidePanel opened={sessionId !== null} title={t('groups:session.title')} onClose={onClose}>
      {sessionId === null ? null : <Loaded sessionId={sessionId} onClose={onClose} />}
    </SidePanel>
  );
}

function Loaded({ sessionId, onClose }: { readonly sessionId: string; readonly onClose: () => void }) {
  const query = useQuery(sessionOptions(sessionId));
  return <QueryStates query={query}>{(session) => (session ? <Sheet session={session} onClose={onClose} /> : <NoAccess />)}</QueryStates>;
}

type Doing = 'looking' | 'moving' | 'cancelling';

function Sheet({ session, onClose }: { readonly session: SheetSession; readonly onClose: () => void }) {
  const t = useWords('groups');
  const [doing, setDoing] = useState<Doing>('looking');
  const may = (what: string) => session.viewerMay.includes(what);
  useKeys([
    {
      keys: 'm',
      words: t('groups:session.move'),
      run: () => setDoing('moving'),
      inDialog: true,
      enabled: may('MOVE') && doing === 'looking',
    },
  ]);
  if (doing === 'moving') return <MoveForm session={session} onDone={onClose} onBack={() => setDoing('looking')} />;
  return (
    <Stack>
      <About session={session} />
      <Actions session={session} onMove={() => setDoing('moving')} onCancel={() => setDoing('cancelling')} />
      <CancelSession session={session} opened={doing === 'cancelling'} onClose={() => setDoing('looking')} onDone={onClose} />
    </Stack>
  );
}

function About({ session }: { readonly session: SheetSession }) {
  const t = useWords('groups');
  const formats = useFormats();
  const language = useLanguage();
  const worded = useWorded();
  const state = stateOf(session, useViewer().centre.today, useWallClock());
  return (
    <div>
      <h3>
        <bdi>{worded(session.titles)}</bdi>
      </h3>
      <p>
        {formats.longDate(session.localDate)} <TimeRange start={session.localStart} end={session.localEnd} />
      </p>
      <p>{session.room ? <bdi>{session.room.name}</bdi> : t('groups:noRoom')}</p>
      <ul>
        {session.staff.map((one) => (
          <li key={one.staffId}>
            <bdi>{staffName(one, language)}</bdi> · {t(`groups:part.${one.part}`)}
          </li>
        ))}
      </ul>
      <p>
        {t('groups:session.expected', { count: session.expected, seats: formats.number(session.capacity) })}
        {session.came > 0 ? ` · ${t('groups:session.came', { count: session.came })}` : null}
      </p>
      <StatusChip status={state} words={t(`groups:state.${state}`)} />
      {session.statusReason ? (
        <p>
          <q>{session.statusReason}</q>
        </p>
      ) : null}
      {session.isMoved ? <p>{t('groups:session.moved', { day: formats.weekdayDate(session.originalDate) })}</p> : null}
    </div>
  );
}

interface ActionsProps {
  readonly session: SheetSession;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}

function Actions({ session, onMove, onCancel }: ActionsProps) {
  const t = useWords('groups');
  const may = (what: string) => session.viewerMay.includes(what);
  return (
    <Group gap="sm">
      {may('RECORD') ? (
        <Button
          component={Link}
          to={`/sessions/${session.id}/attendance`}
          leftSection={<Icon name="ClipboardCheck" />}
          data-autofocus
          ref={focusOnArrival}
        >
          {t('groups:session.take')}
        </Button>
      ) : null}
      {may('MOVE') ? (
        <Button variant="default" onClick={onMove} leftSection={<Icon name="CalendarEvent" />}>
          {t('groups:session.move')}
        </Button>
      ) : null}
      {may('CANCEL') ? (
        <Button variant="default" onClick={onCancel} leftSection={<Icon name="CalendarOff" />}>
          {t('groups:session.cancel')}
        </Button>
      ) : null}
      {may('RECORD') ? (
        <Button variant="default" component={Link} to={`/sessions/${session.id}/sheet`} leftSection={<Icon name="Printer" />}>
          {t('groups:session.print')}
        </Button>
      ) : null}
      <Button variant="default" component={Link} to={`/groups/${session.seriesId}`} leftSection={<Icon name="UsersGroup" />}>
        {t('groups:session.group')}
      </Button>
    </Group>
  );
}
