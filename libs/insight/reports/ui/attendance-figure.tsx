import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import { addDays } from '@alongside/kit/time';
import { othersKey } from '@alongside/insight/reports/domain';
import { ContributionBars, explainedLines } from './contribution-bars.tsx';
import { CountsTable } from './counts-table.tsx';
import { FigureWithTable } from './figure-with-table.tsx';
import { HeatTable } from './heat-table.tsx';
import type { Dimension, ReportFilters } from './report-filters.ts';
import type { AttendanceReportInView, LineInView } from './reports.queries.ts';
import { useRateWords } from './use-rate-words.ts';
import { WeekChart } from './week-chart.tsx';
import { weekLines, weekPoints } from './weeks-of.ts';

interface AttendanceFigureProps {
  readonly report: AttendanceReportInView;
  readonly by: Dimension;
  readonly filters: ReportFilters;
}

/** The picture of a view and its table. By facilitator there is only the table: a picture that ranks colleagues would say more than the figures do. */
export function AttendanceFigure({ report, by, filters }: AttendanceFigureProps) {
  const t = useWords('reports');
  const finding = useFinding(report);
  const table = <Figures report={report} by={by} filters={filters} />;
  if (by === 'facilitator') return table;
  const caption = t(`reports:by.${by}`);
  const pictures = {
    group: <ContributionBars lines={report.lines} filters={filters} />,
    week: <WeekChart points={weekPoints(report.lines, report.now.from)} label={finding} />,
    hour: <HeatTable lines={report.lines} caption={caption} />,
  };
  const isExplained = by !== 'group' || explainedLines(report.lines).length > 0;
  return isExplained ? <FigureWithTable finding={finding} picture={pictures[by]} table={table} /> : table;
}

function useFinding({ by, change, total, weeks, lines }: AttendanceReportInView): string {
  const t = useWords('reports');
  const worded = useWorded();
  const { rate, points } = useRateWords();
  const said = { now: rate(total.now.raw, true), before: rate(total.before.raw, true), weeks: t('reports:weeks', { count: weeks }) };
  const [first] = explainedLines(lines);
  if (by !== 'GROUP' || !change || !first?.titles) return t('reports:attendance.finding', said);
  const { contribution, titles } = first;
  const most = { group: worded(titles), points: points(contribution.rate + contribution.mix), change: points(change) };
  return t(change < 0 ? 'reports:attendance.fell' : 'reports:attendance.rose', { ...said, ...most });
}

function Figures({ report, by, filters }: AttendanceFigureProps) {
  const t = useWords('reports');
  const nameOf = useNameOf(by, filters);
  const isByWeek = by === 'week';
  return (
    <CountsTable
      caption={t(`reports:by.${by}`)}
      lineTitle={t(`reports:line.${by}`)}
      nameOf={nameOf}
      lines={isByWeek ? weekLines(report.lines, report.now.from) : report.lines}
      total={report.total as LineInView}
      isByWeek={isByWeek}
    />
  );
}

const aMonday = '2024-01-01';

function useNameOf(by: Dimension, filters: ReportFilters) {
  const t = useWords('reports');
  const worded = useWorded();
  const formats = useFormats();
  const isUrdu = useLanguage() === 'ur';
  const { group: _, by: __, ...weeks } = filters;
  return (line: LineInView) => {
    if (line.key === othersKey) return t('reports:attendance.others');
    if (by === 'week') return <bdi>{formats.shortDate(line.monday ?? aMonday)}</bdi>;
    if (by === 'facilitator') return <bdi>{(isUrdu ? line.staffNameUr : null) ?? line.staffName ?? t('reports:line.nobody')}</bdi>;
    if (by === 'hour')
      return `${formats.weekday(addDays(aMonday, (line.weekday ?? 1) - 1))} ${formats.time(`${String(line.hour ?? 0).padStart(2, '0')}:00`)}`;
    return (
      <Anchor
        renderRoot={(props) => <Link {...props} to="/reports/groups/$seriesId" params={{ seriesId: line.seriesId ?? '' }} search={weeks} />}
      >
        <bdi>{worded(line.titles ?? [])}</bdi>
      </Anchor>
    );
  };
}
