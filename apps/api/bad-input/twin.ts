import { newOperation, type GraphQLContext, type Viewer } from '@alongside/kit/server';
import { execute, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Answering } from './send.ts';

/**
 * The desk without its defences: any method, any body, any document, no token, no limit, nothing held against the contract; and what goes wrong is told
 * with its stack. What it answers must be seen as wrong, or the suite proves nothing.
 */
export function twinOf(schema: GraphQLSchema, viewer: Omit<Viewer, 'operation'>): Answering {
  return async ({ url = '/graphql', body }) => {
    const asked = new URL(url, 'http://twin').searchParams.get('query');
    const operation = newOperation('twin');
    const contextValue: GraphQLContext = {
      viewer: { ...viewer, operation },
      request: { requestId: viewer.requestId, network: '', device: '', sessionToken: null, hadSession: true },
    };
    try {
      const { query, variables } = asked ? { query: asked, variables: {} } : parsedOf(body);
      const document: DocumentNode = parse(query);
      const answer = await execute({ schema, document, variableValues: variables, contextValue });
      return {
        statusCode: 200,
        headers: {},
        body: JSON.stringify(answer.errors ? { ...answer, errors: answer.errors.map(told) } : answer),
      };
    } catch (error) {
      return { statusCode: 500, headers: {}, body: error instanceof Error ? (error.stack ?? '') : '' };
    } finally {
      await operation.reading?.close();
    }
  };
}

function told(error: GraphQLError): object {
  return { message: error.message, extensions: { ...error.extensions, stack: error.stack } };
}

function parsedOf(body: string | Buffer | undefined): { readonly query: string; readonly variables: Record<string, unknown> } {
  const parsed: unknown = JSON.parse(String(body));
  const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  const get = (key: string): unknown => (typeof first === 'object' && first !== null ? Reflect.get(first, key) : undefined);
  return { query: String(get('query')), variables: Object(get('variables')) as Record<string, unknown> };
}
