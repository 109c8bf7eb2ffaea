import { useDirection } from '@mantine/core';
import { useFormats, useWords } from '@alongside/kit/ui';
import classes from './reports.module.css';

export interface WeekPoint {
  readonly monday: string;
  /** 0 to 1; null: no rate, or hidden. */
  readonly share: number | null;
  readonly sessions: number;
  readonly isBefore: boolean;
}

const [width, height, left, bottom, top] = [640, 220, 48, 28, 12];

/** Shares by week, from 0 to 100 %. The period before is dashed; a week of fewer than five sessions is a hollow point. */
export function WeekChart({ points, label }: { readonly points: readonly WeekPoint[]; readonly label: string }) {
  const t = useWords('reports');
  const formats = useFormats();
  const isRtl = useDirection().dir === 'rtl';
  const mirrored = (at: number) => (isRtl ? width - at : at);
  const x = (i: number) => mirrored(left + ((i + 0.5) * (width - left)) / Math.max(1, points.length));
  const y = (share: number) => top + (1 - share) * (height - top - bottom);
  const line = (some: readonly WeekPoint[]) =>
    some.flatMap((point) => (point.share === null ? [] : [`${x(points.indexOf(point))},${y(point.share)}`])).join(' ');
  const every = Math.ceil(points.length / 8);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.chart} role="img" aria-label={`${label} ${t('reports:week.seeTable')}`}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={mirrored(left)} x2={mirrored(width)} y1={y(share)} y2={y(share)} className={classes.grid} />
          <text x={mirrored(left - 8)} y={y(share) + 4} className={classes.tick} textAnchor="end" direction={isRtl ? 'rtl' : 'ltr'}>
            {formats.percent(share)}
          </text>
        </g>
      ))}
      <polyline points={line(points.filter((point) => point.isBefore))} className={classes.lineBefore} />
      <polyline points={line(points.filter((point) => !point.isBefore))} className={classes.line} />
      {points.map((point, i) => (
        <g key={point.monday}>
          {point.share === null ? null : (
            <circle cx={x(i)} cy={y(point.share)} r="4" className={classes.dot} data-hollow={point.sessions < 5 || undefined} />
          )}
          {i % every === 0 ? (
            <text x={x(i)} y={height - 8} className={classes.tick} textAnchor="middle">
              {formats.shortDate(point.monday)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
