import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon, NoAccess, Page, QueryStates, useWorded, useWords } from '@alongside/kit/ui';
import { rosterOptions } from './attendance.queries.ts';
import { RosterBoard } from './roster-board.tsx';
import { SessionLine } from './session-line.tsx';

/** The attendance of one session. */
export function RosterPage({ sessionId }: { readonly sessionId: string }) {
  const t = useWords('attendance');
  const worded = useWorded();
  const query = useQuery(rosterOptions(sessionId));
  const session = query.data?.session;
  return (
    <Page
      title={session ? <bdi>{worded(session.titles)}</bdi> : t('attendance:roster.title')}
      documentTitle={t('attendance:roster.title')}
      lead={session ? <SessionLine session={session} /> : undefined}
      actions={
        <Button variant="default" component={Link} to={`/sessions/${sessionId}/sheet`} leftSection={<Icon name="Printer" />}>
          {t('attendance:roster.print')}
        </Button>
      }
    >
      <QueryStates query={query} lines={8}>
        {(roster) => (roster ? <RosterBoard key={sessionId} roster={roster} /> : <NoAccess />)}
      </QueryStates>
    </Page>
  );
}
