import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import type { Reading, Rows, Tx, Viewer } from './viewer.ts';

/** Milliseconds: until a connection is there, and until a transaction must be done. */
const patience = { maxWait: 2_000, timeout: 20_000 };

/** The settings that row-level security reads. One round trip; they end with the transaction. */
async function carry(db: Rows, viewer: Viewer): Promise<Tx> {
  await db.$queryRaw`select set_config('app.viewer', ${viewer.staffId}, true), set_config('app.role', ${viewer.role}, true),
    set_config('app.organisation', ${viewer.organisationId}, true), set_config('app.centre', ${viewer.centreId}, true),
    set_config('app.grant', ${viewer.grantId ?? ''}, true), set_config('app.today', ${viewer.today}, true),
    set_config('app.sees_clients', ${viewer.seesClients ? 'true' : 'false'}, true)`;
  return { db, viewer };
}

/** The only way to the rows. Connects as the role that row-level security binds. */
export class Database {
  readonly #prisma: PrismaClient;
  readonly #patience: typeof patience;

  /** `waitMs`: how long a request may wait for a connection; a proof that races a hundred waits longer than a desk may. */
  constructor(url: string, options: { readonly poolSize?: number; readonly waitMs?: number } = {}) {
    const waitMs = options.waitMs ?? patience.maxWait;
    this.#patience = { maxWait: waitMs, timeout: Math.max(patience.timeout, waitMs) };
    const adapter = new PrismaPg({
      connectionString: url,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: waitMs,
      statement_timeout: Math.max(15_000, waitMs),
    });
    this.#prisma = new PrismaClient({ adapter });
  }

  /** Facts, decision, rows and audit of one verb: all of it commits, or none. `timeoutMs` is for an import, which takes its minutes. */
  async tx<Answer>(viewer: Viewer, deed: (tx: Tx) => Promise<Answer>, { timeoutMs = this.#patience.timeout } = {}): Promise<Answer> {
    return this.#prisma.$transaction(async (db) => deed(await carry(db, viewer)), { ...this.#patience, timeout: timeoutMs });
  }

  /** Reads share the operation's one transaction, so that they see one moment and leave one event. */
  async read<Answer>(viewer: Viewer, look: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    viewer.operation.reading ??= this.#open(viewer);
    return look(await viewer.operation.reading.tx);
  }

  /** For what must be asked before a viewer exists: the functions on the allow-list (sign-in, session look-up, demo cards). */
  async beforeViewer<Answer>(look: (db: Rows) => Promise<Answer>): Promise<Answer> {
    return look(this.#prisma);
  }

  /** A transaction without a viewer: sign-in counters and the events of refused sign-ins. */
  async txBeforeViewer<Answer>(deed: (db: Rows) => Promise<Answer>): Promise<Answer> {
    return this.#prisma.$transaction(deed, this.#patience);
  }

  async end(): Promise<void> {
    await this.#prisma.$disconnect();
  }

  #open(viewer: Viewer): Reading {
    let leave: (() => void) | undefined;
    let refuse: ((reason: unknown) => void) | undefined;
    const left = new Promise<void>((resolve, reject) => {
      leave = resolve;
      refuse = reject;
    });
    let whole: Promise<void> = Promise.resolve();
    const tx = new Promise<Tx>((resolve, reject) => {
      whole = this.#prisma.$transaction(async (db) => {
        resolve({ ...(await carry(db, viewer)), isReading: true });
        await left;
      }, this.#patience);
      whole.catch(reject);
    });
    return {
      tx,
      close: async () => {
        leave?.();
        await whole;
      },
      abandon: async () => {
        refuse?.(new Error('abandoned'));
        await whole.catch(() => undefined);
      },
    };
  }
}
