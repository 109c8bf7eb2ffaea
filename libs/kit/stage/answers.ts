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
 * An operation without an answer fails the way an unreachable server does, with its name in the console.
 */
export function answerRequests(answers: Answers): readonly SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = async (_address, init) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { readonly query: string; readonly variables: unknown };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    sent.push({ operation, variables, headers: new Headers(init?.headers) });
    if (!Object.hasOwn(answers, operation)) {
      console.error(`This spec has no answer for the operation ${operation}.`);
      throw new TypeError('fetch failed');
    }
    return new Response(JSON.stringify(await bodyOf(answers[operation], variables)), { status: 200 });
  };
  return sent;
}

async function bodyOf(answer: unknown, variables: unknown): Promise<object> {
  try {
    const data: unknown = typeof answer === 'function' ? await (answer as (given: unknown) => unknown)(variables) : answer;
    return { data };
  } catch (error) {
    if (error instanceof Refused) return { data: null, errors: [{ extensions: { code: error.code, requestId: error.requestId } }] };
    throw error;
  }
}
