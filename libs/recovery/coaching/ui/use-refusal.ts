import { RequestFailed } from '@alongside/kit/client';
import { problemOf, useProblemText, useWords, type Problem } from '@alongside/kit/ui';

type Sent = { readonly data: object | undefined; readonly error: Error | null };

const isRefused = (answer: object): answer is Problem & { readonly constraint?: string | null } => 'code' in answer && 'message' in answer;

/** What a mutation was refused for, or that no answer came, in sentences; what was typed stays in any case. */
export function useRefusal({ data, error }: Sent): readonly string[] {
  const t = useWords('coaching');
  const text = useProblemText('coaching');
  if (error) return [t(`kit:failed.${error instanceof RequestFailed ? error.kind : 'server'}`), t('kit:failed.kept')];
  return data && isRefused(data) ? [text(problemOf(data))] : [];
}
