import { DataTable, useFormats, useWords, type Column } from '@alongside/kit/ui';
import type { ReactNode } from 'react';
import type { CountsInView } from './reports.queries.ts';
import { useRateWords } from './use-rate-words.ts';

export interface CountsLine {
  readonly key: string;
  readonly now: CountsInView;
  readonly before: CountsInView;
  readonly dose?: { readonly part: number; readonly of: number; readonly value?: number | null } | null;
}

interface CountsTableProps<Line extends CountsLine> {
  readonly caption: string;
  readonly lineTitle: string;
  readonly nameOf: (line: Line) => ReactNode;
  readonly lines: readonly Line[];
  readonly total?: Line;
  /** A line by week has one period, and a dose. */
  readonly isByWeek?: boolean;
}

const isHidden = (counts: CountsInView) => counts.held === null || counts.came === null || counts.excused === null;

/** The figures with what each is of: what every picture of attendance is drawn from. */
export function CountsTable<Line extends CountsLine>({
  caption,
  lineTitle,
  nameOf,
  lines,
  total,
  isByWeek = false,
}: CountsTableProps<Line>) {
  const t = useWords('reports');
  const columns = useColumns<Line>(isByWeek);
  const name: Column<Line> = {
    key: 'line',
    title: lineTitle,
    rowHeader: true,
    cell: (line) => (line.key === 'TOTAL' ? t('reports:total') : nameOf(line)),
  };
  return <DataTable caption={caption} columns={[name, ...columns]} rows={total ? [...lines, total] : lines} idOf={(line) => line.key} />;
}

function useColumns<Line extends CountsLine>(isByWeek: boolean): readonly Column<Line>[] {
  const t = useWords('reports');
  const { minutes } = useFormats();
  const { rate, count, share } = useRateWords();
  const column = (key: string, cell: (line: Line) => ReactNode): Column<Line> => ({ key, title: t(`reports:column.${key}`), cell });
  const before = column('before', ({ before: counts }) => rate(counts.raw, isHidden(counts)));
  const dose = column('dose', ({ dose: given }) =>
    given
      ? t('reports:doseOf', { share: share(given), delivered: minutes(given.part), prescribed: minutes(given.of) })
      : t('reports:noRate'),
  );
  return [
    column('raw', ({ now }) => rate(now.raw, isHidden(now))),
    ...(isByWeek ? [] : [before]),
    column('fair', ({ now }) => rate(now.fair, isHidden(now))),
    ...(isByWeek ? [dose] : []),
    column('excused', ({ now }) => count(now.excused)),
    column('cancelled', ({ now }) => count(now.cancelled)),
    column('walkIns', ({ now }) => count(now.walkIns)),
    column('unfinished', ({ now }) => count(now.unfinished)),
  ];
}
