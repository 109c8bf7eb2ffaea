import { useQuery } from '@tanstack/react-query';
import { useMayEver } from '@alongside/kit/client';
import { EmptyState, NoAccess, QueryStates, Section, useFormats, useWorded, useWords } from '@alongside/kit/ui';
import { CountsTable } from './counts-table.tsx';
import { FigureWithTable } from './figure-with-table.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { PeopleSquares } from './people-squares.tsx';
import { ReportFrame, type ReportPageProps } from './report-frame.tsx';
import { groupReportOptions, type GroupReportInView } from './reports.queries.ts';
import { useRateWords } from './use-rate-words.ts';
import { WeekChart } from './week-chart.tsx';
import { weekLines, weekPoints } from './weeks-of.ts';

export interface GroupReportPageProps extends ReportPageProps {
  readonly seriesId: string;
}

/** One group: its people by how much they fell, as far as the viewer may see them; its weeks in numbers for everybody who reads reports. */
export function GroupReportPage({ seriesId, filters, onFilters }: GroupReportPageProps) {
  const t = useWords('reports');
  const worded = useWorded();
  const query = useQuery({ ...groupReportOptions(seriesId, filters), enabled: useMayEver('report.read') });
  return (
    <ReportFrame
      title={query.data ? <bdi>{worded(query.data.titles)}</bdi> : t('reports:group.title')}
      documentTitle={t('reports:group.title')}
      filters={{ ...filters, group: seriesId }}
      onFilters={({ group: _, ...rest }) => onFilters(rest)}
      table="ATTENDANCE_BY_WEEK"
    >
      <QueryStates query={query} lines={8}>
        {(report) => (report ? <Group report={report} /> : <NoAccess />)}
      </QueryStates>
    </ReportFrame>
  );
}

function Group({ report }: { readonly report: GroupReportInView }) {
  const t = useWords('reports');
  if (report.lines.length === 0) return <EmptyState icon="ChartBar" title={t('reports:empty')} text={t('reports:emptyText')} />;
  return (
    <>
      {report.people ? (
        <Section title={t('reports:group.people')}>
          <PeopleSquares people={report.people} mondays={report.lines.map(({ monday }) => monday ?? '')} from={report.now.from} />
        </Section>
      ) : (
        <p>{t('reports:group.numbersOnly')}</p>
      )}
      <Section title={t('reports:by.week')}>
        <Weeks report={report} />
        <HiddenNote least={report.leastShown} />
      </Section>
    </>
  );
}

function Weeks({ report }: { readonly report: GroupReportInView }) {
  const t = useWords('reports');
  const formats = useFormats();
  const { rate } = useRateWords();
  const { lines, total, now, weeks } = report;
  const said = { now: rate(total.now.raw, true), before: rate(total.before.raw, true), weeks: t('reports:weeks', { count: weeks }) };
  const finding = t('reports:attendance.finding', said);
  const table = (
    <CountsTable
      caption={t('reports:by.week')}
      lineTitle={t('reports:line.week')}
      nameOf={({ monday }) => <bdi>{formats.shortDate(monday ?? now.from)}</bdi>}
      lines={weekLines(lines, now.from)}
      total={{ ...total, monday: null }}
      isByWeek
    />
  );
  return <FigureWithTable finding={finding} picture={<WeekChart points={weekPoints(lines, now.from)} label={finding} />} table={table} />;
}
