import { useFormats, useWords } from '@alongside/kit/ui';
import type { PlanInView } from './plans.queries.ts';
import classes from './plans.module.css';

/** The other versions, newest first: a plan is superseded and never lost. */
export function EarlierPlans({ plans }: { readonly plans: readonly PlanInView[] }) {
  const t = useWords('plans');
  const formats = useFormats();
  if (plans.length === 0) return null;
  return (
    <details>
      <summary className={classes.summary}>{t('plans:others', { count: plans.length })}</summary>
      <ul>
        {plans.map(({ id, number, status, startsOn, activatedAt, activatedByName }) => (
          <li key={id}>
            {t(`plans:status.${status ?? 'DRAFT'}`, { number: number ?? 1 })} · {startsOn ? formats.date(startsOn) : null}
            {activatedAt && activatedByName ? (
              <>
                {' · '}
                <bdi>{activatedByName}</bdi>, {formats.instant(activatedAt)}
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
