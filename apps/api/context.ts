import { newOperation, type GraphQLContext } from '@alongside/kit/server';
import { viewerOfRequest, type IdentityNeeds } from '@alongside/trust/identity/api';
import { cookieName } from './session-cookie.ts';

type Asked = {
  readonly id: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
};

/** One look-up of the session for each request, through the one function that may answer before there is a viewer. */
export async function contextOf(needs: IdentityNeeds, isSecure: boolean, request: Asked): Promise<GraphQLContext> {
  const token = request.cookies[cookieName(isSecure)] ?? null;
  const requestId = request.id;
  const facts = { requestId, network: request.ip, device: String(request.headers['user-agent'] ?? '').slice(0, 200), sessionToken: token };
  if (!token) return { viewer: null, request: { ...facts, hadSession: false } };
  const found = await viewerOfRequest(needs, {
    token,
    touch: request.headers['x-alongside-background'] === undefined,
    requestId,
    operation: newOperation('unnamed'),
  });
  return 'viewer' in found
    ? { viewer: found.viewer, request: { ...facts, hadSession: true } }
    : { viewer: null, request: { ...facts, hadSession: true } };
}
