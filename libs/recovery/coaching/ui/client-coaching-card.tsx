import { Anchor, Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState, QueryStates, Section, SidePanel, useWords } from '@alongside/kit/ui';
import { ContactList } from './contact-list.tsx';
import { CurrentMatch } from './current-match.tsx';
import { EarlierLine } from './earlier-matches.tsx';
import { clientCoachingOptions, type CoachingInView } from './match.queries.ts';
import { RequestActions } from './request-actions.tsx';
import { RequestForm } from './request-form.tsx';
import { WishChips } from './wish-list.tsx';
import classes from './coaching.module.css';

/** The coach of one person, for the person's page: the match or what is on its way to one, what was before, and the contacts. */
export function ClientCoachingCard({ clientId }: { readonly clientId: string }) {
  const t = useWords('coaching');
  const query = useQuery(clientCoachingOptions(clientId));
  if (query.data === null) return null;
  return (
    <Section title={t('coaching:card.title')}>
      <QueryStates query={query} lines={4}>
        {(coaching) => (coaching ? <Card clientId={clientId} coaching={coaching} /> : null)}
      </QueryStates>
    </Section>
  );
}

function Card({ clientId, coaching }: { readonly clientId: string; readonly coaching: CoachingInView }) {
  const t = useWords('coaching');
  const { may, matches, wish, contacts } = coaching;
  const current = matches.find(({ state }) => state === 'ACTIVE' || state === 'PROPOSED');
  const earlier = matches.filter((match) => match !== current);
  const waits = wish?.status === 'WAITING';
  return (
    <>
      {current ? <CurrentMatch match={current} may={may} /> : null}
      {!current && waits && wish ? <Waits clientId={clientId} coaching={coaching} /> : null}
      {may.matches && !current && !waits ? <NoCoach clientId={clientId} mayWish={may.wish} /> : null}
      {earlier.length > 0 ? (
        <>
          <Title order={3}>{t('coaching:match.earlier')}</Title>
          <ul className={classes.rows}>
            {earlier.map((match) => (
              <EarlierLine key={match.id} match={match} />
            ))}
          </ul>
        </>
      ) : null}
      {may.contacts ? <ContactList contacts={contacts} /> : null}
    </>
  );
}

function Waits({ clientId, coaching: { wish, may } }: { readonly clientId: string; readonly coaching: CoachingInView }) {
  const t = useWords('coaching');
  if (!wish) return null;
  return (
    <>
      <Text fw={600}>{t('coaching:card.waits', { count: wish.daysWaiting ?? 0 })}</Text>
      <WishChips wish={wish} />
      {may.approve ? (
        <Anchor component={Link} to={`/matching/${clientId}`} className={classes.summary}>
          {t('coaching:card.review')}
        </Anchor>
      ) : null}
      {may.wish ? <RequestActions clientId={clientId} wish={wish} /> : null}
    </>
  );
}

function NoCoach({ clientId, mayWish }: { readonly clientId: string; readonly mayWish: boolean }) {
  const t = useWords('coaching');
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <EmptyState
        icon="HeartHandshake"
        title={t('coaching:card.none')}
        action={mayWish ? <Button onClick={() => setAsking(true)}>{t('coaching:queue.new')}</Button> : undefined}
      />
      <SidePanel opened={asking} title={t('coaching:queue.new')} onClose={close} size="lg">
        {asking ? <RequestForm clientId={clientId} wish={null} onDone={close} /> : null}
      </SidePanel>
    </>
  );
}
