import type { Database, Mailer } from '@alongside/kit/server';

/** What the environment says about signing in. `pepper`: the installation's secret; `idleMinutes`: 5 to 20; `mailer` null: no letters leave. */
export class IdentitySettings {
  constructor(
    readonly pepper: string,
    readonly idleMinutes: number,
    readonly isDemoAllowed: boolean,
    readonly mailer: Mailer | null = null,
  ) {}
}

export class IdentityNeeds {
  readonly pepper: string;
  readonly idleMinutes: number;
  readonly isDemoAllowed: boolean;
  readonly mailer: Mailer | null;
  /** What goes on after an answer has left, so that the answer's time tells nothing. */
  readonly #aside = new Set<Promise<unknown>>();

  constructor(
    readonly db: Database,
    { pepper, idleMinutes, isDemoAllowed, mailer }: IdentitySettings,
  ) {
    this.pepper = pepper;
    this.idleMinutes = idleMinutes;
    this.isDemoAllowed = isDemoAllowed;
    this.mailer = mailer;
  }

  aside(work: Promise<unknown>): void {
    const quiet = work.catch(() => undefined).finally(() => this.#aside.delete(quiet));
    this.#aside.add(quiet);
  }

  /** Waits for what was put aside: before the database is let go. */
  async settled(): Promise<void> {
    await Promise.all(this.#aside);
  }

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }
}
