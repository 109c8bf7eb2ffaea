import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { DataTable, EmptyState, Icon, Section, SidePanel, TimeRange, useWords, type Column } from '@alongside/kit/ui';
import { BlockedWindowForm } from './blocked-window-form.tsx';
import { removeWindow, type WindowRow } from './centre-time.queries.ts';
import { useRemoveColumn } from './use-remove-column.tsx';
import { useSpan } from './use-span.ts';
import { useWeekday } from './use-weekday.ts';
import classes from './people.module.css';

type Editing = { readonly window: WindowRow | null };

/** Hours of a weekday in which no group meets, such as a prayer. Its reason opens it. */
export function BlockedWindowsSection({ windows }: { readonly windows: readonly WindowRow[] }) {
  const t = useWords('people');
  const span = useSpan();
  const weekday = useWeekday();
  const mayWrite = useMayEver('centre.write');
  const [editing, setEditing] = useState<Editing | null>(null);
  const removing = useRemoveColumn<WindowRow>({
    remove: removeWindow,
    label: ({ reason }) => t('people:window.removeOne', { reason }),
  });
  const reason = (window: WindowRow) =>
    mayWrite ? (
      <button type="button" className={classes.open} onClick={() => setEditing({ window })}>
        <bdi>{window.reason}</bdi>
      </button>
    ) : (
      <bdi>{window.reason}</bdi>
    );
  const columns: Column<WindowRow>[] = [
    { key: 'reason', title: t('people:window.reason'), rowHeader: true, cell: reason },
    { key: 'weekday', title: t('people:window.weekday'), cell: (window) => weekday(window.weekday) },
    { key: 'time', title: t('people:window.time'), cell: ({ fromTime, untilTime }) => <TimeRange start={fromTime} end={untilTime} /> },
    { key: 'dates', title: t('people:window.dates'), cell: ({ fromDate, untilDate }) => span(fromDate, untilDate) },
  ];
  const add = mayWrite ? (
    <Button leftSection={<Icon name="Plus" />} onClick={() => setEditing({ window: null })}>
      {t('people:window.new')}
    </Button>
  ) : undefined;
  return (
    <Section title={t('people:window.title')} actions={add}>
      {removing.failure}
      <DataTable
        caption={t('people:window.title')}
        columns={mayWrite ? [...columns, removing.column] : columns}
        rows={windows}
        idOf={({ id }) => id}
        empty={<EmptyState icon="Clock" title={t('people:window.empty')} text={t('people:window.emptyText')} />}
      />
      <SidePanel
        opened={editing !== null}
        title={t(editing?.window ? 'people:window.edit' : 'people:window.new')}
        onClose={() => setEditing(null)}
      >
        {editing ? <BlockedWindowForm window={editing.window} onDone={() => setEditing(null)} /> : null}
      </SidePanel>
    </Section>
  );
}
