import type { NotOfferedRule } from '@alongside/kit/contract';
import { useFormats, useWords } from '@alongside/kit/ui';

/** Why a coach is not offered, all rules in one line. */
export function useRuleWords(): (rules: readonly NotOfferedRule[]) => string {
  const t = useWords('coaching');
  const formats = useFormats();
  return (rules) => formats.list(rules.map((rule) => t(`coaching:rule.${rule}`)));
}
