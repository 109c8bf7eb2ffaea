import { Text, Title } from '@mantine/core';
import { StatusChip, useFormats, useWords } from '@alongside/kit/ui';
import type { PlanInView } from './plans.queries.ts';

type Problem = Pick<NonNullable<PlanInView['problems']>[number], 'id' | 'domain' | 'title'> & { readonly detail?: string | null };

export interface PlanTitlesProps {
  readonly plan: {
    readonly [Key in 'number' | 'status' | 'startsOn' | 'reviewDue']?: PlanInView[Key];
  } & { readonly problems?: readonly Problem[] | null };
}

/** Which plan it is, its days, and what weighs on the person. Details only where the viewer may read them. */
export function PlanTitles({ plan: { number, status, startsOn, reviewDue, problems } }: PlanTitlesProps) {
  const t = useWords('plans');
  const formats = useFormats();
  const day = (date: string | null | undefined) => (date ? formats.date(date) : '');
  return (
    <>
      <p>
        <StatusChip
          status={status === 'ACTIVE' ? 'done' : 'upcoming'}
          words={t(`plans:status.${status ?? 'DRAFT'}`, { number: number ?? 1 })}
        />{' '}
        {t('plans:span', { from: day(startsOn), review: day(reviewDue) })}
      </p>
      <Title order={3}>{t('plans:part.problems')}</Title>
      {problems?.length ? (
        <ul>
          {problems.map((problem) => (
            <li key={problem.id}>
              {t(`plans:domain.${problem.domain ?? 'SOCIAL'}`)}: <bdi>{problem.title}</bdi>
              {problem.detail ? (
                <Text size="sm" c="dimmed" dir="auto">
                  {problem.detail}
                </Text>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">{t('plans:none.problems')}</Text>
      )}
    </>
  );
}
