/** Every code that a refusal may carry, in a mutation's union and in `errors[].extensions` alike. The list is closed: screens switch on it. */
export const problemCodes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'SESSION_EXPIRED',
  'STEP_UP_REQUIRED',
  'CONSENT_REQUIRED',
  'REASON_REQUIRED',
  'CONFLICT_VERSION',
  'CONFLICT_OVERLAP',
  'CAPACITY_FULL',
  'DUPLICATE',
  'IDEMPOTENCY_MISMATCH',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COMPLEX',
  'OPERATION_NOT_ALLOWED',
  'RATE_LIMITED',
  'IMPORT_INVALID',
  'AUDIT_UNAVAILABLE',
  'UNAVAILABLE',
  'OVERLOADED',
  'TIMEOUT',
  'INTERNAL',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * A failure that the person can cause, as a value of the contract. `path` is the place in the input (`input.clients[3].birthDate`), or null when no
 * single field is to blame. `message` is plain English for logs and the command line; screens translate the type and its own fields.
 */
export type Problem<Code extends ProblemCode = ProblemCode, Name extends string = string> = {
  readonly __typename: Name;
  readonly code: Code;
  readonly message: string;
  readonly path: string | null;
};

/** One field that cannot be taken as it is. `constraint` names the broken rule ('max', 'isoDate'), `limit` its bound, if it has one. */
export type InvalidInput = Problem<'BAD_USER_INPUT', 'InvalidInput'> & {
  readonly constraint: string;
  readonly limit: number | string | null;
};

/** What a validator answers: the cleaned value, or all that is wrong with it. Never both. */
export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly InvalidInput[] };

export function good<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}

export function bad(...problems: readonly InvalidInput[]): Checked<never> {
  return { ok: false, problems };
}

export function invalidInput(path: string, constraint: string, message: string, limit: number | string | null = null): InvalidInput {
  return { __typename: 'InvalidInput', code: 'BAD_USER_INPUT', message, path, constraint, limit };
}
