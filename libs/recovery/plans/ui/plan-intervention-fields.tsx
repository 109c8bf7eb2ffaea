import { Group } from '@mantine/core';
import { newId } from '@alongside/kit/client';
import { CheckField, DateField, NumberField, SelectField, useWorded, useWords } from '@alongside/kit/ui';
import type { PlanIntervention } from '@alongside/recovery/plans/domain';
import type { PlanPart } from './plan-part.ts';
import { PlanLines } from './plan-lines.tsx';

/** What is prescribed: a service, so many times a week, so long each, for so many weeks. */
export function PlanInterventionFields({ values, choices, change, errorOf }: PlanPart) {
  const make = (): PlanIntervention => ({
    ...{ id: newId(), goalId: null, serviceId: choices.services[0]?.id ?? '', seriesId: null },
    ...{ timesAWeek: 1, minutesEach: 60, startsOn: values.startsOn, weeks: 12, isMandatory: false },
  });
  return (
    <PlanLines
      part="interventions"
      lines={values.interventions}
      onLines={(interventions) => change({ interventions })}
      make={make}
      error={errorOf('interventions')}
    >
      {(line, i, edit) => {
        const props = { line, edit, errorOf: (field: string) => errorOf(`interventions.${i}.${field}`) };
        return (
          <>
            <WhatFields {...props} choices={choices} goals={values.goals} />
            <HowMuchFields {...props} />
          </>
        );
      }}
    </PlanLines>
  );
}

interface LineProps {
  readonly line: PlanIntervention;
  readonly edit: (over: Partial<PlanIntervention>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function WhatFields({ line, edit, errorOf, choices, goals }: LineProps & Pick<PlanPart, 'choices'> & Pick<PlanPart['values'], 'goals'>) {
  const t = useWords('plans');
  const worded = useWorded();
  const groups = choices.seriesList.filter(({ service }) => service.id === line.serviceId);
  return (
    <>
      <SelectField
        label={t('plans:field.service')}
        value={line.serviceId || null}
        onChange={(value) => edit({ serviceId: value ?? line.serviceId, seriesId: null })}
        choices={choices.services.map(({ id, titles }) => ({ value: id, label: worded(titles) }))}
        error={errorOf('serviceId')}
      />
      <SelectField
        label={t('plans:field.series')}
        value={line.seriesId ?? ''}
        onChange={(value) => {
          const group = groups.find(({ id }) => id === value);
          edit(group ? { seriesId: group.id, minutesEach: group.minutes } : { seriesId: null });
        }}
        choices={[
          { value: '', label: t('plans:field.anySeries') },
          ...groups.map(({ id, titles }) => ({ value: id, label: worded(titles) })),
        ]}
        error={errorOf('seriesId')}
      />
      <SelectField
        label={t('plans:field.forGoal')}
        value={line.goalId ?? ''}
        onChange={(value) => edit({ goalId: value || null })}
        choices={[
          { value: '', label: t('plans:field.noGoal') },
          ...goals.map(({ id, title }, i) => ({ value: id, label: title || t('plans:line.goals', { number: i + 1 }) })),
        ]}
        error={errorOf('goalId')}
      />
    </>
  );
}

function HowMuchFields({ line, edit, errorOf }: LineProps) {
  const t = useWords('plans');
  // An emptied number is sent as 0, which the server refuses with the bounds that hold.
  const number = (field: 'timesAWeek' | 'minutesEach' | 'weeks', max: number, step = 1) => (
    <NumberField
      label={t(`plans:field.${field}`)}
      value={line[field] || null}
      onChange={(value) => edit({ [field]: value ?? 0 })}
      error={errorOf(field)}
      max={max}
      step={step}
    />
  );
  return (
    <>
      <Group grow align="start">
        {number('timesAWeek', 21)}
        {number('minutesEach', 720, 5)}
        {number('weeks', 104)}
      </Group>
      <DateField
        label={t('plans:field.startsOn')}
        value={line.startsOn}
        onChange={(startsOn) => edit({ startsOn })}
        error={errorOf('startsOn')}
      />
      <CheckField label={t('plans:field.isMandatory')} value={line.isMandatory} onChange={(isMandatory) => edit({ isMandatory })} />
    </>
  );
}
