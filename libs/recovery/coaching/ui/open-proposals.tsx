import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PersonName, QueryStates, Section, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import { AnswerButtons } from './answer-buttons.tsx';
import { ClientName } from './client-name.tsx';
import { openProposalsOptions, type ProposalInView } from './desk.queries.ts';
import classes from './coaching.module.css';

/** Proposals that wait: what the client says is written down here. */
export function OpenProposals() {
  const t = useWords('coaching');
  const query = useQuery(openProposalsOptions());
  return (
    <Section title={t('coaching:proposals.title')}>
      <QueryStates query={query} lines={2}>
        {(proposals) =>
          proposals.length === 0 ? (
            <Text c="dimmed">{t('coaching:proposals.none')}</Text>
          ) : (
            <ul className={classes.rows}>
              {proposals.map((one) => (
                <Line key={one.id} proposal={one} />
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}

function Line({ proposal }: { readonly proposal: ProposalInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const { client, proposedAt, coachAcceptedAt, clientAcceptedAt } = proposal;
  const coach = nameOf({ name: proposal.coachName, nameUr: proposal.coachNameUr });
  return (
    <li>
      <span>
        {client ? (
          <Anchor component={Link} to={`/people/${client.id}`} underline="always">
            <ClientName client={client} />
          </Anchor>
        ) : null}
        {' · '}
        <PersonName name={coach} />
        <Text size="sm" c="dimmed">
          {proposedAt ? `${t('coaching:match.proposedOn', { time: formats.instant(proposedAt) })} · ` : null}
          {t(coachAcceptedAt ? 'coaching:match.coachYes' : 'coaching:match.coachOpen')}
          {' · '}
          {t(clientAcceptedAt ? 'coaching:match.clientYes' : 'coaching:match.clientOpen')}
        </Text>
      </span>
      {client && !clientAcceptedAt ? <AnswerButtons match={proposal} side="CLIENT" client={client} /> : null}
    </li>
  );
}
