/** What the server would say to an operation, by its name: the data, or a function of the variables that answers it. */
export type Answers = Readonly<Record<string, unknown>>;

export interface SentRequest {
  readonly operation: string;
  readonly variables: unknown;
  readonly headers: Headers;
}

/** Thrown by an answer to stand for a top-level error of the server: `throw new Refused('FORBIDDEN')`. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly requestId = 'request-1',
  ) {
    super(code);
  }
}

/**
 * Stands at the edge of the page, where the network begins: everything of ours runs as it is.
 * An operation without an answer is refused, and the screen's error shows its name where the request's id stands.
 */
export function answerRequests(answers: Answers): readonly SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = async (_address, init) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { readonly query: string; readonly variables: unknown };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    sent.push({ operation, variables, headers: new Headers(init?.headers) });
    return new Response(JSON.stringify(await bodyOf(answers, operation, variables)), { status: 200 });
  };
  return sent;
}

async function bodyOf(answers: Answers, operation: string, variables: unknown): Promise<object> {
  try {
    if (!Object.hasOwn(answers, operation)) throw new Refused('INTERNAL', `this spec has no answer for ${operation}`);
    const answer = answers[operation];
    const data: unknown = typeof answer === 'function' ? await (answer as (given: unknown) => unknown)(variables) : answer;
    return { data };
  } catch (error) {
    if (error instanceof Refused) return { data: null, errors: [{ extensions: { code: error.code, requestId: error.requestId } }] };
    throw error;
  }
}
