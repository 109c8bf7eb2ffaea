import { Text } from '@mantine/core';
import { useWords } from '@alongside/kit/ui';
import { OwnWords } from './own-words.tsx';
import { PlanTitles } from './plan-titles.tsx';
import type { PlanPartInView } from './plans.queries.ts';

/** A coordinator sees what the plan is about; a coach sees the goals that the person shares, in the person's words. */
export function PlanInPart({ plan }: { readonly plan: PlanPartInView | null }) {
  const t = useWords('plans');
  if (plan === null) return <Text c="dimmed">{t('plans:noneToSee')}</Text>;
  return (
    <>
      {plan.problems ? <PlanTitles plan={plan} /> : null}
      {plan.goals ? <Goals goals={plan.goals} /> : null}
    </>
  );
}

function Goals({ goals }: { readonly goals: NonNullable<PlanPartInView['goals']> }) {
  const t = useWords('plans');
  if (goals.length === 0) return <Text c="dimmed">{t('plans:noShared')}</Text>;
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal.id}>
          <bdi>{goal.title}</bdi>: <OwnWords words={goal.words} lang={goal.wordsLang} />
        </li>
      ))}
    </ul>
  );
}
