import { useQuery } from '@tanstack/react-query';
import { QueryStates, Section, useWorded, useWords } from '@alongside/kit/ui';
import { clientNextSessionsOptions } from './members.queries.ts';
import { SessionRows } from './session-rows.tsx';

/** The next five sessions that the person is expected in, for the person's page. Nothing at all for who may not read attendance. */
export function ClientNextSessions({ clientId }: { readonly clientId: string }) {
  const t = useWords('groups');
  const worded = useWorded();
  const query = useQuery(clientNextSessionsOptions(clientId));
  if (query.data === null) return null;
  return (
    <Section title={t('groups:client.next')}>
      <QueryStates query={query} lines={3}>
        {(rows) => (
          <SessionRows rows={(rows ?? []).map((row) => ({ ...row, title: worded(row.titles) }))} empty={t('groups:client.none')} />
        )}
      </QueryStates>
    </Section>
  );
}
