import { isAwake, type Database } from '@alongside/kit/server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Live: the process answers. Ready: the database does too. The zone data's version is shown, since an old one shifts hours. */
export function healthRoutes(app: NestFastifyApplication, db: Database): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  for (const url of ['/health', '/health/ready'])
    fastify.get(url, async (_request, reply) => {
      if (await isAwake(db)) return { status: 'ok', timeZones: process.versions.tz ?? 'unknown' };
      return reply.code(503).send({ status: 'database away' });
    });
}
