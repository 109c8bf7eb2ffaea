import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { handOver, useMayEver } from '@alongside/kit/client';
import type { ReportTable } from '@alongside/kit/contract';
import { Icon, say, useWords } from '@alongside/kit/ui';
import { exportOptions } from './reports.queries.ts';
import { usualWeeks, type ReportFilters } from './report-filters.ts';

/** The table as a file for a spreadsheet. The server says what may be in it, and notes who took it. */
export function ExportButton({ table, filters }: { readonly table: ReportTable; readonly filters: ReportFilters }) {
  const t = useWords('reports');
  const may = useMayEver('report.export');
  const { mutate, isPending } = useMutation({
    ...exportOptions(),
    onSuccess: (answer) => {
      if (answer.__typename !== 'ReportExported') return say(t('reports:file.refused'));
      handOver(answer.fileName, answer.text);
      say(t('reports:file.done'));
    },
    onError: () => say(t('reports:file.failed')),
  });
  if (!may) return null;
  const { weeks = usualWeeks, from, group } = filters;
  return (
    <Button
      variant="default"
      leftSection={<Icon name="Download" />}
      loading={isPending}
      onClick={() => mutate({ table, weeks, from: from ?? null, seriesId: table === 'DATA_QUALITY' ? null : (group ?? null) })}
    >
      {t('reports:file.get')}
    </Button>
  );
}
