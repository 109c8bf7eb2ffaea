import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import { DateField, Dialog, Form, say, useFormats, useProblemText, useStaffName, useWords } from '@alongside/kit/ui';
import { isRunning } from './care-words.tsx';
import { EditSection } from './edit-section.tsx';
import { endTeamOptions, type Person } from './person.queries.ts';
import { TeamForm } from './team-form.tsx';
import classes from './people.module.css';

type Member = NonNullable<Person['careTeam']>[number];

/** Who cares for the person, running parts first. To join a team is to gain access; to leave it is to lose it. */
export function TeamSection({ person }: { readonly person: Person }) {
  const t = useWords('people');
  const mayEdit = person.viewerMay.includes('client.editCareTeam');
  const [ending, setEnding] = useState<Member | null>(null);
  const team = person.careTeam ?? [];
  return (
    <EditSection
      title={t('people:team.title')}
      mayEdit={mayEdit}
      action={t('people:team.add')}
      icon="Plus"
      form={(close) => <TeamForm clientId={person.id} onDone={close} />}
    >
      {team.length === 0 ? <Text c="dimmed">{t('people:team.empty')}</Text> : null}
      <ul className={classes.rows}>
        {team.map((member) => (
          <TeamRow key={member.id} member={member} onEnd={mayEdit ? () => setEnding(member) : undefined} />
        ))}
      </ul>
      <Dialog opened={ending !== null} title={t('people:team.end')} onClose={() => setEnding(null)}>
        {ending ? <EndForm member={ending} onDone={() => setEnding(null)} /> : null}
      </Dialog>
    </EditSection>
  );
}

function TeamRow({ member, onEnd }: { readonly member: Member; readonly onEnd: (() => void) | undefined }) {
  const t = useWords('people');
  const formats = useFormats();
  const nameOf = useStaffName();
  const { today } = useViewer().centre;
  const { fromDate, untilDate, part } = member;
  const name = nameOf({ name: member.staffName, nameUr: member.staffNameUr });
  const dates = { from: fromDate ? formats.date(fromDate) : '', until: untilDate ? formats.date(untilDate) : '' };
  return (
    <li>
      <span>
        <bdi>{name}</bdi> · {part ? t(`people:part.${part}`) : null}
        <Text size="sm" c="dimmed">
          {t(untilDate ? 'people:team.fromUntil' : 'people:team.from', dates)}
        </Text>
      </span>
      {onEnd && isRunning(member, today) ? (
        <Button variant="subtle" onClick={onEnd} aria-label={t('people:team.endFor', { name })}>
          {t('people:team.end')}
        </Button>
      ) : null}
    </li>
  );
}

function EndForm({ member, onDone }: { readonly member: Member; readonly onDone: () => void }) {
  const t = useWords('people');
  const problemText = useProblemText('people');
  const { id, centre } = useViewer();
  const [untilDate, setUntilDate] = useState(centre.today);
  const ending = useMutation(endTeamOptions(useQueryClient()));
  const refused = ending.data?.kind === 'refused' ? problemText(ending.data.problem) : undefined;
  const submit = () =>
    ending.mutate(
      { id: member.id ?? '', untilDate },
      {
        onSuccess: ({ kind }) => {
          if (kind !== 'saved') return;
          say(t('people:saved'));
          onDone();
        },
      },
    );
  const general = ending.isError ? [t('kit:failed.server'), t('kit:failed.kept')] : [];
  return (
    <Form action={t('people:team.end')} onSubmit={submit} onCancel={onDone} busy={ending.isPending} general={general}>
      {member.staffId === id ? <Text>{t('people:team.endOwn')}</Text> : null}
      <DateField
        label={t('people:team.until')}
        hint={t('people:team.untilHint')}
        value={untilDate}
        onChange={setUntilDate}
        error={refused}
        required
      />
    </Form>
  );
}
