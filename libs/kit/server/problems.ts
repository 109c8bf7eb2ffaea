import type { InvalidInput, ProblemCode } from '@alongside/kit/words';
import { GraphQLError } from 'graphql';

export type BadInput = { __typename: 'BadInput'; code: string; message: string; path: string[] | null; constraint: string | null };
export type NotAllowed = { __typename: 'NotAllowed'; code: 'FORBIDDEN'; message: string; path: string[] | null };
export type NotFound = { __typename: 'NotFound'; code: 'NOT_FOUND'; message: string; path: string[] | null };

/** The contract's BadInput from what a rule found: 'input.ops[3].status' becomes ['input', 'ops', '3', 'status']. */
export function badInput(problem: InvalidInput): BadInput {
  const path = problem.path?.split(/[.[\]]+/).filter(Boolean) ?? null;
  const constraint = problem.limit === null ? problem.constraint : `${problem.constraint} ${problem.limit}`;
  return { __typename: 'BadInput', code: problem.code, message: problem.message, path, constraint };
}

export function badInputAt(path: readonly string[], constraint: string, message: string, code: ProblemCode = 'BAD_USER_INPUT'): BadInput {
  return { __typename: 'BadInput', code, message, path: [...path], constraint };
}

export function notAllowed(): NotAllowed {
  return { __typename: 'NotAllowed', code: 'FORBIDDEN', message: 'You may not do this here.', path: null };
}

/** The same words for what does not exist and for what belongs to another team. */
export function notFound(path: readonly string[] | null = null): NotFound {
  return { __typename: 'NotFound', code: 'NOT_FOUND', message: 'Not found, or it belongs to another team.', path: path && [...path] };
}

/** For queries and whatever stands before a verb: a coded error of the answer's `errors`. */
export function failure(code: ProblemCode, message: string, path?: readonly string[]): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(path ? { constraintPath: path } : {}), retryable: code === 'UNAVAILABLE' || code === 'OVERLOADED' },
  });
}

export type Refusal = NotAllowed | NotFound;

export function isRefusal<Answer extends object>(answer: Answer): answer is Extract<Answer, Refusal> {
  return '__typename' in answer && (answer.__typename === 'NotAllowed' || answer.__typename === 'NotFound');
}
