import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '@alongside/kit/client';
import { EmptyState, Page, QueryStates, useFormats, useWords } from '@alongside/kit/ui';
import { coachesOptions } from './coaches.queries.ts';
import { LogContact } from './log-contact.tsx';
import { MyPersonCard } from './my-person-card.tsx';
import { myPeopleOptions, type MyPersonInView } from './my-people.queries.ts';
import { MyProposals } from './my-proposals.tsx';
import { useWindowWords } from './use-wish-words.ts';
import classes from './coaching.module.css';

export interface MyPeoplePageProps {
  /** A person's attendance in words; apps/admin fills it. It is shown only where a consent covers it. */
  readonly attendanceOf: (clientId: string) => ReactNode;
}

/** Whom the viewer accompanies, due contacts first, and nothing that match and consent do not allow. */
export function MyPeoplePage({ attendanceOf }: MyPeoplePageProps) {
  const t = useWords('coaching');
  const query = useQuery(myPeopleOptions());
  const [logged, setLogged] = useState<MyPersonInView | null>(null);
  return (
    <Page title={t('coaching:mine.title')} documentTitle={t('coaching:mine.title')} lead={<Hours />}>
      <MyProposals />
      <QueryStates query={query} lines={6}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState icon="HeartHandshake" title={t('coaching:mine.empty')} text={<Hours />} />
          ) : (
            <div className={classes.people}>
              {people.map((person) => (
                <MyPersonCard
                  key={person.client.id}
                  person={person}
                  onLog={() => setLogged(person)}
                  attendance={person.client.viewerMay.includes('attendance.read') ? attendanceOf(person.client.id) : null}
                />
              ))}
            </div>
          )
        }
      </QueryStates>
      <LogContact person={logged} onClose={() => setLogged(null)} />
    </Page>
  );
}

/** The viewer's own hours, with the way to change them. */
function Hours() {
  const t = useWords('coaching');
  const formats = useFormats();
  const windowWords = useWindowWords();
  const { id } = useViewer();
  const { data } = useQuery(coachesOptions());
  const own = data?.find((coach) => coach.id === id);
  if (!own) return null;
  return (
    <Text span>
      {own.windows.length > 0
        ? t('coaching:mine.hours', { hours: formats.list(own.windows.map(windowWords)) })
        : t('coaching:mine.noHours')}{' '}
      <Anchor component={Link} to="/coaches" underline="always">
        {t('coaching:mine.change')}
      </Anchor>
    </Text>
  );
}
