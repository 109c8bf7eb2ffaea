import { useFormats, useWords } from '@alongside/kit/ui';
import type { ApproveAnswer } from './desk.queries.ts';
import { useRefusal } from './use-refusal.ts';
import { useRuleWords } from './use-rule-words.ts';

type Sent = { readonly data: ApproveAnswer | undefined; readonly error: Error | null };

/** Why an approval did not come about: what holds now, and what to do. */
export function useApprovalRefusal(sent: Sent): readonly string[] {
  const refusal = useRefusal(sent);
  const inWords = useAnswerWords();
  const words = sent.error || !sent.data ? null : inWords(sent.data);
  return words === null ? refusal : [words];
}

export function useAnswerWords(): (answer: ApproveAnswer) => string | null {
  const t = useWords('coaching');
  const formats = useFormats();
  const ruleWords = useRuleWords();
  return (answer) => {
    switch (answer.__typename) {
      case 'CoachFull':
        return t('coaching:refused.CoachFull');
      case 'AlreadyMatched':
        return t(`coaching:refused.AlreadyMatched.${answer.state}`);
      case 'PairNotOffered':
        return t('coaching:refused.PairNotOffered', { rules: ruleWords(answer.rules) });
      case 'ConcernStands':
        return t('coaching:refused.ConcernStands', {
          concerns: formats.list(answer.concerns.map(({ concern, count }) => t(`coaching:concern.${concern}`, { count }))),
        });
      case 'StaleRequest':
        return t('coaching:refused.StaleRequest');
      default:
        return null;
    }
  };
}
