import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { failure, type Database, type GraphQLContext, type Viewer } from '@alongside/kit/server';
import { writeReadEvent } from '@alongside/trust/audit/api';
import { GraphQLError, OperationTypeNode, type FormattedExecutionResult, type OperationDefinitionNode } from 'graphql';
import { sessionCookie, type CookieWish } from './session-cookie.ts';

export type OperationRules = {
  readonly db: Database;
  readonly cookie: CookieWish;
  /** Operations of the built admin, by text; null lets any operation run (development, tests). */
  readonly known: ReadonlySet<string> | null;
  readonly csrfMatches: (context: GraphQLContext, header: string | undefined) => boolean;
};

/** What holds for every operation: POST, one root field a mutation, CSRF, one reading transaction with its event, no audit no answer. */
export function operationPlugin(rules: OperationRules): ApolloServerPlugin<GraphQLContext> {
  return {
    async requestDidStart({ request }) {
      if (request.http && request.http.method !== 'POST') throw withStatus(failure('BAD_USER_INPUT', 'POST only'), 405);
      if (rules.known && !rules.known.has(request.query ?? ''))
        throw withStatus(failure('OPERATION_NOT_ALLOWED', 'not an operation of this desk'), 400);
      return listener(rules);
    },
  };
}

function listener(rules: OperationRules): GraphQLRequestListener<GraphQLContext> {
  return {
    async didResolveOperation(asked) {
      checkOperation(rules, asked);
      if (asked.contextValue.viewer) asked.contextValue.viewer.operation.name = asked.operationName ?? 'anonymous';
    },
    async willSendResponse({ contextValue, response }) {
      response.http.headers.set('cache-control', 'no-store');
      response.http.headers.set('x-request-id', contextValue.request.requestId);
      const token = contextValue.request.newSessionToken;
      if (token !== undefined) response.http.headers.set('set-cookie', sessionCookie(rules.cookie, token));
      if (!contextValue.viewer || response.body.kind !== 'single') return;
      const closed = await closeReading(rules.db, contextValue.viewer).catch(() => false);
      if (!closed) response.body.singleResult = unanswered();
    },
  };
}

type Resolved = Pick<GraphQLRequestContext<GraphQLContext>, 'contextValue' | 'request'> & { readonly operation?: OperationDefinitionNode };

function checkOperation(rules: OperationRules, { operation, contextValue, request }: Resolved): void {
  if (operation?.operation !== OperationTypeNode.MUTATION) return;
  if (operation.selectionSet.selections.length !== 1) throw withStatus(failure('BAD_USER_INPUT', 'one change an operation'), 400);
  if (contextValue.viewer && request.http && !rules.csrfMatches(contextValue, request.http.headers.get('x-alongside-csrf')))
    throw withStatus(failure('FORBIDDEN', 'the request does not come from this desk'), 403);
}

/** Writes the one read event and commits before the answer leaves. False: it could not be written, so nothing may be answered. */
async function closeReading(db: Database, viewer: Viewer): Promise<boolean> {
  const { operation } = viewer;
  if (operation.seen.size > 0 || operation.refused.size > 0) await db.read(viewer, writeReadEvent);
  await operation.reading?.close();
  return true;
}

function unanswered(): FormattedExecutionResult {
  return {
    errors: [
      {
        message: 'The access record could not be written, so nothing is shown.',
        extensions: { code: 'AUDIT_UNAVAILABLE', retryable: true },
      },
    ],
  };
}

function withStatus(error: GraphQLError, status: number): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}
