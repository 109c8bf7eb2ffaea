import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMayEver } from '@alongside/kit/client';
import { EmptyState, NoAccess, QueryStates, Section, useWorded, useWords } from '@alongside/kit/ui';
import { AttendanceFigure } from './attendance-figure.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { dimensions, type Dimension } from './report-filters.ts';
import { ReportFrame, type ReportPageProps } from './report-frame.tsx';
import { attendanceOptions, type AttendanceReportInView } from './reports.queries.ts';
import type { ReportTable } from '@alongside/kit/contract';

const tables: Readonly<Record<Dimension, ReportTable>> = {
  group: 'ATTENDANCE_BY_GROUP',
  week: 'ATTENDANCE_BY_WEEK',
  hour: 'ATTENDANCE_BY_HOUR',
  facilitator: 'ATTENDANCE_BY_FACILITATOR',
};

/** Attendance against the weeks before: what explains the change, and the same figures by week, by weekday and hour, by facilitator. */
export function AttendanceReportPage({ filters, onFilters }: ReportPageProps) {
  const t = useWords('reports');
  const worded = useWorded();
  const by = filters.by ?? 'group';
  const query = useQuery({ ...attendanceOptions(filters), enabled: useMayEver('report.read') });
  const group = query.data?.seriesTitles;
  return (
    <ReportFrame
      title={group ? t('reports:attendance.titleOf', { group: worded(group) }) : t('reports:attendance.title')}
      documentTitle={t('reports:attendance.title')}
      filters={filters}
      onFilters={onFilters}
      table={tables[by]}
    >
      <SegmentedControl
        aria-label={t('reports:attendance.by')}
        size="md"
        mb="md"
        data-print="no"
        value={by}
        onChange={(value) => onFilters({ ...filters, by: value })}
        data={dimensions.map((value) => ({ value, label: t(`reports:by.${value}`) }))}
      />
      <QueryStates query={query} lines={8}>
        {(report) => (report ? <Report report={report} by={by} filters={filters} /> : <NoAccess />)}
      </QueryStates>
    </ReportFrame>
  );
}

interface ReportProps {
  readonly report: AttendanceReportInView;
  readonly by: Dimension;
  readonly filters: ReportPageProps['filters'];
}

function Report({ report, by, filters }: ReportProps) {
  const t = useWords('reports');
  if (report.lines.length === 0) return <EmptyState icon="ChartBar" title={t('reports:empty')} text={t('reports:emptyText')} />;
  return (
    <Section title={t(`reports:by.${by}`)}>
      <AttendanceFigure report={report} by={by} filters={filters} />
      <HiddenNote least={report.leastShown} />
    </Section>
  );
}
