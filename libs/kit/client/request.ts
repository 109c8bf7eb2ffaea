import { currentViewer, sessionEnded } from './session.ts';
import { RequestFailed, failureOf, type GraphqlFailure } from './request-failed.ts';
import { askToStepUp } from './step-up.ts';

/** The text of one operation that knows its answer and its variables; `npm run generate` makes them in kit/contract. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the request counts as lost. The tap that caused it must not wait for ever on a bad line. */
  readonly timeoutMs?: number;
  /** A poll, not a person: the server must not extend the session for it. */
  readonly background?: boolean;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphqlFailure[];
}

/**
 * Sends one operation and answers its data. What weighs much and asks for a recent proof of who sits here is sent again when it was given.
 * @throws RequestFailed for everything that is not an answer; problems of the contract are part of the data.
 */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  options: RequestOptions = {},
): Promise<Result> {
  try {
    return await requestOnce(document, variables, options);
  } catch (error) {
    const mayAskAgain = error instanceof RequestFailed && error.code === 'STEP_UP_REQUIRED' && (await askToStepUp());
    if (!mayAskAgain) throw error;
    return requestOnce(document, variables, options);
  }
}

async function requestOnce<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  options: RequestOptions,
): Promise<Result> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 15_000);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal, options.background === true).catch(
    (cause: unknown) => {
      // The caller's own abort is no failure: the query client expects to see it unchanged.
      if (options.signal?.aborted) throw cause;
      throw new RequestFailed(timeout.aborted ? 'timeout' : 'offline', timeout.aborted ? 'TIMEOUT' : 'OFFLINE', null);
    },
  );
  const requestId = response.headers.get('x-request-id');
  const answer = await readAnswer<Result>(response);
  const failure = failureOf(response.status, answer, requestId);
  if (failure?.kind === 'unauthenticated' && currentViewer()) sessionEnded('expired');
  if (failure) throw failure;
  return answer?.data as Result;
}

function send(body: string, signal: AbortSignal, background: boolean): Promise<Response> {
  const viewer = currentViewer();
  return fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(viewer ? { 'x-alongside-csrf': viewer.csrf } : {}),
      ...(background ? { 'x-alongside-background': '1' } : {}),
    },
    body,
    signal,
  });
}

/** A proxy's error page is not JSON: then there is no answer, only a status. */
async function readAnswer<Result>(response: Response): Promise<Answer<Result> | null> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    return null;
  }
}
