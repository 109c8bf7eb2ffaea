import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon, NoAccess, QueryStates, SidePanel, useKeys, useWords, type SessionProposal } from '@alongside/kit/ui';
import { AboutSession } from './about-session.tsx';
import { ChangeSheet } from './change-sheet.tsx';
import { focusOnArrival } from './focus-on-arrival.ts';
import { sessionOptions, type SheetSession } from './groups.queries.ts';

/** Which session is open, and where the calendar's drag or keys would like it to be. */
export interface OpenSession {
  readonly sessionId: string;
  readonly wish?: SessionProposal;
}

export interface SessionSheetProps {
  readonly opened: OpenSession | null;
  readonly onClose: () => void;
}

/** What Enter on a session opens: what it is, and what can be done with it. */
export function SessionSheet({ opened, onClose }: SessionSheetProps) {
  const t = useWords('groups');
  return (
    <SidePanel opened={opened !== null} title={t('groups:session.title')} onClose={onClose}>
      {opened === null ? null : <Loaded opened={opened} onClose={onClose} />}
    </SidePanel>
  );
}

function Loaded({ opened, onClose }: { readonly opened: OpenSession; readonly onClose: () => void }) {
  const query = useQuery(sessionOptions(opened.sessionId));
  return (
    <QueryStates query={query}>
      {(session) => (session ? <Sheet session={session} wish={opened.wish} onClose={onClose} /> : <NoAccess />)}
    </QueryStates>
  );
}

type Doing = 'looking' | 'changing' | 'cancelling';

interface SheetProps {
  readonly session: SheetSession;
  readonly wish: SessionProposal | undefined;
  readonly onClose: () => void;
}

function Sheet({ session, wish, onClose }: SheetProps) {
  const t = useWords('groups');
  const [doing, setDoing] = useState<Doing>(wish ? 'changing' : 'looking');
  const may = (what: string) => session.viewerMay.includes(what);
  useKeys([
    {
      keys: 'm',
      words: t('groups:session.move'),
      run: () => setDoing('changing'),
      inDialog: true,
      enabled: may('MOVE') && doing === 'looking',
    },
  ]);
  if (doing !== 'looking') {
    return (
      <ChangeSheet
        session={session}
        wish={wish}
        does={doing === 'cancelling' ? 'cancels' : 'changes'}
        onDone={onClose}
        onBack={() => setDoing('looking')}
      />
    );
  }
  return (
    <Stack>
      <AboutSession session={session} />
      <Actions session={session} onMove={() => setDoing('changing')} onCancel={() => setDoing('cancelling')} />
    </Stack>
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
