import type { Problem } from '@alongside/kit/ui';

const worded = [
  ...[
    'required',
    'max',
    'isoDate',
    'nearDate',
    'localTime',
    'minutes',
    'capacity',
    'oneLead',
    'unique',
    'known',
    'ruleEmpty',
    'ruleTooLong',
  ],
  ...[
    'ruleCOUNT',
    'ruleINTERVAL',
    'ruleUNTIL',
    'ended',
    'cancelled',
    'afterAttendance',
    'afterStart',
    'oneLine',
    'bidiOverride',
    'earlierTerms',
    'past',
  ],
];

type Refused = Problem & { readonly __typename: string; readonly constraint?: string | null };

/** The refusal in an answer, or null. Of an input that cannot be taken the broken bound says more than the code: it gets words of its own. */
export function problemOf(answer: Refused | { readonly __typename: string } | null): Problem | null {
  if (answer === null || !('code' in answer)) return null;
  const constraint = answer.constraint?.split(' ')[0] ?? '';
  return answer.code === 'BAD_USER_INPUT' && worded.includes(constraint) ? { ...answer, code: `BAD_${constraint}` } : answer;
}

/** When no answer came at all; what was typed stays. */
export const noAnswer: Problem = { code: 'UNAVAILABLE', message: '' };
