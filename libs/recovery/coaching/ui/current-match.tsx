import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { PersonName, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import { AnswerButtons } from './answer-buttons.tsx';
import { EndDialog } from './end-dialog.tsx';
import type { CoachingInView, MatchInView } from './match.queries.ts';

export interface CurrentMatchProps {
  readonly match: MatchInView;
  readonly may: CoachingInView['may'];
}

/** The match that holds, or the proposal with both answers. */
export function CurrentMatch({ match, may }: CurrentMatchProps) {
  const t = useWords('coaching');
  const nameOf = useStaffName();
  const [ending, setEnding] = useState(false);
  const isProposed = match.state === 'PROPOSED';
  return (
    <>
      <Text>
        <PersonName name={nameOf({ name: match.coachName, nameUr: match.coachNameUr })} strong /> ·{' '}
        {match.state ? t(`coaching:state.${match.state}`) : null}
      </Text>
      {isProposed ? <Proposed match={match} /> : <Active match={match} />}
      {match.reason ? (
        <Text size="sm" c="dimmed">
          {t('coaching:match.reason')} <bdi>{match.reason}</bdi>
          {match.approvedByName ? (
            <>
              {' · '}
              <PersonName name={match.approvedByName} />
            </>
          ) : null}
        </Text>
      ) : null}
      <Group mt="sm">
        {isProposed && may.wish && !match.clientAcceptedAt ? <AnswerButtons match={match} side="CLIENT" /> : null}
        {may.end ? (
          <Button variant="default" onClick={() => setEnding(true)}>
            {t(isProposed ? 'coaching:match.takeBack' : 'coaching:match.end')}
          </Button>
        ) : null}
      </Group>
      <EndDialog match={match} opened={ending} onClose={() => setEnding(false)} />
    </>
  );
}

function Proposed({ match: { proposedAt, coachAcceptedAt, clientAcceptedAt } }: { readonly match: MatchInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  return (
    <Text size="sm">
      {proposedAt ? `${t('coaching:match.proposedOn', { time: formats.instant(proposedAt) })} · ` : null}
      {t(coachAcceptedAt ? 'coaching:match.coachYes' : 'coaching:match.coachOpen')}
      {' · '}
      {t(clientAcceptedAt ? 'coaching:match.clientYes' : 'coaching:match.clientOpen')}
    </Text>
  );
}

function Active({ match: { fromDate, lastContactOn, nextContactOn } }: { readonly match: MatchInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  return (
    <Text size="sm">
      {fromDate ? t('coaching:match.since', { day: formats.date(fromDate) }) : null}
      {' · '}
      {lastContactOn ? t('coaching:match.lastContact', { day: formats.date(lastContactOn) }) : t('coaching:match.noContact')}
      {nextContactOn ? ` · ${t('coaching:match.nextContact', { day: formats.date(nextContactOn) })}` : null}
    </Text>
  );
}
