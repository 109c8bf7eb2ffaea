import 'reflect-metadata';
import { checkDatabase, Database } from '@alongside/kit/server';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { AppModule } from './app.module.ts';
import type { Config } from './config.ts';
import { newRequestId, prepareHttp } from './http.ts';

export type RunningApp = { readonly app: NestFastifyApplication; readonly db: Database };

/** The whole API, ready to listen. Refuses to boot when a wall is missing. */
export async function createApp(config: Config): Promise<RunningApp> {
  // Lines carry ids and codes only: no headers, no bodies, no addresses with their query.
  const logger = pino({
    level: config.logLevel,
    serializers: {
      req: (req: { method: string; id: string }) => ({ method: req.method, id: req.id }),
      err: (err: Error) => ({ kind: err.name }),
    },
  });
  const db = new Database(config.databaseUrl);
  try {
    await checkDatabase(db, config.isProduction && !config.mayClockStand);
    const adapter = new FastifyAdapter({
      loggerInstance: logger,
      disableRequestLogging: true,
      bodyLimit: 256 * 1024,
      genReqId: newRequestId,
      trustProxy: config.origin !== null,
    });
    const module = AppModule.for(config, db, (kind, stack) => logger.error({ kind, stack }, 'unexpected'));
    const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { abortOnError: false, logger: false });
    await prepareHttp(app, config, db);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { app, db };
  } catch (error) {
    await db.end();
    throw error;
  }
}
