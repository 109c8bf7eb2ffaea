import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { DataTable, EmptyState, Icon, QueryStates, Section, SidePanel, useFormats, useWords, type Column } from '@alongside/kit/ui';
import { roomsOptions, type RoomRow } from './centre.queries.ts';
import { RoomForm } from './room-form.tsx';
import classes from './people.module.css';

type Editing = { readonly room: RoomRow | null };

/** Rooms in use first, then the archived ones. A name opens its form. */
export function RoomsSection() {
  const t = useWords('people');
  const query = useQuery(roomsOptions());
  const mayWrite = useMayEver('room.write');
  const [editing, setEditing] = useState<Editing | null>(null);
  const add = mayWrite ? (
    <Button leftSection={<Icon name="Plus" />} onClick={() => setEditing({ room: null })}>
      {t('people:room.new')}
    </Button>
  ) : undefined;
  return (
    <Section title={t('people:room.title')} actions={add}>
      <QueryStates query={query}>
        {(rooms) => <Rooms rooms={rooms} onOpen={mayWrite ? (room) => setEditing({ room }) : undefined} />}
      </QueryStates>
      <SidePanel
        opened={editing !== null}
        title={t(editing?.room ? 'people:room.edit' : 'people:room.new')}
        onClose={() => setEditing(null)}
      >
        {editing ? <RoomForm room={editing.room} onDone={() => setEditing(null)} /> : null}
      </SidePanel>
    </Section>
  );
}

function Rooms({ rooms, onOpen }: { readonly rooms: readonly RoomRow[]; readonly onOpen: ((room: RoomRow) => void) | undefined }) {
  const t = useWords('people');
  const formats = useFormats();
  const name = (room: RoomRow) =>
    onOpen ? (
      <button type="button" className={classes.open} onClick={() => onOpen(room)}>
        <bdi>{room.name}</bdi>
      </button>
    ) : (
      <bdi>{room.name}</bdi>
    );
  const columns: Column<RoomRow>[] = [
    { key: 'name', title: t('people:room.name'), rowHeader: true, cell: name },
    { key: 'capacity', title: t('people:room.capacity'), align: 'end', cell: ({ capacity }) => formats.number(capacity) },
    {
      key: 'buffer',
      title: t('people:room.pause'),
      align: 'end',
      cell: ({ bufferMinutes }) => (bufferMinutes > 0 ? formats.minutes(bufferMinutes) : '–'),
    },
    { key: 'state', title: t('people:room.state'), cell: ({ archived }) => t(archived ? 'people:room.archived' : 'people:room.inUse') },
  ];
  const inOrder = [...rooms.filter(({ archived }) => !archived), ...rooms.filter(({ archived }) => archived)];
  const empty = <EmptyState icon="Door" title={t('people:room.empty')} text={t('people:room.emptyText')} />;
  return <DataTable caption={t('people:room.title')} columns={columns} rows={inOrder} idOf={({ id }) => id} empty={empty} />;
}
