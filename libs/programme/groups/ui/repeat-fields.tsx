import { Group } from '@mantine/core';
import { useViewer } from '@alongside/kit/client';
import { DateField, ManyChips, NumberField, OneChip, useFormats, useWords } from '@alongside/kit/ui';
import { dateOfWeekday, weekdayNames, type Ends, type Repeats } from './series-draft.ts';

interface RepeatsPart {
  readonly draft: Repeats;
  readonly change: (over: Partial<Repeats>) => void;
}

interface WeekdaysProps extends RepeatsPart {
  /** A day of the week by which the weekdays are named. */
  readonly near: string;
  readonly error: string | undefined;
}

export function WeekdaysField({ draft, near, change, error }: WeekdaysProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const { weekStart } = useViewer().centre;
  const week = [...weekdayNames.slice(weekStart - 1), ...weekdayNames.slice(0, weekStart - 1)];
  return (
    <ManyChips
      label={t('groups:field.days')}
      value={draft.days}
      onChange={(days) => change({ days })}
      choices={week.map((name) => ({ value: name, label: formats.weekday(dateOfWeekday(name, near)) }))}
      error={error}
    />
  );
}

const ends: readonly Ends[] = ['count', 'until', 'endless'];

export function EndFields({ draft, change }: RepeatsPart) {
  const t = useWords('groups');
  return (
    <>
      <OneChip
        label={t('groups:field.ends')}
        value={draft.ends}
        onChange={(value) => change({ ends: ends.find((one) => one === value) ?? 'count' })}
        choices={ends.map((one) => ({ value: one, label: t(`groups:ends.${one}`) }))}
      />
      <Group grow align="start">
        {draft.ends === 'count' ? (
          <NumberField label={t('groups:field.count')} value={draft.count} onChange={(count) => change({ count })} min={1} max={400} />
        ) : null}
        {draft.ends === 'until' ? (
          <DateField label={t('groups:field.until')} value={draft.until} onChange={(until) => change({ until })} />
        ) : null}
        <NumberField
          label={t('groups:field.interval')}
          value={draft.interval}
          onChange={(interval) => change({ interval })}
          min={1}
          max={52}
        />
      </Group>
    </>
  );
}
