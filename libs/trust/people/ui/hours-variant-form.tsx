import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, refresh } from '@alongside/kit/client';
import { DateField, EditForm, TextField, useFormats, useWords, type Shown } from '@alongside/kit/ui';
import { saveVariant, variantFrom, type VariantRow, type VariantValues } from './centre-time.queries.ts';
import { HoursFields } from './hours-fields.tsx';
import { useEdit } from './use-edit.ts';
import { useWeekday } from './use-weekday.ts';

const newVariant = { name: '', fromDate: '', untilDate: '', openingHours: [], version: 0 };

export function HoursVariantForm({ variant, onDone }: { readonly variant: VariantRow | null; readonly onDone: () => void }) {
  const t = useWords('people');
  const client = useQueryClient();
  const [id] = useState(() => variant?.id ?? newId());
  const editing = useEdit<VariantValues>({
    form: `hours-variant:${variant?.id ?? 'new'}`,
    start: variantFrom(variant ?? newVariant),
    fields: ['name', 'fromDate', 'untilDate', 'openingHours'],
    save: (draft) => saveVariant(id, draft),
    onDone: () => {
      void refresh(client, 'CentreSettings');
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  const isShut = values.hours.every(({ isOpen }) => !isOpen);
  const hoursError = errorOf('openingHours');
  return (
    <EditForm editing={editing} action={t('people:save')} shown={useShown()}>
      <TextField
        label={t('people:variant.name')}
        hint={t('people:variant.nameHint')}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errorOf('name')}
        required
        autoFocus
      />
      <DateField
        label={t('people:variant.fromDate')}
        value={values.fromDate}
        onChange={(fromDate) => change({ fromDate })}
        error={errorOf('fromDate')}
        required
      />
      <DateField
        label={t('people:variant.untilDate')}
        value={values.untilDate}
        onChange={(untilDate) => change({ untilDate })}
        min={values.fromDate}
        error={errorOf('untilDate')}
        required
      />
      <HoursFields
        hours={values.hours}
        onChange={(hours) => change({ hours })}
        error={hoursError && isShut ? t('people:variant.none') : hoursError}
      />
      <p>{t('people:window.stays')}</p>
    </EditForm>
  );
}

function useShown(): readonly Shown<VariantValues>[] {
  const t = useWords('people');
  const { date, list, timeRange } = useFormats();
  const weekday = useWeekday();
  const hours = ({ hours: all }: VariantValues) =>
    list(
      all.flatMap(({ isOpen, opens, closes }, index) =>
        isOpen && opens && closes ? [`${weekday(index + 1)} ${timeRange(opens, closes)}`] : [],
      ),
    );
  return [
    { label: t('people:variant.name'), show: ({ name }: VariantValues) => name },
    { label: t('people:variant.fromDate'), show: ({ fromDate }: VariantValues) => (fromDate ? date(fromDate) : '–') },
    { label: t('people:variant.untilDate'), show: ({ untilDate }: VariantValues) => (untilDate ? date(untilDate) : '–') },
    { label: t('people:variant.hours'), show: hours },
  ];
}
