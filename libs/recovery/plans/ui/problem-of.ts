import type { Problem } from '@alongside/kit/ui';
import type { InvalidInput } from '@alongside/kit/words';

const worded = ['required', 'min', 'max', 'isoDate', 'nearDate', 'afterStart', 'ofThisPlan', 'ofThisCentre', 'draft', 'bidiOverride'];

type Refused = Problem & { readonly __typename: string; readonly constraint?: string | null };

/** The refusal in an answer, or null. */
export function problemOf(answer: Refused | { readonly __typename: string }): Problem | null {
  return 'code' in answer ? named(answer, answer.constraint) : null;
}

/** What the rules of the plan say before anything is sent, in the form in which the server would say it. */
export function brokenBound({ code, message, path, constraint }: InvalidInput): Problem {
  return named({ code, message, path: path?.split('.') ?? null }, constraint);
}

/** Of an input that cannot be taken the broken bound says more than the code: it gets words of its own. */
function named(problem: Problem, constraint: string | null | undefined): Problem {
  const bound = constraint?.split(' ')[0] ?? '';
  return problem.code === 'BAD_USER_INPUT' && worded.includes(bound) ? { ...problem, code: `BAD_${bound}` } : problem;
}

/** When no answer came at all; what was typed stays. */
export const noAnswer: Problem = { code: 'UNAVAILABLE', message: '' };
