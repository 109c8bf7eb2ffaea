import type { Viewer } from './viewer.ts';

/** Everything that a resolver may know of its request. `viewer` is null before sign-in: only @open fields answer then. */
export type GraphQLContext = {
  readonly viewer: Viewer | null;
  /** The request's own facts, for sign-in alone. */
  readonly request: RequestFacts;
};

export type RequestFacts = {
  readonly requestId: string;
  readonly network: string;
  readonly device: string;
  readonly sessionToken: string | null;
  /** A session was named but is over: SESSION_EXPIRED instead of UNAUTHENTICATED. */
  readonly hadSession: boolean;
  /** Set by sign-in, post switch and sign-out; written as the cookie when the answer leaves. */
  newSessionToken?: string | null;
};

/** The viewer of a field that the gate has let through. */
export function viewerOf(context: GraphQLContext): Viewer {
  if (!context.viewer) throw new Error('the gate let a request without a viewer through to a guarded field');
  return context.viewer;
}
