export type FailureKind = 'offline' | 'timeout' | 'unauthenticated' | 'forbidden' | 'server';

/** The one error that a screen meets. `code` is the contract's (FORBIDDEN, NOT_FOUND, ...); `requestId` finds it in the server's log. */
export class RequestFailed extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
    readonly requestId: string | null,
  ) {
    super(`${kind}: ${code}`);
    this.name = 'RequestFailed';
  }
}

export interface GraphqlFailure {
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/**
 * What an answer says went wrong, or null.
 * A guarded field below the root is nullable and answers FORBIDDEN with its path: that is a partial answer, not a failure.
 * NOT_FOUND counts as forbidden, because the server says so for records of other teams too.
 */
export function failureOf(
  status: number,
  answer: { readonly data?: unknown; readonly errors?: readonly GraphqlFailure[] } | null,
  requestId: string | null,
): RequestFailed | null {
  const error = answer?.errors?.find((one) => !(one.extensions?.code === 'FORBIDDEN' && (one.path?.length ?? 0) > 1));
  const code = error?.extensions?.code ?? (error ? 'INTERNAL' : null);
  const id = error?.extensions?.requestId ?? requestId;
  if (code) return new RequestFailed(kindOf(code), code, id);
  if (answer?.data && status < 400) return null;
  return new RequestFailed(kindOfStatus(status), `HTTP_${status}`, id);
}

function kindOf(code: string): FailureKind {
  if (code === 'UNAUTHENTICATED') return 'unauthenticated';
  return code === 'FORBIDDEN' || code === 'NOT_FOUND' ? 'forbidden' : 'server';
}

function kindOfStatus(status: number): FailureKind {
  if (status === 401) return 'unauthenticated';
  if (status === 403 || status === 404) return 'forbidden';
  return status === 502 || status === 503 || status === 504 ? 'offline' : 'server';
}
