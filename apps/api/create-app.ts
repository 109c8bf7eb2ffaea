import 'reflect-metadata';
import { checkDatabase, Database } from '@alongside/kit/server';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino, type DestinationStream } from 'pino';
import { AppModule } from './app.module.ts';
import type { Config } from './config.ts';
import { HttpRefusals } from './http-refusals.ts';
import { newRequestId, prepareHttp } from './http.ts';

export type RunningApp = { readonly app: NestFastifyApplication; readonly db: Database };

/** The whole API, ready to listen. Refuses to boot when a wall is missing. `lines`: where the log goes instead of to standard output. */
export async function createApp(config: Config, lines?: DestinationStream): Promise<RunningApp> {
  // Lines carry ids and codes only: no headers, no bodies, no addresses with their query.
  const serializers = {
    req: (req: { method: string; id: string }) => ({ method: req.method, id: req.id }),
    err: (err: Error) => ({ kind: err.name }),
  };
  const options = { level: config.logLevel, serializers };
  const logger = lines ? pino(options, lines) : pino(options);
  const db = new Database(config.databaseUrl);
  try {
    await checkDatabase(db, config.isProduction && !config.mayClockStand);
    const adapter = new FastifyAdapter({
      loggerInstance: logger,
      bodyLimit: 256 * 1024,
      genReqId: newRequestId,
      trustProxy: config.origin !== null,
    });
    const unexpected = (kind: string, stack: string) => logger.error({ kind, stack }, 'unexpected');
    const module = AppModule.for(config, db, unexpected);
    const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { abortOnError: false, logger: false });
    app.useGlobalFilters(new HttpRefusals(unexpected));
    await prepareHttp(app, config, db);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { app, db };
  } catch (error) {
    await db.end();
    throw error;
  }
}
