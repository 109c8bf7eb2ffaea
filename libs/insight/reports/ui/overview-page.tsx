import { useQuery } from '@tanstack/react-query';
import { QueryStates, useWords } from '@alongside/kit/ui';
import { OverviewTiles } from './overview-tiles.tsx';
import { ReportFrame, type ReportPageProps } from './report-frame.tsx';
import { overviewOptions } from './reports.queries.ts';
import { useMayEver } from '@alongside/kit/client';

/** Four sentences, each with what it counts, the weeks before, and a way to what is behind it. */
export function OverviewPage({ filters, onFilters }: ReportPageProps) {
  const t = useWords('reports');
  const query = useQuery({ ...overviewOptions(filters), enabled: useMayEver('report.read') });
  return (
    <ReportFrame title={t('reports:title')} documentTitle={t('reports:title')} filters={filters} onFilters={onFilters}>
      <QueryStates query={query} lines={6}>
        {(overview) => <OverviewTiles overview={overview} filters={filters} />}
      </QueryStates>
    </ReportFrame>
  );
}
