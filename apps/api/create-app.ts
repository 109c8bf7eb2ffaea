import 'reflect-metadata';
import { checkDatabase, Database, Jobs } from '@alongside/kit/server';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino, type DestinationStream } from 'pino';
import { AppModule } from './app.module.ts';
import type { Config } from './config.ts';
import { HttpRefusals } from './http-refusals.ts';
import { newRequestId, prepareHttp } from './http.ts';
import { toldOfJob } from './told-of-job.ts';

/** `jobs` are registered and not started: whoever listens starts them. They end with the app. */
export type RunningApp = { readonly app: NestFastifyApplication; readonly db: Database; readonly jobs: Jobs };

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
  const unexpected = (kind: string, stack: string) => logger.error({ kind, stack }, 'unexpected');
  const jobs = new Jobs(config.databaseUrl, { report: toldOfJob(unexpected) });
  try {
    await checkDatabase(db, config.isProduction && !config.mayClockStand);
    const adapter = new FastifyAdapter({
      loggerInstance: logger,
      bodyLimit: 256 * 1024,
      genReqId: newRequestId,
      trustProxy: config.origin !== null,
    });
    const module = AppModule.for(config, db, jobs, unexpected);
    const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { abortOnError: false, logger: false });
    app.useGlobalFilters(new HttpRefusals(unexpected));
    await prepareHttp(app, config, db);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { app, db, jobs };
  } catch (error) {
    await jobs.stop();
    await db.end();
    throw error;
  }
}
