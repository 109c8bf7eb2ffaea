import { Button, Group } from '@mantine/core';
import { DateField, Form, Notice, useProblems, useWords } from '@alongside/kit/ui';
import { PlanGoalFields } from './plan-goal-fields.tsx';
import { PlanInterventionFields } from './plan-intervention-fields.tsx';
import { PlanProblemFields } from './plan-problem-fields.tsx';
import { StalePlan } from './stale-plan.tsx';
import type { PlanFormProps, PlanPart } from './plan-part.ts';
import { fieldsOf } from './plan-values.ts';
import { usePlanForm } from './use-plan-form.ts';

export function PlanForm(props: PlanFormProps) {
  const { choices, onClose } = props;
  const t = useWords('plans');
  const form = usePlanForm(props);
  const { values, change, restored, problems, stale, busy } = form;
  const { errorOf, general } = useProblems('plans', problems, fieldsOf(values));
  const part: PlanPart = { values, choices, change, errorOf };
  return (
    <>
      {stale ? <StalePlan mine={values} current={stale} choices={choices} onKeepTheirs={form.keepTheirs} onUseMine={form.useMine} /> : null}
      <Form onSubmit={form.saveDraft} action={t('plans:editor.save')} busy={busy} onCancel={onClose} general={general} restored={restored}>
        <Group grow align="start">
          <DateField
            label={t('plans:editor.startsOn')}
            value={values.startsOn}
            onChange={(startsOn) => change({ startsOn })}
            error={errorOf('startsOn')}
          />
          <DateField
            label={t('plans:editor.reviewDue')}
            value={values.reviewDue}
            onChange={(reviewDue) => change({ reviewDue })}
            error={errorOf('reviewDue')}
          />
        </Group>
        <PlanProblemFields {...part} />
        <PlanGoalFields {...part} />
        <PlanInterventionFields {...part} />
        <Notice tone="info">{t('plans:editor.activateHint')}</Notice>
        <Group justify="flex-end">
          <Button variant="light" onClick={form.makeItThePlan} loading={busy}>
            {t('plans:editor.activate')}
          </Button>
        </Group>
      </Form>
    </>
  );
}
