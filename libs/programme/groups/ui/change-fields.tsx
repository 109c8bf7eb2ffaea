import { Button, Group, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField, NumberField, SelectField, TextField, TimeField, useLanguage, useWords } from '@alongside/kit/ui';
import { changesOf, type ChangeDraft, type Changeable } from './change-draft.ts';
import { calendarChoicesOptions } from './groups.queries.ts';
import { staffName } from './session-view.ts';

export interface ChangeFieldsProps {
  readonly session: Changeable;
  readonly draft: ChangeDraft;
  readonly change: (over: Partial<ChangeDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** When and where stand open; who leads, topic and places open by a press, or when something of them is changed already. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { session, draft, errorOf } = props;
  const t = useWords('changes');
  const changes = changesOf(draft, session);
  const [opened, setOpened] = useState('staff' in changes || 'topic' in changes || 'capacity' in changes);
  const isOpen = opened || ['staff', 'topic', 'capacity'].some((field) => errorOf(field) !== undefined);
  return (
    <>
      <PlaceFields {...props} />
      {isOpen ? (
        <>
          <StaffFields {...props} />
          <MoreFields {...props} />
        </>
      ) : (
        <Button variant="default" onClick={() => setOpened(true)} aria-expanded={false}>
          {t('changes:more')}
        </Button>
      )}
    </>
  );
}

function PlaceFields({ draft, change, errorOf }: ChangeFieldsProps) {
  const t = useWords('groups');
  const { data } = useQuery(calendarChoicesOptions());
  return (
    <>
      <Group grow align="start">
        <DateField
          label={t('groups:field.date')}
          value={draft.localDate}
          onChange={(localDate) => change({ localDate })}
          error={errorOf('localDate')}
        />
        <TimeField
          label={t('groups:field.start')}
          value={draft.localStart}
          onChange={(localStart) => change({ localStart })}
          error={errorOf('localStart')}
        />
      </Group>
      <Group grow align="start">
        <NumberField
          label={t('groups:field.minutes')}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          min={5}
          max={720}
          step={15}
          error={errorOf('minutes')}
        />
        <SelectField
          label={t('groups:field.room')}
          value={draft.roomId ?? ''}
          onChange={(value) => change({ roomId: value === '' || value === null ? null : value })}
          choices={[{ value: '', label: t('groups:noRoom') }, ...(data?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          error={errorOf('roomId')}
        />
      </Group>
    </>
  );
}

function StaffFields({ draft, change, errorOf }: ChangeFieldsProps) {
  const t = useWords('groups');
  const language = useLanguage();
  const { data } = useQuery(calendarChoicesOptions());
  const having = (role: string) =>
    (data?.staff ?? [])
      .filter((one) => one.roles.some((held) => held === role))
      .map((one) => ({ value: one.id, label: staffName(one, language) }));
  const counsellors = having('COUNSELLOR');
  const coaches = having('PEER_COACH');
  const leads = [...counsellors, ...coaches].filter((one, at, all) => all.findIndex((other) => other.value === one.value) === at);
  const without = (ids: readonly (string | null)[]) => (one: { value: string }) => !ids.includes(one.value);
  return (
    <>
      <SelectField
        label={t('groups:field.lead')}
        value={draft.leadId}
        onChange={(leadId) =>
          change({ leadId, coIds: draft.coIds.filter((id) => id !== leadId), peerIds: draft.peerIds.filter((id) => id !== leadId) })
        }
        choices={leads}
        error={errorOf('staff')}
        searchable
        nothingFound={t('groups:nothingFound')}
      />
      <Group grow align="start">
        <MultiSelect
          label={t('groups:field.co')}
          value={[...draft.coIds]}
          onChange={(coIds) => change({ coIds })}
          data={counsellors.filter(without([draft.leadId, ...draft.peerIds]))}
          size="md"
          searchable
          clearable={false}
        />
        <MultiSelect
          label={t('groups:field.peers')}
          value={[...draft.peerIds]}
          onChange={(peerIds) => change({ peerIds })}
          data={coaches.filter(without([draft.leadId, ...draft.coIds]))}
          size="md"
          searchable
          clearable={false}
        />
      </Group>
    </>
  );
}

function MoreFields({ draft, change, errorOf }: ChangeFieldsProps) {
  const t = useWords('groups');
  return (
    <Group grow align="start">
      <TextField label={t('groups:field.topic')} value={draft.topic} onChange={(topic) => change({ topic })} error={errorOf('topic')} />
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
