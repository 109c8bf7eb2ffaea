import { useQueryClient } from '@tanstack/react-query';
import { loadViewer, refresh } from '@alongside/kit/client';
import type { ClientTerm } from '@alongside/kit/contract';
import { EditForm, NumberField, SelectField, TextField, useFormats, useWords, type Shown } from '@alongside/kit/ui';
import { saveCentre, valuesOf, weekdays, type CentreValues, type Settings } from './centre-settings.queries.ts';
import { HoursFields } from './hours-fields.tsx';
import { useEdit } from './use-edit.ts';
import { useWeekday } from './use-weekday.ts';

const terms: readonly ClientTerm[] = ['PERSON', 'CLIENT', 'PATIENT', 'PARTICIPANT', 'RESIDENT', 'GUEST'];

export function CentreForm({ settings, onDone }: { readonly settings: Settings; readonly onDone: () => void }) {
  const t = useWords('people');
  const client = useQueryClient();
  const weekday = useWeekday();
  const editing = useEdit<CentreValues>({
    form: 'centre',
    start: valuesOf(settings),
    fields: ['name', 'lateDefaultMinutes', 'openingHours'],
    save: saveCentre,
    onDone: () => {
      void refresh(client, 'CentreSettings');
      // The shell knows the house by name, week and word.
      void loadViewer();
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  const shown = useShown();
  return (
    <EditForm editing={editing} action={t('people:save')} shown={shown}>
      <TextField
        label={t('people:house.name')}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errorOf('name')}
        required
      />
      <SelectField
        label={t('people:house.weekStart')}
        value={String(values.weekStart)}
        onChange={(day) => change({ weekStart: Number(day ?? values.weekStart) })}
        choices={weekdays.map((day) => ({ value: String(day), label: weekday(day) }))}
      />
      <SelectField
        label={t('people:house.term')}
        hint={t('people:house.termHint')}
        value={values.clientTerm}
        onChange={(text) => change({ clientTerm: terms.find((one) => one === text) ?? values.clientTerm })}
        choices={terms.map((value) => ({ value, label: t(`people:term.${value}.many`) }))}
      />
      <NumberField
        label={t('people:house.late')}
        hint={t('people:house.lateHint')}
        value={values.lateDefaultMinutes}
        onChange={(lateDefaultMinutes) => change({ lateDefaultMinutes })}
        max={120}
        error={errorOf('lateDefaultMinutes')}
      />
      <HoursFields hours={values.hours} onChange={(hours) => change({ hours })} error={errorOf('openingHours')} />
    </EditForm>
  );
}

/** How each setting is written in words, for the comparison when somebody else saved first. */
function useShown(): readonly Shown<CentreValues>[] {
  const t = useWords('people');
  const { number } = useFormats();
  const weekday = useWeekday();
  return [
    { label: t('people:house.name'), show: ({ name }: CentreValues) => name },
    { label: t('people:house.weekStart'), show: ({ weekStart }: CentreValues) => weekday(weekStart) },
    { label: t('people:house.term'), show: ({ clientTerm }: CentreValues) => t(`people:term.${clientTerm}.many`) },
    { label: t('people:house.late'), show: ({ lateDefaultMinutes }: CentreValues) => number(lateDefaultMinutes ?? 0) },
    {
      label: t('people:house.hours'),
      show: ({ hours }: CentreValues) => hours.map(({ isOpen, opens, closes }) => (isOpen ? `${opens}-${closes}` : '–')).join(', '),
    },
  ];
}
