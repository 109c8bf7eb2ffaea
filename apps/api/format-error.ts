import { problemCodes } from '@alongside/kit/words';
import { unwrapResolverError } from '@apollo/server/errors';
import { refusedBy } from '@alongside/kit/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const ours: ReadonlySet<unknown> = new Set(problemCodes);
const apollos: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'OPERATION_NOT_ALLOWED',
  PERSISTED_QUERY_NOT_SUPPORTED: 'OPERATION_NOT_ALLOWED',
};

/** Says what went wrong in a code of ours, and nothing of the inside: the unexpected is logged by its kind, never by its text, which may quote a row. */
export function formatError(
  log: (kind: string, stack: string) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const extensions = formatted.extensions ?? {};
    const code = codeOf(String(extensions['code']), formatted.message, error, log);
    const path = extensions['constraintPath'] ?? null;
    const said = code === 'INTERNAL' ? 'Something went wrong. Your work is kept; try again.' : withoutValues(formatted.message);
    return {
      message: said,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code,
        path,
        retryable: code === 'UNAVAILABLE' || code === 'OVERLOADED',
      },
    };
  };
}

function codeOf(code: string, message: string, error: unknown, log: (kind: string, stack: string) => void): string {
  if (code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens')) return 'QUERY_TOO_LARGE';
  if (ours.has(code) && code !== 'INTERNAL') return code;
  // A rule of ours among the validation rules: the server writes its own code over it and keeps the error.
  const own = code === 'GRAPHQL_VALIDATION_FAILED' && error instanceof GraphQLError ? codeInside(error) : undefined;
  if (own) return own;
  const known = apollos[code];
  if (known) return known;
  const inside = unwrapResolverError(error);
  const refused = refusedBy(inside);
  if (refused?.sqlState === 'AU001') return 'AUDIT_UNAVAILABLE';
  if (isUnreachable(inside)) return 'UNAVAILABLE';
  const stack = inside instanceof Error ? (inside.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')) : [];
  log(
    inside instanceof Error ? `${inside.name}${refused ? ` ${refused.sqlState} ${refused.constraint}` : ''}` : 'unknown',
    stack.slice(0, 8).join('\n'),
  );
  return 'INTERNAL';
}

function codeInside({ originalError }: GraphQLError): string | undefined {
  const own = originalError instanceof GraphQLError ? originalError.extensions['code'] : undefined;
  return typeof own === 'string' && ours.has(own) ? own : undefined;
}

function isUnreachable(error: unknown): boolean {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return code === 'P1001' || code === 'P1017' || code === 'P2024' || code === 'P2028' || code === 'ECONNREFUSED';
}

/** graphql-js quotes the offending value in variable errors: the value may be somebody's. */
function withoutValues(message: string): string {
  return message.replace(/got invalid value .*/s, 'got an invalid value').slice(0, 300);
}
