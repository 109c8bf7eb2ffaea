import { failure } from '@alongside/kit/server';
import type { ProblemCode } from '@alongside/kit/words';
import { GraphQLError } from 'graphql';

/** A refusal before any field has answered: it has an HTTP status of its own. */
export function refusal(status: number, code: ProblemCode, message: string, path?: readonly string[]): GraphQLError {
  const { extensions } = failure(code, message, path);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}
