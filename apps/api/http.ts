import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database } from '@alongside/kit/server';
import type { Config } from './config.ts';
import { feedRoutes } from './feeds.ts';
import { healthRoutes } from './health.ts';

/** What is used of a Fastify request and reply; Fastify itself is Nest's to choose. */
type Asked = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** The route that answers, however the address was written. */
  readonly routeOptions: { readonly url?: string | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};
type Reply = {
  code(status: number): Reply;
  type(mime: string): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): unknown;
};

const ownPaths = /^\/(graphql|health|feeds|exports|files|fhir)(\/|$|\?)/;

/** Everything that holds for all routes: headers, methods, where a request may come from. Nothing here depends on a path for access. */
export async function prepareHttp(app: NestFastifyApplication, config: Config, db: Database): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(helmet, {
    enableCSPNonces: false,
    contentSecurityPolicy: false,
    strictTransportSecurity: config.isSecure,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  await app.register(cookie);
  await app.register(compress, { global: true, globalDecompression: false, threshold: 1024 });
  fastify.addHook('onRequest', async (request: Asked, reply: Reply) => {
    reply.header('x-request-id', request.id);
    reply.header('content-security-policy', policy(null));
    refuseForeign(request, reply, config);
  });
  healthRoutes(app, db);
  feedRoutes(app);
  if (config.adminDir) await serveAdmin(app, config.adminDir);
}

export function newRequestId(): string {
  return randomUUID();
}

function policy(nonce: string | null): string {
  const style = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  return `default-src 'self'; script-src 'self'; style-src ${style}; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

function refuse(reply: Reply, status: number, code: string, message: string): void {
  void reply
    .code(status)
    .type('application/json')
    .send({ errors: [{ message, extensions: { code } }] });
}

/** Cross-site requests are refused by Fetch Metadata and Origin; other methods and body types do not exist. */
function refuseForeign(request: Asked, reply: Reply, config: Config): void {
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (request.routeOptions.url === '/graphql' || request.url.startsWith('/graphql')) refuse(reply, 405, 'BAD_USER_INPUT', 'POST only');
    return;
  }
  if (request.method !== 'POST') return refuse(reply, 405, 'BAD_USER_INPUT', 'method not allowed');
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const own = config.origin ?? `${config.isSecure ? 'https' : 'http'}://${request.headers.host ?? ''}`;
  if ((site && site !== 'same-origin' && site !== 'none') || (origin && origin !== own))
    return refuse(reply, 403, 'FORBIDDEN', 'the request comes from another site');
  if (!/^application\/json($|;)/.test(String(request.headers['content-type'] ?? '')))
    refuse(reply, 415, 'BAD_USER_INPUT', 'application/json only');
}

/** Files of the built admin that keep their names, such as its icon. The page itself goes out with a nonce, so not as a file. */
function filesBeside(adminDir: string): string[] {
  const entries = readdirSync(adminDir, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name !== 'index.html').map((entry) => entry.name);
}

/** The built admin beside the API: hashed files for ever, the page itself never cached and with a style nonce of its own. */
async function serveAdmin(app: NestFastifyApplication, adminDir: string): Promise<void> {
  const index = path.join(adminDir, 'index.html');
  if (!existsSync(index)) throw new Error('ALONGSIDE_ADMIN_DIR holds no built admin');
  const page = readFileSync(index, 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: path.join(adminDir, 'assets'),
    prefix: '/assets/',
    maxAge: '365d',
    immutable: true,
    index: false,
  });
  for (const file of filesBeside(adminDir)) fastify.get(`/${file}`, (_request, reply) => reply.sendFile(file, adminDir));
  // A route, not a not-found handler: Nest sets its own, and Fastify takes only one.
  fastify.get('/*', (request: Asked, reply: Reply) => {
    if (ownPaths.test(request.url)) return refuse(reply, 404, 'NOT_FOUND', 'not found');
    const nonce = randomUUID().replaceAll('-', '');
    void reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', nonce));
  });
}
