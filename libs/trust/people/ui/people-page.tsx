import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import { Icon, Page, QueryStates, useKeys, useWords } from '@alongside/kit/ui';
import { EmergencyAccess } from '@alongside/trust/access/ui';
import { CreateClientDialog } from './create-client-dialog.tsx';
import { PeopleBar } from './people-bar.tsx';
import type { PeopleFilters } from './people-filters.ts';
import { PeopleTable } from './people-table.tsx';
import { peopleOptions } from './people.queries.ts';
import { PersonPeek } from './person-peek.tsx';

export interface PeoplePageProps {
  readonly filters: PeopleFilters;
  readonly onFilters: (filters: PeopleFilters) => void;
}

/** Everybody within reach: found by any script through a typing error, filtered by the address, opened to a peek and then to the page. */
export function PeoplePage({ filters, onFilters }: PeoplePageProps) {
  const t = useWords('people');
  const navigate = useNavigate();
  const { filter = 'IN_CARE' } = filters;
  const { clientTerm } = useViewer().centre;
  const details = useMayEver('client.identity');
  const mayCreate = useMayEver('client.create');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [peeked, setPeeked] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const query = useInfiniteQuery(peopleOptions({ search, filter, details }));
  useKeys([
    { keys: 'n', words: t('people:new'), run: () => setCreating(true), enabled: mayCreate },
    { keys: 'j', words: t('people:keys.next'), run: () => focusRow(1) },
    { keys: 'k', words: t('people:keys.previous'), run: () => focusRow(-1) },
  ]);
  const openPage = (id: string) => void navigate({ to: '/people/$clientId', params: { clientId: id } });
  return (
    <Page
      title={t(`people:term.${clientTerm}.many`)}
      documentTitle={t('people:title')}
      actions={
        mayCreate ? (
          <Button leftSection={<Icon name="UserPlus" />} onClick={() => setCreating(true)}>
            {t('people:new')}
          </Button>
        ) : undefined
      }
    >
      <PeopleBar search={typed} onSearch={setTyped} filter={filter} onFilter={(next) => onFilters({ ...filters, filter: next })} />
      <QueryStates query={query} lines={8}>
        {({ pages }) => (
          <PeopleTable
            rows={pages.flatMap(({ clients }) => clients)}
            details={details}
            onOpen={setPeeked}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            loadingMore={query.isFetchingNextPage}
            search={search}
            onClear={() => setTyped('')}
            filter={filter}
          />
        )}
      </QueryStates>
      {search === '' ? null : <EmergencyAccess onOpened={openPage} />}
      <PersonPeek clientId={peeked} onClose={() => setPeeked(null)} onOpen={openPage} />
      <CreateClientDialog opened={creating} onClose={() => setCreating(false)} onCreated={openPage} />
    </Page>
  );
}

/** The row after or before the one that has the focus; the first, when none has it. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-open]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
}
