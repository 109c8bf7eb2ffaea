import { Group } from '@mantine/core';
import { DateField, NumberField, SelectField, TimeField, useWords } from '@alongside/kit/ui';
import { EndFields, WeekdaysField } from './repeat-fields.tsx';
import type { DraftPart } from './series-draft.ts';

/** When and where. Every change shows at once in the line above the button. */
export function SeriesTimeFields({ draft, choices, change, errorOf }: DraftPart) {
  const t = useWords('groups');
  return (
    <>
      <WeekdaysField draft={draft} near={draft.firstDate} change={change} error={errorOf('rrule')} />
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
      <EndFields draft={draft} change={change} />
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
