import { createHash } from 'node:crypto';
import PgBoss from 'pg-boss';
import { Prisma } from './generated/client.ts';
import type { Rows, Tx } from './viewer.ts';

/**
 * A kind of job: the name of its queue, which a migration made, and how its data is read again. Data holds ids, days and rooms; never a client.
 * @throws Error in `read` when the data is not what this version of the program writes
 */
export type Job<Data extends object> = { readonly name: string; readonly read: (data: unknown) => Data };

export type Sent<Data extends object> = {
  readonly data: Data;
  /** What the job is about. The same key is the same job: it is sent once, whoever sends it again within two days. */
  readonly key: string;
  /** Seconds until it may begin. */
  readonly afterSeconds?: number;
};

/** Where pg-boss keeps its tables. */
export const jobSchema = 'pgboss';

/** Says SQL and never starts: what is sent goes through the transaction of the change that causes it. */
const sender = new PgBoss({
  schema: jobSchema,
  db: { executeSql: () => Promise.reject(new Error('a job is sent inside a transaction')) },
});

/** The job's own name, made of its key: version 8 of RFC 9562. */
export function jobIdOf(name: string, key: string): string {
  const hex = createHash('sha256').update(`${name}\n${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** Sends jobs with the transaction: they are there when it commits, and were never there when it does not. */
export async function sendJobs<Data extends object>(tx: Tx, job: Job<Data>, jobs: readonly Sent<Data>[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ data, key, afterSeconds }) => ({
    id: jobIdOf(job.name, key),
    name: job.name,
    data,
    ...(afterSeconds ? { startAfter: String(afterSeconds) } : {}),
  }));
  await sender.insert(rows, { db: through(tx.db) });
}

/** Takes back the jobs whose data says this, unless they have begun. */
export async function takeBackJobs<Data extends object>(tx: Tx, job: Job<Data>, about: Partial<Data>): Promise<void> {
  await tx.db.$executeRaw`delete from pgboss.job where name = ${job.name} and data @> ${JSON.stringify(about)}::jsonb and state < 'active'`;
}

/** pg-boss's own statements on our transaction, each value beside the text at its place. Undefined is null to it. */
function through(db: Rows): PgBoss.Db {
  return {
    executeSql: async (text, values: readonly unknown[]) => {
      const given = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => values[Number(place) - 1] ?? null);
      return { rows: await db.$queryRaw<unknown[]>(Prisma.sql(text.split(/\$\d+/), ...given)) };
    },
  };
}
