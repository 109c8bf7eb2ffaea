import { Text, Title } from '@mantine/core';
import { useFormats, useWords } from '@alongside/kit/ui';
import { EarlierPlans } from './earlier-plans.tsx';
import { OwnWords } from './own-words.tsx';
import { PlanTitles } from './plan-titles.tsx';
import type { PlanInView } from './plans.queries.ts';
import { usePrescription, useServiceName } from './use-prescription.ts';

export interface PlanReadingProps {
  readonly plan: PlanInView;
  readonly plans: readonly PlanInView[];
}

/** The plan that holds, else the draft: what weighs on the person, where they want to go, and what is prescribed. */
export function PlanReading({ plan, plans }: PlanReadingProps) {
  return (
    <>
      <PlanTitles plan={plan} />
      <Goals plan={plan} />
      <Interventions plan={plan} />
      <EarlierPlans plans={plans.filter((one) => one.id !== plan.id)} />
    </>
  );
}

function Goals({ plan }: { readonly plan: PlanInView }) {
  const t = useWords('plans');
  const formats = useFormats();
  return (
    <>
      <Title order={3}>{t('plans:part.goals')}</Title>
      {plan.goals?.length ? (
        <ul>
          {plan.goals.map((goal) => (
            <li key={goal.id}>
              <bdi>{goal.title}</bdi>: <OwnWords words={goal.words} lang={goal.wordsLang} />
              <Text size="sm" c="dimmed">
                {goal.measure ? (
                  <>
                    <bdi>{goal.measure}</bdi>
                    {' · '}
                  </>
                ) : null}
                {goal.targetOn ? `${t('plans:target', { day: formats.date(goal.targetOn) })} · ` : null}
                {t(goal.isShared ? 'plans:shared' : 'plans:notShared')}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{t('plans:none.goals')}</Text>
      )}
    </>
  );
}

function Interventions({ plan }: { readonly plan: PlanInView }) {
  const t = useWords('plans');
  const prescription = usePrescription();
  const serviceName = useServiceName();
  return (
    <>
      <Title order={3}>{t('plans:part.interventions')}</Title>
      {plan.interventions?.length ? (
        <ul>
          {plan.interventions.map((line) => (
            <li key={line.id}>
              <bdi>{serviceName(line)}</bdi>: {prescription(line)}
              {line.isMandatory ? ` · ${t('plans:mandatory')}` : null}
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{t('plans:none.interventions')}</Text>
      )}
    </>
  );
}
