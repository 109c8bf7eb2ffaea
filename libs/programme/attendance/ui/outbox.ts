import type { MarkStatus } from '@alongside/programme/attendance/domain';

/** What somebody tapped. `status` null: tapped again, to clear it. */
export type Tap = {
  readonly clientId: string;
  readonly status: MarkStatus | null;
  readonly arrivedMinute: number | null;
  readonly leftMinute: number | null;
  readonly walkIn: boolean;
  readonly reason: string | null;
};

/**
 * A tap on its way to the server. `base`: the mark's version that the person saw; 'own': it follows an own tap that is not answered yet.
 * 'failed': no answer came; nobody knows whether it arrived, so it goes out again as it is, under the same operation id.
 */
export type Waiting = Tap & {
  readonly opId: string;
  readonly capturedAt: string;
  readonly base: number | 'own';
  readonly state: 'waiting' | 'sending' | 'failed';
};

export type Refusal = { readonly code: string; readonly message: string };

/** What one roster has not settled yet. Opaque ids only: no names, no notes. */
export type Outbox = {
  readonly waiting: readonly Waiting[];
  /** Another value stood on a newer version: mine is kept in the history, and the person decides. */
  readonly beside: ReadonlyMap<string, Tap>;
  readonly refused: ReadonlyMap<string, Refusal>;
};

export const emptyOutbox: Outbox = { waiting: [], beside: new Map(), refused: new Map() };

export type Result = {
  readonly opId: string;
  readonly outcome: 'APPLIED' | 'REPLAYED' | 'KEPT_BESIDE' | 'REFUSED';
  readonly refusal: Refusal | null;
};

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([one]) => one !== key));
}

/** Forgets what was said about a person: a new tap, or "keep". */
export function dismissed(box: Outbox, clientId: string): Outbox {
  return { ...box, beside: without(box.beside, clientId), refused: without(box.refused, clientId) };
}

/** Adds a tap. One that has not left yet is replaced: of three quick taps the last is sent. */
export function tapped(
  box: Outbox,
  tap: Tap,
  made: { readonly opId: string; readonly capturedAt: string; readonly version: number },
): Outbox {
  const { opId, capturedAt, version } = made;
  const mine = box.waiting.filter((one) => one.clientId === tap.clientId);
  const unsent = mine.find((one) => one.state === 'waiting');
  const base = unsent ? unsent.base : mine.length > 0 ? 'own' : version;
  const waiting = [...box.waiting.filter((one) => one !== unsent), { ...tap, opId, capturedAt, base, state: 'waiting' as const }];
  return { ...dismissed(box, tap.clientId), waiting };
}

/** What goes out next, in the order of the taps: one batch has one reason, and one batch is on its way at a time. */
export function nextBatch(box: Outbox): readonly Waiting[] {
  if (box.waiting.some((one) => one.state === 'sending')) return [];
  const ready = box.waiting.filter((one) => one.base !== 'own');
  return ready.filter((one) => one.reason === ready[0]?.reason).slice(0, 100);
}

function become(box: Outbox, opIds: ReadonlySet<string>, state: Waiting['state']): Outbox {
  return { ...box, waiting: box.waiting.map((one) => (opIds.has(one.opId) ? { ...one, state } : one)) };
}

export const sending = (box: Outbox, batch: readonly Waiting[]): Outbox => become(box, idsOf(batch), 'sending');
export const failed = (box: Outbox, batch: readonly Waiting[]): Outbox => become(box, idsOf(batch), 'failed');

const idsOf = (batch: readonly Waiting[]) => new Set(batch.map((one) => one.opId));

/** The answers have come. `versionOf` tells each mark's version as it is now; what follows an own tap goes on from there. */
export function answered(box: Outbox, results: readonly Result[], versionOf: (clientId: string) => number): Outbox {
  return results.reduce((now, result) => settle(now, result, versionOf), box);
}

function settle(box: Outbox, { opId, outcome, refusal }: Result, versionOf: (clientId: string) => number): Outbox {
  const op = box.waiting.find((one) => one.opId === opId);
  if (!op) return box;
  const { clientId } = op;
  const rest = box.waiting.filter((one) => one !== op);
  if (outcome === 'APPLIED' || outcome === 'REPLAYED') {
    const goesOn = (one: Waiting) => one.clientId === clientId && one.base === 'own';
    return { ...box, waiting: rest.map((one) => (goesOn(one) ? { ...one, base: versionOf(clientId) } : one)) };
  }
  // What was tapped after it was tapped on a value that does not stand: the person looks again.
  const last = [...rest].reverse().find((one) => one.clientId === clientId) ?? op;
  const waiting = rest.filter((one) => one.clientId !== clientId);
  if (outcome === 'KEPT_BESIDE') return { ...box, waiting, beside: new Map([...box.beside, [clientId, last]]) };
  return { ...box, waiting, refused: new Map([...box.refused, [clientId, refusal ?? { code: 'INTERNAL', message: '' }]]) };
}

/** The last tap on a person that is not answered yet: what the screen shows meanwhile. */
export function shown(box: Outbox, clientId: string): Waiting | undefined {
  return [...box.waiting].reverse().find((one) => one.clientId === clientId);
}

export function sendState(box: Outbox): { readonly kind: 'saved' | 'saving' } | { readonly kind: 'unsent'; readonly count: number } {
  const count = box.waiting.filter((one) => one.state === 'failed').length;
  if (count > 0) return { kind: 'unsent', count: box.waiting.length };
  return { kind: box.waiting.length > 0 ? 'saving' : 'saved' };
}
