import { Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, refresh } from '@alongside/kit/client';
import { DateField, EditForm, SelectField, TextField, TimeField, useFormats, useWords, type Editing, type Shown } from '@alongside/kit/ui';
import { weekdays } from './centre-settings.queries.ts';
import { saveWindow, windowFrom, type WindowRow, type WindowValues } from './centre-time.queries.ts';
import { useEdit } from './use-edit.ts';
import { useSpan } from './use-span.ts';
import { useWeekday } from './use-weekday.ts';

const friday = 5;
const newWindow = { weekday: friday, fromTime: '', untilTime: '', fromDate: null, untilDate: null, reason: '', version: 0 };

export function BlockedWindowForm({ window, onDone }: { readonly window: WindowRow | null; readonly onDone: () => void }) {
  const t = useWords('people');
  const client = useQueryClient();
  const weekday = useWeekday();
  const [id] = useState(() => window?.id ?? newId());
  const editing = useEdit<WindowValues>({
    form: `blocked-window:${window?.id ?? 'new'}`,
    start: windowFrom(window ?? newWindow),
    fields: ['reason', 'weekday', 'fromTime', 'untilTime', 'fromDate', 'untilDate'],
    save: (draft) => saveWindow(id, draft),
    onDone: () => {
      void refresh(client, 'CentreSettings');
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  const isBackwards = values.fromTime !== '' && values.untilTime !== '' && values.untilTime <= values.fromTime;
  return (
    <EditForm editing={editing} action={t('people:save')} shown={useShown()}>
      <TextField
        label={t('people:window.reason')}
        hint={t('people:window.reasonHint')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        error={errorOf('reason')}
        required
        autoFocus
      />
      <SelectField
        label={t('people:window.weekday')}
        value={String(values.weekday)}
        onChange={(day) => change({ weekday: Number(day ?? values.weekday) })}
        choices={weekdays.map((day) => ({ value: String(day), label: weekday(day) }))}
        error={errorOf('weekday')}
      />
      <Group gap="sm" align="start">
        <TimeField
          label={t('people:window.fromTime')}
          value={values.fromTime}
          onChange={(fromTime) => change({ fromTime })}
          error={errorOf('fromTime')}
          required
        />
        <TimeField
          label={t('people:window.untilTime')}
          value={values.untilTime}
          onChange={(untilTime) => change({ untilTime })}
          error={isBackwards ? t('people:window.order') : errorOf('untilTime')}
          required
        />
      </Group>
      <Days editing={editing} />
      <p>{t('people:window.stays')}</p>
    </EditForm>
  );
}

/** The days between which it holds, each of them left out for "always". */
function Days({ editing: { values, change, errorOf } }: { readonly editing: Editing<WindowValues> }) {
  const t = useWords('people');
  return (
    <>
      <DateField
        label={t('people:window.fromDate')}
        hint={t('people:window.datesHint')}
        value={values.fromDate}
        onChange={(fromDate) => change({ fromDate })}
        error={errorOf('fromDate')}
      />
      <DateField
        label={t('people:window.untilDate')}
        hint={t('people:window.datesHint')}
        value={values.untilDate}
        onChange={(untilDate) => change({ untilDate })}
        min={values.fromDate}
        error={errorOf('untilDate')}
      />
    </>
  );
}

function useShown(): readonly Shown<WindowValues>[] {
  const t = useWords('people');
  const { timeRange } = useFormats();
  const weekday = useWeekday();
  const span = useSpan();
  const time = ({ fromTime, untilTime }: WindowValues) => (fromTime && untilTime ? timeRange(fromTime, untilTime) : '–');
  return [
    { label: t('people:window.reason'), show: ({ reason }: WindowValues) => reason },
    { label: t('people:window.weekday'), show: (values: WindowValues) => weekday(values.weekday) },
    { label: t('people:window.time'), show: time },
    { label: t('people:window.dates'), show: ({ fromDate, untilDate }: WindowValues) => span(fromDate, untilDate) },
  ];
}
