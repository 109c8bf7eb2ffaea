import { useDirection } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWorded, useWords } from '@alongside/kit/ui';
import { othersKey } from '@alongside/insight/reports/domain';
import type { ReportFilters } from './report-filters.ts';
import type { LineInView } from './reports.queries.ts';
import { useRateWords } from './use-rate-words.ts';
import classes from './reports.module.css';

type Explained = LineInView & { readonly contribution: NonNullable<LineInView['contribution']> };

export function explainedLines(lines: readonly LineInView[]): readonly Explained[] {
  const sum = ({ contribution }: Explained) => contribution.rate + contribution.mix;
  return lines.filter((line): line is Explained => line.contribution != null).sort((a, b) => sum(a) - sum(b));
}

interface ContributionBarsProps {
  readonly lines: readonly LineInView[];
  readonly filters: ReportFilters;
}

/** Which groups account for the change: the largest fall first, each a way to its people. */
export function ContributionBars({ lines, filters }: ContributionBarsProps) {
  const explained = explainedLines(lines);
  const most = Math.max(1, ...explained.map(({ contribution: { rate, mix } }) => Math.abs(rate) + Math.abs(mix)));
  return (
    <ul className={classes.bars}>
      {explained.map((line) => (
        <Bar key={line.key} line={line} most={most} filters={filters} />
      ))}
    </ul>
  );
}

function Bar({ line, most, filters }: { readonly line: Explained; readonly most: number; readonly filters: ReportFilters }) {
  const t = useWords('reports');
  const worded = useWorded();
  const { points } = useRateWords();
  const { rate, mix } = line.contribution;
  const { group: _, by: __, ...weeks } = filters;
  const said = (
    <>
      <strong dir="auto">{line.key === othersKey ? t('reports:attendance.others') : worded(line.titles ?? [])}</strong>
      <span className={classes.said}>
        <bdi dir="ltr">{points(rate + mix)}</bdi> {t('reports:points')}{' '}
        <small>{t('reports:attendance.parts', { rate: points(rate), mix: points(mix) })}</small>
      </span>
      <Shape rate={rate} mix={mix} most={most} />
    </>
  );
  if (!line.seriesId) return <li className={classes.bar}>{said}</li>;
  return (
    <li>
      <Link to="/reports/groups/$seriesId" params={{ seriesId: line.seriesId }} search={weeks} className={classes.bar} data-touch>
        {said}
      </Link>
    </li>
  );
}

const [width, height] = [240, 20];

/** Falls run against the reading, rises with it; mix is striped beside rate. */
function Shape({ rate, mix, most }: { readonly rate: number; readonly mix: number; readonly most: number }) {
  const isRtl = useDirection().dir === 'rtl';
  const scale = width / 2 / most;
  const at = (points: number) => width / 2 + (isRtl ? -points : points) * scale;
  const rect = (from: number, until: number, className: string | undefined) => (
    <rect x={Math.min(at(from), at(until))} width={Math.abs(at(until) - at(from))} y="3" height={height - 6} className={className} />
  );
  // Parts of one sign stand one after the other, of two signs on both sides of the axis.
  const begin = Math.sign(rate) === Math.sign(mix) ? rate : 0;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.shape} aria-hidden="true" focusable="false">
      {rect(0, rate, classes.rate)}
      {rect(begin, begin + mix, classes.mix)}
      <line x1={width / 2} x2={width / 2} y1="0" y2={height} className={classes.axis} />
    </svg>
  );
}
