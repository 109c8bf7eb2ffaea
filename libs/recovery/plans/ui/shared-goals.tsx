import { Text } from '@mantine/core';
import { useWords } from '@alongside/kit/ui';
import { OwnWords } from './own-words.tsx';
import type { PlanView } from './plans.queries.ts';

/** What a coach sees: the goals that the person shares, in the person's words. */
export function SharedGoals({ goals }: { readonly goals: PlanView['shared'] }) {
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
