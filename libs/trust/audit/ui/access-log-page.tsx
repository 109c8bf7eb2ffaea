import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import { ErrorState, Icon, Loading, NoAccess, Page, Section, StaleNote, useWords } from '@alongside/kit/ui';
import { trailOptions } from './audit.queries.ts';
import { ClientCodeForm } from './client-code-form.tsx';
import { TrailFilterForm } from './trail-filter-form.tsx';
import type { TrailFilters } from './trail-filters.ts';
import { TrailTable } from './trail-table.tsx';

export interface AccessLogPageProps {
  /** What the address says. */
  readonly filters: TrailFilters;
  readonly onFilters: (filters: TrailFilters) => void;
}

/** Who looked at or changed what. Filters stand in the address, but for a client's code: that is a person's. */
export function AccessLogPage(props: AccessLogPageProps) {
  const t = useWords('audit');
  const may = useMayEver('audit.read');
  return (
    <Page title={t('audit:title')} documentTitle={t('audit:title')} lead={t('audit:lead')} width="full">
      {may ? <Trail {...props} /> : <NoAccess />}
    </Page>
  );
}

function Trail({ filters, onFilters }: AccessLogPageProps) {
  const t = useWords('audit');
  const [clientCode, setClientCode] = useState('');
  const filter = { ...filters, clientCode };
  const showAll = () => {
    setClientCode('');
    onFilters({});
  };
  const isReviewer = useViewer().post.role === 'PRIVACY_REVIEWER';
  const trail = useInfiniteQuery(trailOptions(filter));
  const events = trail.data?.pages.flatMap((page) => page.events);
  return (
    <>
      {isReviewer ? <ClientCodeForm code={clientCode} onCode={setClientCode} /> : null}
      <TrailFilterForm filters={filters} onFilters={onFilters} />
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
            isFiltered={clientCode !== '' || Object.keys(filters).length > 0}
            onMore={trail.hasNextPage ? () => void trail.fetchNextPage() : undefined}
            loadingMore={trail.isFetchingNextPage}
            onAll={showAll}
          />
        ) : null}
      </Section>
    </>
  );
}
