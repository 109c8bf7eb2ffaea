import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, refresh } from '@alongside/kit/client';
import { CheckField, EditForm, NumberField, TextField, useFormats, useWords, type Shown } from '@alongside/kit/ui';
import { longestBuffer } from '@alongside/trust/people/domain';
import { roomFrom, saveRoom, type RoomRow, type RoomValues } from './centre.queries.ts';
import { useEdit } from './use-edit.ts';

const newRoom = { name: '', capacity: 12, bufferMinutes: 0, archived: false, version: 0 };

export function RoomForm({ room, onDone }: { readonly room: RoomRow | null; readonly onDone: () => void }) {
  const t = useWords('people');
  const client = useQueryClient();
  const [id] = useState(() => room?.id ?? newId());
  const editing = useEdit<RoomValues>({
    form: `room:${room?.id ?? 'new'}`,
    start: roomFrom(room ?? newRoom),
    fields: ['name', 'capacity', 'bufferMinutes'],
    // An empty number is not 0 places: the server names the field.
    save: ({ values: { name, capacity, bufferMinutes, archived }, version }) =>
      saveRoom({ id, expectedVersion: version, name, capacity: capacity ?? 0, bufferMinutes: bufferMinutes ?? 0, archived }),
    onDone: () => {
      void refresh(client, 'Room');
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  return (
    <EditForm editing={editing} action={t('people:save')} shown={useShown()}>
      <TextField
        label={t('people:room.name')}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errorOf('name')}
        required
        autoFocus
      />
      <NumberField
        label={t('people:room.capacity')}
        value={values.capacity}
        onChange={(capacity) => change({ capacity })}
        min={1}
        max={200}
        error={errorOf('capacity')}
        required
      />
      <NumberField
        label={t('people:room.buffer')}
        hint={t('people:room.bufferHint')}
        value={values.bufferMinutes}
        onChange={(bufferMinutes) => change({ bufferMinutes })}
        max={longestBuffer}
        step={5}
        error={errorOf('bufferMinutes')}
      />
      <CheckField
        label={t('people:room.archive')}
        hint={t('people:room.archiveHint')}
        value={values.archived}
        onChange={(archived) => change({ archived })}
      />
    </EditForm>
  );
}

/** How each field is written in words, for the comparison when somebody else saved first. */
function useShown(): readonly Shown<RoomValues>[] {
  const t = useWords('people');
  const formats = useFormats();
  return [
    { label: t('people:room.name'), show: ({ name }: RoomValues) => name },
    { label: t('people:room.capacity'), show: ({ capacity }: RoomValues) => formats.number(capacity ?? 0) },
    { label: t('people:room.buffer'), show: ({ bufferMinutes }: RoomValues) => formats.minutes(bufferMinutes ?? 0) },
    { label: t('people:room.state'), show: ({ archived }: RoomValues) => t(archived ? 'people:room.archived' : 'people:room.inUse') },
  ];
}
