import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useViewer } from '@alongside/kit/client';
import { DateField, EditForm, TextAreaField, useFormats, useWords } from '@alongside/kit/ui';
import { DaysInCare } from './care-words.tsx';
import { EditSection } from './edit-section.tsx';
import { PhaseField } from './identity-fields.tsx';
import { Facts } from './person-facts.tsx';
import { episodeFrom, type EpisodeValues } from './person-values.ts';
import { afterChange, saveEpisode, type Person } from './person.queries.ts';
import { useEdit } from './use-edit.ts';

/** The current or latest episode. Whoever was discharged is admitted again by the same button: that begins a new episode. */
export function EpisodeSection({ person }: { readonly person: Person }) {
  const t = useWords('people');
  const formats = useFormats();
  const { today } = useViewer().centre;
  const { episode, viewerMay } = person;
  const isOut = !episode || (episode.dischargedOn !== null && episode.dischargedOn <= today);
  return (
    <EditSection
      title={t('people:episode.title')}
      mayEdit={viewerMay.includes('client.editEpisode')}
      {...(isOut ? { action: t('people:episode.admitAgain') } : {})}
      form={(close) => <EpisodeForm person={person} isNew={isOut} onDone={close} />}
    >
      <Facts
        facts={
          episode
            ? [
                [t('people:column.phase'), episode.phase ? t(`people:phase.${episode.phase}`) : null],
                [t('people:episode.admittedOn'), episode.admittedOn ? formats.date(episode.admittedOn) : null],
                [t('people:column.days'), <DaysInCare episode={episode} />],
                ...(episode.dischargedOn
                  ? ([
                      [t('people:episode.dischargedOn'), formats.date(episode.dischargedOn)],
                      [t('people:episode.dischargeReason'), episode.dischargeReason],
                    ] as const)
                  : []),
              ]
            : []
        }
      />
    </EditSection>
  );
}

const fields = ['admittedOn', 'phase', 'dischargedOn', 'dischargeReason'];

interface EpisodeFormProps {
  readonly person: Person;
  readonly isNew: boolean;
  readonly onDone: () => void;
}

function EpisodeForm({ person, isNew, onDone }: EpisodeFormProps) {
  const t = useWords('people');
  const formats = useFormats();
  const client = useQueryClient();
  const { today } = useViewer().centre;
  const [id] = useState(() => (isNew ? null : person.episode?.id) ?? newId());
  const start = isNew ? { values: { ...episodeFrom(null).values, admittedOn: today }, version: 0 } : episodeFrom(person.episode);
  const editing = useEdit<EpisodeValues>({
    form: `episode:${isNew ? 'new' : id}:${person.id}`,
    start,
    fields,
    save: ({ values: { dischargedOn, dischargeReason, ...rest }, version }) =>
      saveEpisode({
        ...{ id, clientId: person.id, expectedVersion: version, ...rest },
        dischargedOn: dischargedOn || null,
        dischargeReason: dischargeReason || null,
      }),
    onDone: () => {
      void afterChange(client);
      onDone();
    },
  });
  const date = (text: string) => (text ? formats.date(text) : '');
  const shown = [
    { label: t('people:column.phase'), show: ({ phase }: EpisodeValues) => t(`people:phase.${phase}`) },
    { label: t('people:episode.admittedOn'), show: ({ admittedOn }: EpisodeValues) => date(admittedOn) },
    { label: t('people:episode.dischargedOn'), show: ({ dischargedOn }: EpisodeValues) => date(dischargedOn) },
    { label: t('people:episode.dischargeReason'), show: ({ dischargeReason }: EpisodeValues) => dischargeReason },
  ];
  const { values, change, errorOf } = editing;
  return (
    <EditForm editing={editing} action={t('people:save')} shown={shown}>
      <PhaseField value={values.phase} onChange={(phase) => change({ phase })} error={errorOf('phase')} />
      <DateField
        label={t('people:episode.admittedOn')}
        value={values.admittedOn}
        onChange={(admittedOn) => change({ admittedOn })}
        error={errorOf('admittedOn')}
        required
      />
      <DateField
        label={t('people:episode.dischargedOn')}
        hint={t('people:episode.dischargedHint')}
        value={values.dischargedOn}
        onChange={(dischargedOn) => change({ dischargedOn })}
        error={errorOf('dischargedOn')}
      />
      <TextAreaField
        label={t('people:episode.dischargeReason')}
        value={values.dischargeReason}
        onChange={(dischargeReason) => change({ dischargeReason })}
        error={errorOf('dischargeReason')}
      />
    </EditForm>
  );
}
