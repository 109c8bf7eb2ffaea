import { writeEvent, type Database, type Mailer, type Viewer } from '@alongside/kit/server';
import { letterAbout, type Errand } from './letters.ts';
import type { Recipient } from './recipients.store.ts';

export class AccessNeeds {
  /** Letters under way: an emergency does not wait for a post office. */
  readonly #letters = new Set<Promise<unknown>>();

  /** `mailer` null: no letters leave; the desk of who is meant shows what waits all the same. */
  constructor(
    readonly db: Database,
    readonly mailer: Pick<Mailer, 'send' | 'origin'> | null = null,
  ) {}

  /** After the commit. Nothing is ever sent from the demo; what no server took is in the trail. */
  write(viewer: Viewer, errand: Errand, recipients: readonly Recipient[], grantId: string): void {
    const { mailer } = this;
    if (!mailer || viewer.isDemo) return;
    for (const recipient of recipients) {
      const letter = mailer
        .send(letterAbout(errand, recipient, mailer.origin))
        .then((taken) => (taken ? undefined : this.#lost(viewer, grantId)));
      const quiet = letter.catch(() => undefined).finally(() => this.#letters.delete(quiet));
      this.#letters.add(quiet);
    }
  }

  #lost(viewer: Viewer, subjectId: string): Promise<void> {
    const entry = { action: 'EXECUTE', outcome: 'ERROR', subjectType: 'AccessGrant', subjectId, reason: 'mail' } as const;
    return this.db.tx(viewer, (tx) => writeEvent(tx, entry));
  }

  async settled(): Promise<void> {
    await Promise.all(this.#letters);
  }

  async onModuleDestroy(): Promise<void> {
    await this.settled();
  }
}
