import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useViewer } from '@alongside/kit/client';
import type { CarePart } from '@alongside/kit/contract';
import { DateField, EditForm, SelectField, useStaffName, useWords } from '@alongside/kit/ui';
import { addToTeam, afterChange, colleaguesOptions } from './person.queries.ts';
import { useEdit } from './use-edit.ts';

const parts: readonly CarePart[] = ['PRIMARY_COUNSELLOR', 'COUNSELLOR', 'PHYSICIAN', 'CASE_MANAGER'];

type TeamValues = { readonly staffId: string | null; readonly part: CarePart; readonly fromDate: string };

export function TeamForm({ clientId, onDone }: { readonly clientId: string; readonly onDone: () => void }) {
  const t = useWords('people');
  const nameOf = useStaffName();
  const client = useQueryClient();
  const { today } = useViewer().centre;
  const [id] = useState(() => newId());
  const { data } = useQuery(colleaguesOptions());
  const editing = useEdit<TeamValues>({
    form: `team:${clientId}`,
    start: { values: { staffId: null, part: 'COUNSELLOR', fromDate: today }, version: 0 },
    fields: ['staffId', 'part', 'fromDate'],
    save: async ({ values: { staffId, ...rest } }) =>
      staffId === null
        ? { kind: 'refused', problem: { code: 'known', message: '', path: ['input', 'staffId'] } }
        : addToTeam({ id, clientId, staffId, ...rest }),
    onDone: () => {
      void afterChange(client);
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  return (
    <EditForm editing={editing} action={t('people:team.add')} shown={[]}>
      <SelectField
        label={t('people:team.who')}
        choices={(data ?? []).map((staff) => ({ value: staff.id, label: nameOf(staff) }))}
        value={values.staffId}
        onChange={(staffId) => change({ staffId })}
        error={errorOf('staffId')}
        searchable
        nothingFound={t('people:nobodyOfThatName')}
        required
      />
      <SelectField
        label={t('people:team.part')}
        choices={parts.map((one) => ({ value: one, label: t(`people:part.${one}`) }))}
        value={values.part}
        onChange={(part) => change({ part: parts.find((one) => one === part) ?? 'COUNSELLOR' })}
        error={errorOf('part')}
        required
      />
      <DateField
        label={t('people:team.since')}
        value={values.fromDate}
        onChange={(fromDate) => change({ fromDate })}
        error={errorOf('fromDate')}
        required
      />
    </EditForm>
  );
}
