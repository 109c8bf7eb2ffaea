import { newId } from '@alongside/kit/client';
import { CheckField, DateField, SelectField, TextAreaField, TextField, useLanguage, useWords } from '@alongside/kit/ui';
import type { PlanGoal } from '@alongside/recovery/plans/domain';
import type { PlanPart } from './plan-part.ts';
import { PlanLines } from './plan-lines.tsx';

const languages = ['ur', 'en', 'pa', 'ps', 'sd'] as const;

function emptyGoal(wordsLang: string): PlanGoal {
  return { id: newId(), problemId: null, title: '', words: '', wordsLang, measure: '', targetOn: null, isShared: false };
}

/** Where the person wants to go: a title for the team, and their own words, which nobody tidies up. */
export function PlanGoalFields({ values, change, errorOf }: PlanPart) {
  const language = useLanguage();
  const onLines = (goals: readonly PlanGoal[]) => {
    const has = (id: string | null) => goals.some((one) => one.id === id);
    change({ goals, interventions: values.interventions.map((one) => ({ ...one, goalId: has(one.goalId) ? one.goalId : null })) });
  };
  return (
    <PlanLines part="goals" lines={values.goals} onLines={onLines} make={() => emptyGoal(language)} error={errorOf('goals')}>
      {(goal, i, edit) => (
        <>
          <GoalWords goal={goal} edit={edit} errorOf={(field) => errorOf(`goals.${i}.${field}`)} />
          <GoalMeasure goal={goal} edit={edit} errorOf={(field) => errorOf(`goals.${i}.${field}`)} problems={values.problems} />
        </>
      )}
    </PlanLines>
  );
}

interface GoalProps {
  readonly goal: PlanGoal;
  readonly edit: (over: Partial<PlanGoal>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function GoalWords({ goal, edit, errorOf }: GoalProps) {
  const t = useWords('plans');
  return (
    <>
      <TextField label={t('plans:field.goal')} value={goal.title} onChange={(title) => edit({ title })} error={errorOf('title')} />
      <TextAreaField
        label={t('plans:field.words')}
        hint={t('plans:field.wordsHint')}
        value={goal.words}
        onChange={(words) => edit({ words })}
        error={errorOf('words')}
      />
      <SelectField
        label={t('plans:field.wordsLang')}
        value={goal.wordsLang}
        onChange={(value) => edit({ wordsLang: value ?? goal.wordsLang })}
        choices={[...new Set([...languages, goal.wordsLang])].map((value) => ({
          value,
          label: t([`plans:language.${value}`], { defaultValue: value }),
        }))}
        error={errorOf('wordsLang')}
      />
    </>
  );
}

function GoalMeasure({ goal, edit, errorOf, problems }: GoalProps & Pick<PlanPart['values'], 'problems'>) {
  const t = useWords('plans');
  return (
    <>
      <SelectField
        label={t('plans:field.forProblem')}
        value={goal.problemId ?? ''}
        onChange={(value) => edit({ problemId: value || null })}
        choices={[
          { value: '', label: t('plans:field.noProblem') },
          ...problems.map(({ id, title }, i) => ({ value: id, label: title || t('plans:line.problems', { number: i + 1 }) })),
        ]}
        error={errorOf('problemId')}
      />
      <TextField
        label={t('plans:field.measure')}
        value={goal.measure}
        onChange={(measure) => edit({ measure })}
        error={errorOf('measure')}
      />
      <DateField
        label={t('plans:field.targetOn')}
        value={goal.targetOn ?? ''}
        onChange={(value) => edit({ targetOn: value || null })}
        error={errorOf('targetOn')}
      />
      <CheckField label={t('plans:field.isShared')} value={goal.isShared} onChange={(isShared) => edit({ isShared })} />
    </>
  );
}
