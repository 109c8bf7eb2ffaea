import { newId } from '@alongside/kit/client';
import { OneChip, TextAreaField, TextField, useWords } from '@alongside/kit/ui';
import { problemDomains, type PlanProblem } from '@alongside/recovery/plans/domain';
import type { PlanPart } from './plan-part.ts';
import { PlanLines } from './plan-lines.tsx';

const emptyProblem = (): PlanProblem => ({ id: newId(), domain: 'PSYCHOLOGICAL', title: '', detail: '' });

/** What weighs on the person. A goal that pointed to a problem which is taken away points to none. */
export function PlanProblemFields({ values, change, errorOf }: PlanPart) {
  const t = useWords('plans');
  const onLines = (problems: readonly PlanProblem[]) => {
    const has = (id: string | null) => problems.some((one) => one.id === id);
    change({ problems, goals: values.goals.map((goal) => ({ ...goal, problemId: has(goal.problemId) ? goal.problemId : null })) });
  };
  return (
    <PlanLines part="problems" lines={values.problems} onLines={onLines} make={emptyProblem} error={errorOf('problems')}>
      {(line, i, edit) => (
        <>
          <OneChip
            label={t('plans:field.domain')}
            value={line.domain}
            onChange={(value) => edit({ domain: problemDomains.find((one) => one === value) ?? line.domain })}
            choices={problemDomains.map((value) => ({ value, label: t(`plans:domain.${value}`) }))}
            error={errorOf(`problems.${i}.domain`)}
          />
          <TextField
            label={t('plans:field.problem')}
            value={line.title}
            onChange={(title) => edit({ title })}
            error={errorOf(`problems.${i}.title`)}
          />
          <TextAreaField
            label={t('plans:field.detail')}
            value={line.detail}
            onChange={(detail) => edit({ detail })}
            error={errorOf(`problems.${i}.detail`)}
          />
        </>
      )}
    </PlanLines>
  );
}
