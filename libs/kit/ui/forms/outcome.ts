import type { Problem } from './problems.ts';

/** What a form holds, and the version that it was read with. */
export type Versioned<Values> = { readonly values: Values; readonly version: number };

/** How saving ended. `stale`: somebody was first, and this is what stands there now. */
export type Outcome<Values> =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale'; readonly now: Versioned<Values> }
  | { readonly kind: 'refused'; readonly problem: Problem };

type Answer<Current> =
  | { readonly __typename: string; readonly current: Current }
  | {
      readonly __typename: string;
      readonly code: string;
      readonly message: string;
      readonly path: readonly string[] | null;
      readonly constraint?: string | null;
    }
  | { readonly __typename: string };

/** The contract's union, told apart once for every form. `read` takes the form's values out of the current row. */
export function outcomeOf<Current, Values>(answer: Answer<Current>, read: (current: Current) => Versioned<Values>): Outcome<Values> {
  if ('current' in answer) return { kind: 'stale', now: read(answer.current) };
  return 'code' in answer ? { kind: 'refused', problem: problemOf(answer) } : { kind: 'saved' };
}

/** Bad input is worded by the broken rule ('isoDate', 'max 200'), which says more than its code. */
export function problemOf(answer: Problem & { readonly constraint?: string | null }): Problem {
  const { constraint, code, message, path } = answer;
  return { code: code === 'BAD_USER_INPUT' && constraint ? (constraint.split(' ')[0] ?? code) : code, message, path };
}
