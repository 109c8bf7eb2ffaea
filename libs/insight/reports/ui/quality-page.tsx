import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMayEver } from '@alongside/kit/client';
import {
  DataTable,
  EmptyState,
  QueryStates,
  Section,
  Time,
  useFormats,
  useLanguage,
  useWorded,
  useWords,
  type Column,
} from '@alongside/kit/ui';
import { ReportFrame, type ReportPageProps } from './report-frame.tsx';
import { qualityOptions, type QualityInView } from './reports.queries.ts';
import classes from './reports.module.css';

/** How well attendance was kept: sessions never finished, late entries, corrections. About entries that staff made, not about people. */
export function QualityPage({ filters, onFilters }: ReportPageProps) {
  const t = useWords('reports');
  const query = useQuery({ ...qualityOptions(filters), enabled: useMayEver('report.read') });
  return (
    <ReportFrame
      title={t('reports:quality.title')}
      documentTitle={t('reports:quality.title')}
      filters={filters}
      onFilters={onFilters}
      table="DATA_QUALITY"
    >
      <QueryStates query={query} lines={8}>
        {(quality) => (
          <>
            <Section title={t('reports:quality.unfinished')}>
              <Unfinished sessions={quality.unfinished} />
            </Section>
            <Section title={t('reports:quality.byGroup')}>
              <ByGroup lines={quality.lines} />
            </Section>
          </>
        )}
      </QueryStates>
    </ReportFrame>
  );
}

function Unfinished({ sessions }: { readonly sessions: QualityInView['unfinished'] }) {
  const t = useWords('reports');
  const worded = useWorded();
  const formats = useFormats();
  const isUrdu = useLanguage() === 'ur';
  const column = (key: string, cell: Column<(typeof sessions)[number]>['cell'], over: object = {}) => ({
    ...{ key, title: t(`reports:quality.column.${key}`), cell },
    ...over,
  });
  const columns = [
    column(
      'group',
      ({ session }) => (
        <Link to="/sessions/$sessionId/attendance" params={{ sessionId: session.id }} className={classes.person} data-touch>
          <bdi>{worded(session.titles)}</bdi>
        </Link>
      ),
      { rowHeader: true },
    ),
    column('when', ({ session }) => (
      <>
        {formats.shortDate(session.localDate)} <Time at={session.localStart} />
      </>
    )),
    column('staff', ({ session }) => formats.list(session.staff.map((one) => (isUrdu ? one.nameUr : null) ?? one.name))),
    column('age', ({ daysAgo }) => t('reports:quality.daysAgo', { count: daysAgo })),
  ];
  return (
    <DataTable
      caption={t('reports:quality.unfinished')}
      columns={columns}
      rows={sessions}
      idOf={({ session }) => session.id}
      empty={<EmptyState icon="Checks" title={t('reports:quality.allFinished')} />}
    />
  );
}

const counted = ['sessions', 'unfinished', 'entries', 'late', 'corrections', 'keptBeside'] as const;

function ByGroup({ lines }: { readonly lines: QualityInView['lines'] }) {
  const t = useWords('reports');
  const worded = useWorded();
  const formats = useFormats();
  const columns: readonly Column<(typeof lines)[number]>[] = [
    { key: 'group', title: t('reports:line.group'), rowHeader: true, cell: ({ titles }) => <bdi>{worded(titles)}</bdi> },
    ...counted.map((key) => ({
      key,
      title: t(`reports:quality.column.${key}`),
      cell: (line: (typeof lines)[number]) => formats.number(line[key]),
    })),
  ];
  return (
    <DataTable
      caption={t('reports:quality.byGroup')}
      columns={columns}
      rows={lines}
      idOf={({ seriesId }) => seriesId}
      empty={<EmptyState icon="ChartBar" title={t('reports:empty')} />}
    />
  );
}
