import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useMayEver, useViewer } from '@alongside/kit/client';
import type { ClosureKind } from '@alongside/kit/contract';
import {
  DataTable,
  DateField,
  EmptyState,
  ErrorState,
  Form,
  Section,
  SelectField,
  TextField,
  problemOf,
  say,
  useFormats,
  useProblems,
  useWords,
  type Column,
} from '@alongside/kit/ui';
import { addClosureOptions, removeClosure, type Settings } from './centre-settings.queries.ts';
import { useRemoveColumn } from './use-remove-column.tsx';

type Closure = Settings['closures'][number];

/** Days on which the house is closed, the next first. */
export function ClosuresSection({ closures }: { readonly closures: readonly Closure[] }) {
  const t = useWords('people');
  const { date } = useFormats();
  const mayWrite = useMayEver('centre.write');
  const removing = useRemoveColumn<Closure>({
    remove: removeClosure,
    label: ({ reason }) => t('people:closure.removeOne', { reason }),
  });
  const columns: Column<Closure>[] = [
    { key: 'reason', title: t('people:closure.reason'), rowHeader: true, cell: ({ reason }) => <bdi>{reason}</bdi> },
    { key: 'kind', title: t('people:closure.kind'), cell: ({ kind }) => t(`people:closure.${kind}`) },
    { key: 'from', title: t('people:closure.from'), cell: ({ fromDate }) => date(fromDate) },
    { key: 'until', title: t('people:closure.until'), cell: ({ untilDate }) => date(untilDate) },
  ];
  const empty = <EmptyState icon="CalendarOff" title={t('people:closure.empty')} text={t('people:closure.emptyText')} />;
  return (
    <Section title={t('people:closure.title')}>
      {removing.failure}
      <DataTable
        caption={t('people:closure.title')}
        columns={mayWrite ? [...columns, removing.column] : columns}
        rows={closures}
        idOf={({ id }) => id}
        empty={empty}
      />
      {mayWrite ? <ClosureForm /> : null}
    </Section>
  );
}

function ClosureForm() {
  const t = useWords('people');
  const { today } = useViewer().centre;
  const empty = { id: newId(), kind: 'CLOSURE' as ClosureKind, fromDate: '', untilDate: '', reason: '' };
  const [values, setValues] = useState(empty);
  const [isAsked, setAsked] = useState(false);
  const add = useMutation({
    ...addClosureOptions(useQueryClient()),
    onSuccess: (answer) => {
      if (answer.__typename !== 'CentreSaved') return;
      setValues(empty);
      setAsked(false);
      say(t('people:saved'));
    },
  });
  const problems = add.data && 'code' in add.data ? [problemOf(add.data)] : [];
  const { errorOf, general } = useProblems('people', problems, ['fromDate', 'untilDate', 'reason']);
  const missing = (text: string) => (isAsked && text === '' ? t('people:closure.needed') : undefined);
  const submit = () => {
    setAsked(true);
    if (values.fromDate && values.untilDate && values.reason.trim()) add.mutate(values);
  };
  return (
    <Form onSubmit={submit} action={t('people:closure.add')} busy={add.isPending} general={general}>
      {add.isError ? <ErrorState error={add.error} /> : null}
      <TextField
        label={t('people:closure.reason')}
        value={values.reason}
        onChange={(reason) => setValues({ ...values, reason })}
        error={missing(values.reason) ?? errorOf('reason')}
        required
      />
      <SelectField
        label={t('people:closure.kind')}
        value={values.kind}
        onChange={(kind) => setValues({ ...values, kind: kind === 'HOLIDAY' ? 'HOLIDAY' : 'CLOSURE' })}
        choices={(['CLOSURE', 'HOLIDAY'] as const).map((value) => ({ value, label: t(`people:closure.${value}`) }))}
      />
      <DateField
        label={t('people:closure.from')}
        value={values.fromDate}
        onChange={(fromDate) => setValues({ ...values, fromDate, untilDate: values.untilDate || fromDate })}
        min={today}
        error={missing(values.fromDate) ?? errorOf('fromDate')}
        required
      />
      <DateField
        label={t('people:closure.until')}
        value={values.untilDate}
        onChange={(untilDate) => setValues({ ...values, untilDate })}
        min={values.fromDate || today}
        error={missing(values.untilDate) ?? errorOf('untilDate')}
        required
      />
    </Form>
  );
}
