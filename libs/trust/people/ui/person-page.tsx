import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NoAccess, Notice, Page, QueryStates, useWords } from '@alongside/kit/ui';
import { EmergencyAccess } from '@alongside/trust/access/ui';
import { BothScripts } from './both-scripts.tsx';
import { DaysInCare } from './care-words.tsx';
import { ConsentSection } from './consent-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { EpisodeSection } from './episode-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { personOptions, type Person } from './person.queries.ts';
import { TeamSection } from './team-section.tsx';
import classes from './people.module.css';

/** What later slices show of a person; apps/admin fills them. A slot stays empty when the viewer may not see it. */
export interface PersonSlots {
  readonly attendance: ReactNode;
  readonly plan: ReactNode;
  readonly next: ReactNode;
  readonly coaching: ReactNode;
}

export interface PersonPageProps {
  readonly clientId: string;
  readonly slots: PersonSlots;
}

/** One person: attendance beside the plan, what comes next, then who they are, how to reach them, who cares, since when. */
export function PersonPage({ clientId, slots }: PersonPageProps) {
  const t = useWords('people');
  const query = useQuery(personOptions(clientId));
  const title = query.data ? <BothScripts person={query.data} /> : t('people:person');
  return (
    <Page title={title} documentTitle={t('people:person')} lead={query.data ? <Lead person={query.data} /> : undefined}>
      <QueryStates query={query} lines={8}>
        {(person) => (person ? <Whole person={person} slots={slots} /> : <Closed clientId={clientId} />)}
      </QueryStates>
    </Page>
  );
}

/** Whether there is such a record is not said; who may open one in an emergency can do so here. */
function Closed({ clientId }: { readonly clientId: string }) {
  return (
    <>
      <NoAccess />
      <EmergencyAccess clientId={clientId} />
    </>
  );
}

function Lead({ person: { code, episode } }: { readonly person: Person }) {
  const t = useWords('people');
  return (
    <>
      <bdi dir="ltr">{code}</bdi>
      {episode?.phase ? (
        <>
          {' · '}
          {t(`people:phase.${episode.phase}`)}
          {' · '}
          <DaysInCare episode={episode} />
        </>
      ) : null}
    </>
  );
}

/** Each slot and the actions of which one is enough to see something in it. */
const seenBy: Readonly<Record<keyof PersonSlots, readonly string[]>> = {
  attendance: ['attendance.read'],
  plan: ['plan.read', 'plan.goals', 'plan.titles'],
  next: ['membership.read'],
  coaching: ['match.read', 'contact.read'],
};

function Whole({ person, slots }: { readonly person: Person; readonly slots: PersonSlots }) {
  const t = useWords('people');
  const { viewerMay } = person;
  const slot = (name: keyof PersonSlots) => (seenBy[name].some((action) => viewerMay.includes(action)) ? slots[name] : null);
  const may = (action: string) => viewerMay.includes(action);
  return (
    <>
      {may('client.identity') ? null : <Notice tone="info">{t('people:limited')}</Notice>}
      <div className={classes.pair}>
        {slot('attendance')}
        {slot('plan')}
      </div>
      {slot('next')}
      {slot('coaching')}
      <div className={classes.pair}>
        {may('client.careTeam') ? <TeamSection person={person} /> : null}
        {may('consent.read') ? <ConsentSection person={person} /> : null}
        {may('client.episode') ? <EpisodeSection person={person} /> : null}
        {may('client.identity') ? <IdentitySection person={person} /> : null}
        {may('client.contact') ? <ContactSection person={person} /> : null}
      </div>
    </>
  );
}
