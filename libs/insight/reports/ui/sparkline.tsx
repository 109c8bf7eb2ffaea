import { VisuallyHidden, useDirection } from '@mantine/core';
import classes from './reports.module.css';

interface SparklineProps {
  /** One a week, oldest first; null: not known. */
  readonly values: readonly (number | null)[];
  /** How many of them belong to the period before. */
  readonly before: number;
  /** The same in words. */
  readonly words: string;
}

const [width, height, edge] = [160, 36, 4];

/** A small line of weeks; the period before is dashed. Time runs the way the page is read. */
export function Sparkline({ values, before, words }: SparklineProps) {
  const isRtl = useDirection().dir === 'rtl';
  const most = Math.max(1e-9, ...values.map((value) => value ?? 0));
  const x = (i: number) => {
    const at = edge + (i * (width - 2 * edge)) / Math.max(1, values.length - 1);
    return isRtl ? width - at : at;
  };
  const y = (value: number) => height - edge - (value / most) * (height - 2 * edge);
  const path = (from: number, until: number) =>
    values
      .slice(from, until)
      .flatMap((value, i) => (value === null ? [] : [`${x(from + i).toFixed(1)},${y(value).toFixed(1)}`]))
      .join(' ');
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} className={classes.sparkline} aria-hidden="true" focusable="false">
        <polyline points={path(0, before + 1)} className={classes.lineBefore} />
        <polyline points={path(before, values.length)} className={classes.line} />
      </svg>
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
}
