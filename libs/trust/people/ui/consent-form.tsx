import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useViewer } from '@alongside/kit/client';
import type { ConsentScope } from '@alongside/kit/contract';
import { DateField, EditForm, ManyChips, SelectField, useStaffName, useWords } from '@alongside/kit/ui';
import { recordConsent } from './consent.queries.ts';
import { afterChange, colleaguesOptions } from './person.queries.ts';
import { useEdit } from './use-edit.ts';

const scopes: readonly ConsentScope[] = ['ATTENDANCE', 'PLAN'];

type ConsentValues = {
  readonly coachId: string | null;
  readonly scopes: readonly ConsentScope[];
  readonly fromDate: string;
  readonly untilDate: string;
};

/** A consent: to which coach, to what, from when, and until when; without an end it stands until it is taken back. */
export function ConsentForm({ clientId, onDone }: { readonly clientId: string; readonly onDone: () => void }) {
  const t = useWords('people');
  const nameOf = useStaffName();
  const client = useQueryClient();
  const { today } = useViewer().centre;
  const [id] = useState(() => newId());
  const { data } = useQuery(colleaguesOptions());
  const coaches = (data ?? []).filter(({ roles }) => roles.includes('PEER_COACH'));
  const editing = useEdit<ConsentValues>({
    form: `consent:${clientId}`,
    start: { values: { coachId: null, scopes: [], fromDate: today, untilDate: '' }, version: 0 },
    fields: ['coachId', 'scopes', 'fromDate', 'untilDate'],
    save: async ({ values: { coachId, fromDate, untilDate, scopes: chosen } }) =>
      coachId === null
        ? { kind: 'refused', problem: { code: 'known', message: '', path: ['input', 'coachId'] } }
        : recordConsent({ id, clientId, coachId, scopes: [...chosen], fromDate: fromDate || null, untilDate: untilDate || null }),
    onDone: () => {
      void afterChange(client);
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  return (
    <EditForm editing={editing} action={t('people:consent.record')} shown={[]}>
      <SelectField
        label={t('people:consent.coach')}
        choices={coaches.map((staff) => ({ value: staff.id, label: nameOf(staff) }))}
        value={values.coachId}
        onChange={(coachId) => change({ coachId })}
        error={errorOf('coachId')}
        searchable
        nothingFound={t('people:nobodyOfThatName')}
        required
      />
      <ManyChips
        label={t('people:consent.what')}
        choices={scopes.map((value) => ({ value, label: t(`people:consent.scope.${value}`) }))}
        value={values.scopes}
        onChange={(chosen) => change({ scopes: scopes.filter((scope) => chosen.includes(scope)) })}
        error={errorOf('scopes')}
      />
      <DateField
        label={t('people:consent.fromDate')}
        value={values.fromDate}
        onChange={(fromDate) => change({ fromDate })}
        error={errorOf('fromDate')}
      />
      <DateField
        label={t('people:consent.untilDate')}
        hint={t('people:consent.untilHint')}
        value={values.untilDate}
        onChange={(untilDate) => change({ untilDate })}
        error={errorOf('untilDate')}
      />
    </EditForm>
  );
}
