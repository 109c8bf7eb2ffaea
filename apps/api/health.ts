import type { Database } from '@alongside/kit/server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Live: the process answers. Ready: the database does too. The zone data's version is shown, since an old one shifts hours. */
export function healthRoutes(app: NestFastifyApplication, db: Database): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  const ready = async () => {
    await db.beforeViewer((rows) => rows.$queryRaw`select 1`);
    return { status: 'ok', timeZones: process.versions.tz ?? 'unknown' };
  };
  for (const url of ['/health', '/health/ready'])
    fastify.get(url, async (_request, reply) => {
      try {
        return await ready();
      } catch {
        return reply.code(503).send({ status: 'database away' });
      }
    });
}
