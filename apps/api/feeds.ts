import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { calendarOfFeed, GroupsNeeds } from '@alongside/programme/groups/api';
import { countWrongFeed, IdentityNeeds } from '@alongside/trust/identity/api';

type Asked = { readonly ip: string; readonly params: unknown };
type Reply = {
  code(status: number): Reply;
  type(mime: string): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
};

/**
 * `/feeds/{secret}`: one member of staff's sessions as a calendar, for the program on their own telephone. What opens nothing is 404, whyever. Wrong
 * addresses are counted by network, apart from sign-in and without shutting out the right ones: an old program that still asks for a revoked feed must not
 * shut the house's door. The address is never logged.
 */
export function feedRoutes(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/feeds/:token', async (request: Asked, reply: Reply) => {
    const found: unknown = Reflect.get(Object(request.params), 'token');
    const text = await calendarOfFeed(app.get(GroupsNeeds), null, { token: typeof found === 'string' ? found : '' });
    void reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    if (text !== null) return reply.type('text/calendar; charset=utf-8').send(text);
    const wait = await countWrongFeed(app.get(IdentityNeeds), request.ip);
    if (wait === null) return reply.code(404).send(refused('NOT_FOUND', 'not found'));
    return reply.code(429).header('retry-after', String(wait)).send(refused('RATE_LIMITED', 'too many wrong addresses'));
  });
}

function refused(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
