import { StaleWrite, useFormats, useWorded, useWords, type DifferentValue } from '@alongside/kit/ui';
import { valuesOf, type PlanValues } from './plan-values.ts';
import type { PlanChoices, PlanNow } from './plans.queries.ts';
import { usePrescription } from './use-prescription.ts';

export interface StalePlanProps {
  readonly mine: PlanValues;
  readonly current: PlanNow;
  readonly choices: PlanChoices;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}

/** Somebody wrote first: part by part, what is mine and what stands now. */
export function StalePlan({ mine, current, choices, onKeepTheirs, onUseMine }: StalePlanProps) {
  const t = useWords('plans');
  const sides = [usePlanInWords(mine, choices), usePlanInWords(valuesOf(current, mine.startsOn), choices)] as const;
  const values = Object.keys(sides[0]).flatMap((field): DifferentValue[] => {
    const [yours = [], theirs = []] = sides.map((side) => side[field]);
    if (yours.join('\n') === theirs.join('\n')) return [];
    return [{ field: t(field), yours: <Lines of={yours} />, theirs: <Lines of={theirs} /> }];
  });
  return <StaleWrite values={values} onKeepTheirs={onKeepTheirs} onUseMine={onUseMine} />;
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return of.map((line) => (
    <div key={line} dir="auto">
      {line}
    </div>
  ));
}

function usePlanInWords(values: PlanValues, choices: PlanChoices): Readonly<Record<string, readonly string[]>> {
  const t = useWords('plans');
  const formats = useFormats();
  const worded = useWorded();
  const prescription = usePrescription();
  const service = (id: string) => worded(choices.services.find((one) => one.id === id)?.titles ?? []);
  return {
    'plans:editor.startsOn': [formats.date(values.startsOn)],
    'plans:editor.reviewDue': [formats.date(values.reviewDue)],
    'plans:part.problems': values.problems.map(({ domain, title, detail }) => `${t(`plans:domain.${domain}`)}: ${title} ${detail}`.trim()),
    'plans:part.goals': values.goals.map(({ title, words, measure, targetOn }) =>
      [title, words, measure, targetOn ? formats.date(targetOn) : ''].filter(Boolean).join(' · '),
    ),
    'plans:part.interventions': values.interventions.map((one) => `${service(one.serviceId)}: ${prescription(one)}`),
  };
}
