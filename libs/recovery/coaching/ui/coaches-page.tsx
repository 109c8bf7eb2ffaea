import { useQuery } from '@tanstack/react-query';
import { EmptyState, Page, QueryStates, useWords } from '@alongside/kit/ui';
import { CoachCard } from './coach-card.tsx';
import { coachesOptions } from './coaches.queries.ts';
import classes from './coaching.module.css';

/** The centre's coaches for a coordinator, the supervised ones for a supervisor, themself for a coach. */
export function CoachesPage() {
  const t = useWords('coaching');
  const query = useQuery(coachesOptions());
  return (
    <Page title={t('coaching:coaches.title')} documentTitle={t('coaching:coaches.title')} width="full">
      <QueryStates query={query} lines={6}>
        {(coaches) =>
          coaches.length === 0 ? (
            <EmptyState icon="Users" title={t('coaching:coaches.empty')} text={t('coaching:coaches.emptyText')} />
          ) : (
            <div className={classes.people}>
              {coaches.map((coach) => (
                <CoachCard key={coach.id} coach={coach} />
              ))}
            </div>
          )
        }
      </QueryStates>
    </Page>
  );
}
