import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Icon, QueryStates, Section, StatusChip, useFormats, useWords } from '@alongside/kit/ui';
import { ClientName, useClientName } from './client-name.tsx';
import { goalsForCoachOptions, type MyPersonInView } from './my-people.queries.ts';

export interface MyPersonCardProps {
  readonly person: MyPersonInView;
  readonly onLog: () => void;
  readonly attendance: ReactNode;
}

export function MyPersonCard({ person, onLog, attendance }: MyPersonCardProps) {
  const t = useWords('coaching');
  const clientName = useClientName();
  const { client } = person;
  return (
    <Section title={<ClientName client={client} />}>
      <Due person={person} />
      <Button
        mt="sm"
        fullWidth
        leftSection={<Icon name="Phone" />}
        onClick={onLog}
        aria-label={t('coaching:contact.logOf', { name: clientName(client) })}
      >
        {t('coaching:contact.log')}
      </Button>
      {client.viewerMay.includes('plan.goals') ? <SharedGoals clientId={client.id} /> : null}
      {attendance ? (
        <>
          <Title order={3} mt="md">
            {t('coaching:mine.attendance')}
          </Title>
          {attendance}
        </>
      ) : null}
    </Section>
  );
}

function Due({ person: { nextContactOn, isDue, lastContact } }: { readonly person: MyPersonInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  return (
    <>
      {nextContactOn ? (
        <Text fw={600}>
          {t('coaching:match.nextContact', { day: formats.shortDate(nextContactOn) })}{' '}
          {isDue ? <StatusChip status="toFinish" icon="Clock" words={t('coaching:mine.due')} /> : null}
        </Text>
      ) : null}
      <Text size="sm" c="dimmed">
        {lastContact?.at
          ? t(lastContact.reached ? 'coaching:mine.last' : 'coaching:mine.lastTried', { time: formats.instant(lastContact.at) })
          : t('coaching:match.noContact')}
        {lastContact?.nextStep ? (
          <>
            {' · '}
            <bdi>{lastContact.nextStep}</bdi>
          </>
        ) : null}
      </Text>
    </>
  );
}

/** Goals in the person's own words, in the language they were said in. */
function SharedGoals({ clientId }: { readonly clientId: string }) {
  const t = useWords('coaching');
  const query = useQuery(goalsForCoachOptions(clientId));
  return (
    <>
      <Title order={3} mt="md">
        {t('coaching:mine.goals')}
      </Title>
      <QueryStates query={query} lines={1}>
        {(goals) =>
          goals.length === 0 ? (
            <Text c="dimmed">{t('coaching:mine.noGoals')}</Text>
          ) : (
            <ul>
              {goals.map((goal) => (
                <li key={goal.id}>
                  <bdi>{goal.title}</bdi>:{' '}
                  <q lang={goal.wordsLang ?? undefined} dir="auto">
                    {goal.words}
                  </q>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </>
  );
}
