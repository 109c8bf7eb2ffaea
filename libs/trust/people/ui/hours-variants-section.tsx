import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { DataTable, EmptyState, Icon, Section, SidePanel, useFormats, useWords, type Column } from '@alongside/kit/ui';
import { removeVariant, type VariantRow } from './centre-time.queries.ts';
import { HoursVariantForm } from './hours-variant-form.tsx';
import { useRemoveColumn } from './use-remove-column.tsx';
import { useWeekday } from './use-weekday.ts';
import classes from './people.module.css';

type Editing = { readonly variant: VariantRow | null };

/** Other opening hours for some days, such as those of Ramadan, the next first. A name opens its form. */
export function HoursVariantsSection({ variants }: { readonly variants: readonly VariantRow[] }) {
  const t = useWords('people');
  const { date } = useFormats();
  const mayWrite = useMayEver('centre.write');
  const [editing, setEditing] = useState<Editing | null>(null);
  const removing = useRemoveColumn<VariantRow>({
    remove: removeVariant,
    label: ({ name }) => t('people:variant.removeOne', { name }),
  });
  const name = (variant: VariantRow) =>
    mayWrite ? (
      <button type="button" className={classes.open} onClick={() => setEditing({ variant })}>
        <bdi>{variant.name}</bdi>
      </button>
    ) : (
      <bdi>{variant.name}</bdi>
    );
  const columns: Column<VariantRow>[] = [
    { key: 'name', title: t('people:variant.name'), rowHeader: true, cell: name },
    { key: 'from', title: t('people:variant.fromDate'), cell: ({ fromDate }) => date(fromDate) },
    { key: 'until', title: t('people:variant.untilDate'), cell: ({ untilDate }) => date(untilDate) },
    { key: 'hours', title: t('people:variant.hours'), cell: ({ openingHours }) => <Hours hours={openingHours} /> },
  ];
  const add = mayWrite ? (
    <Button leftSection={<Icon name="Plus" />} onClick={() => setEditing({ variant: null })}>
      {t('people:variant.new')}
    </Button>
  ) : undefined;
  return (
    <Section title={t('people:variant.title')} actions={add}>
      {removing.failure}
      <DataTable
        caption={t('people:variant.title')}
        columns={mayWrite ? [...columns, removing.column] : columns}
        rows={variants}
        idOf={({ id }) => id}
        empty={<EmptyState icon="Sun" title={t('people:variant.empty')} text={t('people:variant.emptyText')} />}
      />
      <SidePanel
        opened={editing !== null}
        title={t(editing?.variant ? 'people:variant.edit' : 'people:variant.new')}
        onClose={() => setEditing(null)}
      >
        {editing ? <HoursVariantForm variant={editing.variant} onDone={() => setEditing(null)} /> : null}
      </SidePanel>
    </Section>
  );
}

function Hours({ hours }: { readonly hours: VariantRow['openingHours'] }) {
  const { timeRange } = useFormats();
  const weekday = useWeekday();
  return (
    <ul className={classes.hours}>
      {hours.map(({ weekday: day, opens, closes }) => (
        <li key={day}>
          {weekday(day)}: <bdi>{timeRange(opens, closes)}</bdi>
        </li>
      ))}
    </ul>
  );
}
