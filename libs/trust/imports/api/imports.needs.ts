import type { Database } from '@alongside/kit/server';
import type { Exchange, ExchangeKind } from './exchanges.ts';

/** What the verbs of this slice are given. */
export class ImportsNeeds {
  constructor(
    readonly db: Database,
    readonly exchanges: readonly Exchange[],
  ) {}

  exchangeOf(kind: ExchangeKind): Exchange {
    const found = this.exchanges.find((one) => one.kind === kind);
    if (!found) throw new Error(`nobody brings ${kind}`);
    return found;
  }
}
