import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation, GraphQLRequestListener } from '@apollo/server';
import type { Database, GraphQLContext, Viewer } from '@alongside/kit/server';
import { writeReadEvent } from '@alongside/trust/audit/api';
import { OperationTypeNode, type FormattedExecutionResult, type OperationDefinitionNode } from 'graphql';
import { refusal } from './refusal.ts';
import { sessionCookie, type CookieWish } from './session-cookie.ts';
import { refuseVariables } from './variables.ts';

export type OperationRules = {
  readonly db: Database;
  readonly cookie: CookieWish;
  readonly csrfMatches: (context: GraphQLContext, header: string | undefined) => boolean;
};

/**
 * What holds for every operation: CSRF, variables as declared, one reading transaction with its event, no audit no answer. Its size is limits.ts's to
 * judge. A refusal thrown in an earlier step than these would leave as an internal error: what can be refused before stands in request-body.ts.
 */
export function operationPlugin(rules: OperationRules): ApolloServerPlugin<GraphQLContext> {
  return { requestDidStart: async () => listener(rules) };
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

type Resolved = Pick<GraphQLRequestContextDidResolveOperation<GraphQLContext>, 'contextValue' | 'request' | 'schema'> & {
  readonly operation?: OperationDefinitionNode;
};

function checkOperation(rules: OperationRules, { operation, contextValue, request, schema }: Resolved): void {
  if (!operation) return;
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refusal(400, 'BAD_USER_INPUT', 'there are no subscriptions');
  if (operation.operation === OperationTypeNode.MUTATION) {
    if (contextValue.viewer && request.http && !rules.csrfMatches(contextValue, request.http.headers.get('x-alongside-csrf')))
      throw refusal(403, 'FORBIDDEN', 'the request does not come from this desk');
  }
  refuseVariables(schema, operation, request.variables ?? {});
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
