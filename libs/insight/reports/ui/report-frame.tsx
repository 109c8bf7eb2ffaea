import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import type { ReportTable } from '@alongside/kit/contract';
import { addDays } from '@alongside/kit/time';
import { Icon, NoAccess, Page, useFormats, useWords } from '@alongside/kit/ui';
import { periodOf } from '@alongside/insight/reports/domain';
import { ExportButton } from './export-button.tsx';
import { usualWeeks, type ReportFilters } from './report-filters.ts';
import classes from './reports.module.css';

export interface ReportPageProps {
  readonly filters: ReportFilters;
  readonly onFilters: (filters: ReportFilters) => void;
}

interface ReportFrameProps extends ReportPageProps {
  readonly title: ReactNode;
  /** Neutral: never a group's or a person's name. */
  readonly documentTitle: string;
  readonly table?: ReportTable;
  readonly children: ReactNode;
}

/** What stands round every report: where one is, which weeks, print and file. */
export function ReportFrame({ title, documentTitle, filters, onFilters, table, children }: ReportFrameProps) {
  const t = useWords('reports');
  const may = useMayEver('report.read');
  const print = (
    <Button variant="default" leftSection={<Icon name="Printer" />} onClick={() => window.print()}>
      {t('reports:print')}
    </Button>
  );
  const actions = (
    <>
      {table ? <ExportButton table={table} filters={filters} /> : null}
      {print}
    </>
  );
  return (
    <Page title={title} documentTitle={documentTitle} lead={<Weeks filters={filters} />} width="full" actions={may ? actions : undefined}>
      {may ? (
        <>
          <Reports filters={filters} />
          <WeeksBar filters={filters} onFilters={onFilters} />
          {children}
        </>
      ) : (
        <NoAccess />
      )}
    </Page>
  );
}

function useSpan({ weeks = usualWeeks, from }: ReportFilters) {
  const { today } = useViewer().centre;
  return periodOf({ weeks, from: from ?? null, today }) ?? periodOf({ weeks: usualWeeks, from: null, today });
}

function Weeks({ filters }: { readonly filters: ReportFilters }) {
  const t = useWords('reports');
  const formats = useFormats();
  const period = useSpan(filters);
  if (!period) return null;
  const [from, until] = [formats.date(period.now.from), formats.date(period.now.until)];
  return <span aria-live="polite">{t('reports:span', { from, until, weeks: t('reports:weeks', { count: period.weeks }) })}</span>;
}

function Reports({ filters }: { readonly filters: ReportFilters }) {
  const t = useWords('reports');
  const { group: _, ...all } = filters;
  return (
    <nav aria-label={t('reports:all')} className={classes.places} data-print="no">
      <Link to="/reports" search={all} activeOptions={{ exact: true, includeSearch: false }} className={classes.place} data-touch>
        {t('reports:overview.title')}
      </Link>
      <Link to="/reports/attendance" search={all} activeOptions={{ includeSearch: false }} className={classes.place} data-touch>
        {t('reports:attendance.title')}
      </Link>
      <Link to="/reports/quality" search={all} activeOptions={{ includeSearch: false }} className={classes.place} data-touch>
        {t('reports:quality.title')}
      </Link>
    </nav>
  );
}

/** The weeks stand in the address, so that a report can be sent on. */
function WeeksBar({ filters, onFilters }: ReportPageProps) {
  const t = useWords('reports');
  const { today } = useViewer().centre;
  const period = useSpan(filters);
  const { weeks = usualWeeks } = filters;
  const step = (days: number) => period && onFilters({ ...filters, from: addDays(period.now.from, days) });
  const choose = (chosen: string) => {
    const { from: _, ...rest } = filters;
    onFilters({ ...rest, weeks: Number(chosen) });
  };
  const choices = [...new Set([4, 8, 13, 26, weeks])].sort((a, b) => a - b);
  return (
    <Group gap="sm" mb="md" data-print="no">
      <ActionIcon variant="default" aria-label={t('reports:earlier')} onClick={() => step(-7 * weeks)}>
        <Icon name="ChevronLeft" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('reports:later')}
        disabled={!period || addDays(period.now.until, 1) > today}
        onClick={() => step(7 * weeks)}
      >
        <Icon name="ChevronRight" />
      </ActionIcon>
      <SegmentedControl
        aria-label={t('reports:howMany')}
        size="md"
        value={String(weeks)}
        onChange={choose}
        data={choices.map((count) => ({ value: String(count), label: t('reports:weeks', { count }) }))}
      />
    </Group>
  );
}
