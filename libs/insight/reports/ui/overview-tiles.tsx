import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormats, useWords } from '@alongside/kit/ui';
import { movementOf } from '@alongside/insight/reports/domain';
import type { ReportFilters } from './report-filters.ts';
import type { OverviewInView } from './reports.queries.ts';
import { Sparkline } from './sparkline.tsx';
import { useRateWords } from './use-rate-words.ts';
import { HiddenNote } from './hidden-note.tsx';
import classes from './reports.module.css';

interface OverviewTilesProps {
  readonly overview: OverviewInView;
  readonly filters: ReportFilters;
}

interface Rate {
  readonly part: number;
  readonly of: number;
  readonly value?: number | null;
}

/** "down 9 points on the 4 weeks before" */
function useMovement(weeks: number) {
  const t = useWords('reports');
  return (now: Rate | null | undefined, before: Rate | null | undefined) => {
    const { direction, points } = movementOf(now?.value ?? null, before?.value ?? null);
    return t(`reports:moved.${direction}`, { count: points, weeks: t('reports:weeks', { count: weeks }) });
  };
}

export function OverviewTiles({ overview, filters }: OverviewTilesProps) {
  return (
    <>
      <ul className={classes.tiles}>
        <Attendance overview={overview} filters={filters} />
        <Waiting overview={overview} />
        <Capacity overview={overview} />
        <Unfinished overview={overview} filters={filters} />
      </ul>
      <HiddenNote least={overview.leastShown} />
    </>
  );
}

/** What a week says of something, whichever period it belongs to. */
function byWeek<Value>({ lines, now }: OverviewInView, pick: (counts: OverviewInView['lines'][number]['now']) => Value): Value[] {
  return lines.map((line) => pick((line.monday ?? '') < now.from ? line.before : line.now));
}

function beforeIn({ lines, now }: OverviewInView): number {
  return lines.filter(({ monday }) => (monday ?? '') < now.from).length;
}

function Attendance({ overview, filters }: OverviewTilesProps) {
  const t = useWords('reports');
  const { share, rate } = useRateWords();
  const moved = useMovement(overview.weeks);
  const { now, before } = overview.total;
  const shares = byWeek(overview, (counts) => counts.raw?.value ?? null);
  return (
    <Tile
      to="/reports/attendance"
      filters={{ ...filters, by: 'group' }}
      sentence={t('reports:overview.attendance', { share: share(now.raw), moved: moved(now.raw, before.raw) })}
    >
      <span>
        {t('reports:overview.attendanceOf', { raw: rate(now.raw, now.held === null), fair: rate(now.fair, now.excused === null) })}
      </span>
      <Sparkline
        values={shares}
        before={beforeIn(overview)}
        words={t('reports:overview.byWeek', { values: shares.map((value) => share({ value })).join(', ') })}
      />
    </Tile>
  );
}

function Waiting({ overview }: { readonly overview: OverviewInView }) {
  const t = useWords('reports');
  const { count } = useRateWords();
  const { waiting, medianDays, longestDays, askedNow, askedBefore, asked } = overview.waiting;
  const sentence = typeof waiting === 'number' ? t('reports:overview.waiting', { count: waiting }) : t('reports:overview.waitingFew');
  return (
    <Tile sentence={sentence}>
      {typeof medianDays === 'number' && typeof longestDays === 'number' ? (
        <span>{t('reports:overview.days', { median: count(medianDays), longest: count(longestDays) })}</span>
      ) : null}
      <span>{t('reports:overview.asked', { now: count(askedNow), before: count(askedBefore) })}</span>
      {asked ? (
        <Sparkline
          values={asked}
          before={asked.length - overview.weeks}
          words={t('reports:overview.byWeek', { values: asked.map(count).join(', ') })}
        />
      ) : null}
    </Tile>
  );
}

function Capacity({ overview }: { readonly overview: OverviewInView }) {
  const t = useWords('reports');
  const { share, rate, count } = useRateWords();
  const moved = useMovement(overview.weeks);
  const { now, before } = overview.capacity;
  const taken = byWeek(overview, ({ came, walkIns }) => (typeof came === 'number' && typeof walkIns === 'number' ? came + walkIns : null));
  return (
    <Tile sentence={t('reports:overview.capacity', { share: share(now), moved: moved(now, before) })}>
      <span>{t('reports:overview.capacityOf', { rate: rate(now, true) })}</span>
      <Sparkline values={taken} before={beforeIn(overview)} words={t('reports:overview.byWeek', { values: taken.map(count).join(', ') })} />
    </Tile>
  );
}

function Unfinished({ overview, filters }: OverviewTilesProps) {
  const t = useWords('reports');
  const formats = useFormats();
  const { now, before, of, oldest } = overview.unfinished;
  return (
    <Tile to="/reports/quality" filters={filters} sentence={t('reports:overview.unfinished', { count: now })}>
      <span>{t('reports:overview.unfinishedOf', { of: formats.number(of), before: formats.number(before) })}</span>
      {oldest ? <span>{t('reports:overview.oldest', { date: formats.date(oldest) })}</span> : null}
    </Tile>
  );
}

interface TileProps {
  readonly to?: '/reports/attendance' | '/reports/quality';
  readonly filters?: ReportFilters;
  readonly sentence: string;
  readonly children: ReactNode;
}

function Tile({ to, filters = {}, sentence, children }: TileProps) {
  const inside = (
    <>
      <strong className={classes.sentence}>{sentence}</strong>
      {children}
    </>
  );
  if (!to) return <li className={classes.tile}>{inside}</li>;
  return (
    <li>
      <Link to={to} search={filters} className={classes.tile} data-touch>
        {inside}
      </Link>
    </li>
  );
}
