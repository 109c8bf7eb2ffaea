import { PersonName, useStaffName, useWords } from '@alongside/kit/ui';
import type { ReviewInView } from './desk.queries.ts';
import { useRuleWords } from './use-rule-words.ts';
import classes from './coaching.module.css';

/** Who may not be offered, each with every rule that stands against it; folded, because it is seldom asked. */
export function NotOfferedList({ notOffered }: Pick<ReviewInView, 'notOffered'>) {
  const t = useWords('coaching');
  const nameOf = useStaffName();
  const ruleWords = useRuleWords();
  if (notOffered.length === 0) return null;
  return (
    <details>
      <summary className={classes.summary}>{t('coaching:review.notOffered', { count: notOffered.length })}</summary>
      <ul className={classes.rows}>
        {notOffered.map(({ coach, rules }) => (
          <li key={coach.id}>
            <PersonName name={nameOf(coach)} strong />
            <span>{ruleWords(rules)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
