import pg from 'pg';
import PgBoss from 'pg-boss';
import { jobSchema, type Job } from './job.ts';

type Handler = (data: unknown, jobId: string) => Promise<void>;
type Worked = { readonly handler: Handler; readonly pollSeconds: number };
type Planned = { readonly cron: string; readonly zone: string };
type Options = {
  /** Told of what went wrong beside a job: a database that does not answer, a job that failed. Never with the job's data. */
  readonly report: (error: Error) => void;
  /** Seconds between two looks at a queue; a spec looks oftener. */
  readonly pollSeconds?: number;
};

/** How long a stop waits for the jobs under way, in ms. What takes longer is begun anew by another process. */
const patience = 15_000;

/**
 * The jobs that this process works on. Kinds are registered before `start`; several processes share the queues, and each job is worked on by one of them
 * (FOR UPDATE SKIP LOCKED). A job that fails is tried again as its queue says; one whose process died, when its time is over. So a job may begin twice:
 * its deed must not mind.
 */
export class Jobs {
  readonly #pool: pg.Pool;
  readonly #boss: PgBoss;
  readonly #options: Options;
  readonly #worked = new Map<string, Worked>();
  readonly #planned = new Map<string, Planned>();
  /** Statements and handlers under way: a stop waits for them. */
  readonly #open = new Set<Promise<unknown>>();
  #state: 'new' | 'running' | 'stopped' = 'new';

  /** `url`: the address as the role `app`. pg-boss has connections of its own: it looks for work while requests wait for theirs. */
  constructor(url: string, options: Options) {
    this.#options = options;
    this.#pool = new pg.Pool({ connectionString: url, max: 3, application_name: 'alongside-jobs', connectionTimeoutMillis: 5_000 });
    this.#pool.on('error', options.report);
    const db = { executeSql: (text: string, values?: unknown[]) => this.#kept(this.#ask(text, values)) };
    this.#boss = new PgBoss({ db, schema: jobSchema, migrate: false, archiveCompletedAfterSeconds: 2 * 86_400, deleteAfterDays: 14 });
    this.#boss.on('error', options.report);
  }

  /** Works on every job of this kind. `pollSeconds`: how soon a new one is seen. */
  work<Data extends object>(job: Job<Data>, deed: (data: Data, jobId: string) => Promise<void>, pollSeconds = 2): void {
    if (this.#state !== 'new') throw new Error('jobs are registered before they start');
    if (this.#worked.has(job.name)) throw new Error(`the job ${job.name} is registered twice`);
    this.#worked.set(job.name, { handler: (data, jobId) => deed(job.read(data), jobId), pollSeconds });
  }

  /** Does this at the times of a cron rule (five fields) in a zone. However many processes run, once each time; never two side by side. */
  every(name: string, plan: Planned, deed: () => Promise<void>): void {
    this.work({ name, read: () => ({}) }, deed, 15);
    this.#planned.set(name, plan);
  }

  /** @throws Error when the database has another version of pg-boss's schema, or lacks the queue of a job */
  async start(): Promise<void> {
    await this.#boss.start();
    const queues = new Set((await this.#boss.getQueues()).map((queue) => queue.name));
    const lacking = [...this.#worked.keys()].filter((name) => !queues.has(name));
    if (lacking.length > 0) throw new Error(`no migration made a queue for ${lacking.join(', ')}`);
    for (const [name, { cron, zone }] of this.#planned) await this.#boss.schedule(name, cron, {}, { tz: zone });
    this.#state = 'running';
    for (const [name, { handler, pollSeconds }] of this.#worked) {
      const pollingIntervalSeconds = this.#options.pollSeconds ?? pollSeconds;
      await this.#boss.work<object>(name, { pollingIntervalSeconds }, (jobs) => this.#kept(this.#each(name, handler, jobs)));
    }
  }

  /** Begins no further job, waits for those under way, and lets the connections go. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, wait: true, timeout: patience }); // also after a start that failed half way
    this.#state = 'stopped';
    while (this.#open.size > 0) await Promise.allSettled(this.#open);
    if (!this.#pool.ending) await this.#pool.end();
  }

  /** Nest calls it when the app closes. */
  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  async #each(name: string, handler: Handler, jobs: readonly { readonly id: string; readonly data: unknown }[]): Promise<void> {
    for (const job of jobs) {
      try {
        await handler(job.data, job.id);
      } catch (error) {
        this.#options.report(new Error(`the job ${name} failed`, { cause: error }));
        throw error;
      }
    }
  }

  /** pg-boss does not wait for the end that it writes to a job: once it runs, a failure is told and not thrown, or it would end the process. */
  async #ask(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    try {
      return await this.#pool.query(text, values);
    } catch (error) {
      if (this.#state === 'new') throw error;
      this.#options.report(error instanceof Error ? error : new Error('the queue did not answer'));
      return noAnswer;
    }
  }

  #kept<Answer>(work: Promise<Answer>): Promise<Answer> {
    const done = () => void this.#open.delete(work);
    this.#open.add(work);
    work.then(done, done);
    return work;
  }
}

/** What pg-boss reads as "nothing was done"; its types have no word for it. */
const noAnswer = null as unknown as pg.QueryResult;
