import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState, Icon, Page, QueryStates, useKeys, useWords } from '@alongside/kit/ui';
import { matchQueueOptions, type QueueInView } from './desk.queries.ts';
import { MatchingBar } from './matching-bar.tsx';
import { fits, type MatchingFilters } from './matching-filters.ts';
import { NewRequest } from './new-request.tsx';
import { OpenProposals } from './open-proposals.tsx';
import { QueueTable } from './queue-table.tsx';

export interface MatchingPageProps {
  readonly filters: MatchingFilters;
  readonly onFilters: (filters: MatchingFilters) => void;
}

/** Everybody who waits for a coach, and the proposals that wait for an answer. */
export function MatchingPage({ filters, onFilters }: MatchingPageProps) {
  const t = useWords('coaching');
  const query = useQuery(matchQueueOptions());
  const [asking, setAsking] = useState(false);
  const ask = () => setAsking(true);
  useKeys([
    { keys: 'n', words: t('coaching:queue.new'), run: ask },
    { keys: 'j', words: t('coaching:keys.next'), run: () => focusRow(1) },
    { keys: 'k', words: t('coaching:keys.previous'), run: () => focusRow(-1) },
  ]);
  return (
    <Page
      title={t('coaching:queue.title')}
      documentTitle={t('coaching:queue.documentTitle')}
      width="full"
      lead={query.data ? <Lead queue={query.data} /> : undefined}
      actions={
        <>
          <Button variant="default" leftSection={<Icon name="Plus" />} onClick={ask}>
            {t('coaching:queue.new')}
          </Button>
          <Button variant="default" component={Link} to="/matching/all">
            {t('coaching:pool.title')}
          </Button>
          <Button variant="default" component={Link} to="/coaches">
            {t('coaching:coaches.title')}
          </Button>
        </>
      }
    >
      <QueryStates query={query} lines={6}>
        {(queue) => <Queue queue={queue} filters={filters} onFilters={onFilters} />}
      </QueryStates>
      <OpenProposals />
      <NewRequest opened={asking} onClose={() => setAsking(false)} />
    </Page>
  );
}

function Lead({ queue: { rows, medianDays } }: { readonly queue: QueueInView }) {
  const t = useWords('coaching');
  if (medianDays === null) return null;
  return `${t('coaching:queue.count', { count: rows.length })} · ${t('coaching:queue.median', { count: medianDays })}`;
}

function Queue({ queue, filters, onFilters }: MatchingPageProps & { readonly queue: QueueInView }) {
  const t = useWords('coaching');
  if (queue.rows.length === 0)
    return <EmptyState icon="HeartHandshake" title={t('coaching:queue.empty')} text={t('coaching:queue.emptyText')} />;
  const rows = queue.rows.filter((row) => fits(filters, row));
  const languages = [...new Set(queue.rows.flatMap(({ request }) => request.languages ?? []))].sort();
  const clear = (
    <Button variant="default" onClick={() => onFilters({})}>
      {t('coaching:filter.clear')}
    </Button>
  );
  return (
    <>
      <MatchingBar filters={filters} onFilters={onFilters} languages={languages} />
      {rows.length === 0 ? <EmptyState icon="Filter" title={t('coaching:filter.noMatch')} action={clear} /> : <QueueTable rows={rows} />}
    </>
  );
}

/** The row after or before the one that has the focus; the first, when none has it. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-open]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
}
