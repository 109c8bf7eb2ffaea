import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import { ErrorState, Icon, Loading, NoAccess, Page, Section, StaleNote, useWords } from '@alongside/kit/ui';
import { trailOptions, type TrailFilter } from './audit.queries.ts';
import { TrailFilterForm } from './trail-filter-form.tsx';
import { TrailTable } from './trail-table.tsx';

const everything: TrailFilter = { clientCode: '', outcome: 'ALL' };

/** Who looked at or changed what. The filter stays out of the address: a client's code is a person's. */
export function AccessLogPage() {
  const t = useWords('audit');
  const may = useMayEver('audit.read');
  return (
    <Page title={t('audit:title')} documentTitle={t('audit:title')} lead={t('audit:lead')} width="full">
      {may ? <Trail /> : <NoAccess />}
    </Page>
  );
}

function Trail() {
  const t = useWords('audit');
  const [filter, setFilter] = useState(everything);
  const isReviewer = useViewer().post.role === 'PRIVACY_REVIEWER';
  const trail = useInfiniteQuery(trailOptions(filter));
  const events = trail.data?.pages.flatMap((page) => page.events);
  return (
    <>
      <TrailFilterForm filter={filter} onFilter={setFilter} asksForClient={isReviewer} />
      <Section
        title={t('audit:events')}
        actions={
          <Button variant="default" leftSection={<Icon name="Refresh" />} loading={trail.isFetching} onClick={() => void trail.refetch()}>
            {t('audit:again')}
          </Button>
        }
      >
        {trail.isError && events ? <StaleNote since={trail.dataUpdatedAt} /> : null}
        {trail.isError && !events ? <ErrorState error={trail.error} onRetry={() => void trail.refetch()} /> : null}
        {trail.isPending ? <Loading lines={8} /> : null}
        {events ? (
          <TrailTable
            events={events}
            filter={filter}
            onMore={trail.hasNextPage ? () => void trail.fetchNextPage() : undefined}
            loadingMore={trail.isFetchingNextPage}
            onAll={() => setFilter(everything)}
          />
        ) : null}
      </Section>
    </>
  );
}
