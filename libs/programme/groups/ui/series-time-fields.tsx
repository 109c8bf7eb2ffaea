import { Group } from '@mantine/core';
import { useViewer } from '@alongside/kit/client';
import { DateField, ManyChips, NumberField, OneChip, SelectField, TimeField, useFormats, useWords } from '@alongside/kit/ui';
import { dateOfWeekday, weekdayNames, type Ends, type DraftPart } from './series-draft.ts';

/** When and where. Every change shows at once in the line above the button. */
export function SeriesTimeFields({ draft, choices, change, errorOf }: DraftPart) {
  const t = useWords('groups');
  const formats = useFormats();
  const { weekStart } = useViewer().centre;
  const week = [...weekdayNames.slice(weekStart - 1), ...weekdayNames.slice(0, weekStart - 1)];
  return (
    <>
      <ManyChips
        label={t('groups:field.days')}
        value={draft.days}
        onChange={(days) => change({ days })}
        choices={week.map((name) => ({ value: name, label: formats.weekday(dateOfWeekday(name, draft.firstDate)) }))}
        error={errorOf('rrule')}
      />
      <Group grow align="start">
        <DateField
          label={t('groups:field.firstDate')}
          value={draft.firstDate}
          onChange={(firstDate) => change({ firstDate })}
          error={errorOf('firstDate')}
        />
        <TimeField
          label={t('groups:field.start')}
          value={draft.localStart}
          onChange={(localStart) => change({ localStart })}
          error={errorOf('localStart')}
        />
        <NumberField
          label={t('groups:field.minutes')}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          min={5}
          max={720}
          step={15}
          error={errorOf('minutes')}
        />
      </Group>
      <EndFields draft={draft} choices={choices} change={change} errorOf={errorOf} />
      <PlaceFields draft={draft} choices={choices} change={change} errorOf={errorOf} />
    </>
  );
}

function PlaceFields({ draft, choices, change, errorOf }: DraftPart) {
  const t = useWords('groups');
  return (
    <Group grow align="start">
      <SelectField
        label={t('groups:field.room')}
        value={draft.roomId ?? ''}
        onChange={(value) => change({ roomId: value === '' ? null : value })}
        choices={[
          { value: '', label: t('groups:noRoom') },
          ...choices.rooms.map(({ id, name, capacity }) => ({
            value: id,
            label: t('groups:field.roomSeats', { room: name, count: capacity }),
          })),
        ]}
        error={errorOf('roomId')}
      />
      <NumberField
        label={t('groups:field.capacity')}
        value={draft.capacity}
        onChange={(capacity) => change({ capacity })}
        min={1}
        max={200}
        error={errorOf('capacity')}
      />
    </Group>
  );
}

const ends: readonly Ends[] = ['count', 'until', 'endless'];

function EndFields({ draft, change }: DraftPart) {
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
