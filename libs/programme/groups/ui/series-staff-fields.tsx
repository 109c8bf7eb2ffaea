import { Group, MultiSelect } from '@mantine/core';
import { SelectField, useLanguage, useWords } from '@alongside/kit/ui';
import type { DraftPart } from './series-draft.ts';
import { staffName } from './session-view.ts';

/** Who leads, who leads along, and which peer coaches: each person once. */
export function SeriesStaffFields({ draft, choices, change, errorOf }: DraftPart) {
  const t = useWords('groups');
  const language = useLanguage();
  const having = (role: string) =>
    choices.staff
      .filter((one) => one.roles.some((held) => held === role))
      .map((one) => ({ value: one.id, label: staffName(one, language) }));
  const counsellors = having('COUNSELLOR');
  const leads = draft.kind === 'PEER_LED' || draft.kind === 'MUTUAL_AID' ? [...having('PEER_COACH'), ...counsellors] : counsellors;
  const without = (ids: readonly (string | null)[]) => (one: { value: string }) => !ids.includes(one.value);
  return (
    <>
      <SelectField
        label={t('groups:field.lead')}
        value={draft.leadId}
        onChange={(leadId) =>
          change({ leadId, coIds: draft.coIds.filter((id) => id !== leadId), peerIds: draft.peerIds.filter((id) => id !== leadId) })
        }
        choices={leads.filter((one, i) => leads.findIndex((other) => other.value === one.value) === i)}
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
          data={having('PEER_COACH').filter(without([draft.leadId, ...draft.coIds]))}
          size="md"
          searchable
          clearable={false}
        />
      </Group>
    </>
  );
}
