import type { RunningApp } from '../create-app.ts';

/** A browser of one staff member, or of nobody. */
export type Desk = { readonly cookie: string | null; readonly csrf: string | null };
export const noDesk: Desk = { cookie: null, csrf: null };

export type Failure = { readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } };
export type Answer = {
  readonly status: number;
  /** All that left the server, headers too: canaries are looked for here. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Failure[];
  readonly setCookie: string | null;
};

/** One operation over HTTP, as a browser sends it: through hooks, limits, gate, resolvers, stores and walls. */
export async function ask(running: RunningApp, desk: Desk, query: string, variables: object = {}): Promise<Answer> {
  const response = await running.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(desk.cookie ? { cookie: desk.cookie } : {}),
      ...(desk.csrf ? { 'x-alongside-csrf': desk.csrf } : {}),
    },
    payload: { query, variables },
  });
  const body = JSON.parse(response.body) as { data?: Answer['data']; errors?: Failure[] };
  const set = response.headers['set-cookie'];
  return {
    status: response.statusCode,
    text: `${response.body}\n${JSON.stringify(response.headers)}`,
    data: body.data ?? null,
    errors: body.errors ?? [],
    setCookie: typeof set === 'string' ? (set.split(';')[0] ?? null) : null,
  };
}

/** Signs in by the demo's one click. */
export async function signIn(running: RunningApp, staffId: string): Promise<Desk> {
  const { setCookie } = await ask(running, noDesk, 'mutation ($id: ID!) { demoSignIn(staffId: $id) { __typename } }', { id: staffId });
  if (!setCookie) throw new Error('the demo sign-in gave no session');
  const { data } = await ask(running, { cookie: setCookie, csrf: null }, '{ me { csrf } }');
  const me = data?.['me'] as { csrf: string } | null | undefined;
  if (!me) throw new Error('the session does not stand');
  return { cookie: setCookie, csrf: me.csrf };
}
