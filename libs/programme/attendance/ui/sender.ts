import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { RequestFailed, newId, onSessionStart } from '@alongside/kit/client';
import { keepRows, recordOptions, rosterOptions, type RecordAnswer } from './attendance.queries.ts';
import {
  answered,
  dismissed,
  emptyOutbox,
  failed,
  nextBatch,
  sending,
  tapped,
  type Outbox,
  type Result,
  type Tap,
  type Waiting,
} from './outbox.ts';

/** Sends the taps of one roster, one batch after the other, until each has its answer. It lives on when the screen is left. */
export type Sender = {
  readonly get: () => Outbox;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tap: (taps: readonly Tap[]) => void;
  readonly retry: () => void;
  readonly dismiss: (clientId: string) => void;
};

// In memory only, and only for the viewer who tapped: another one who signs in here never sends them.
let senders = new WeakMap<QueryClient, Map<string, Sender>>();
let owner: string | null = null;
onSessionStart((viewer) => {
  if (owner !== viewer.id) senders = new WeakMap();
  owner = viewer.id;
});

export function senderOf(client: QueryClient, sessionId: string): Sender {
  const ofClient = senders.get(client) ?? new Map<string, Sender>();
  senders.set(client, ofClient);
  const sender = ofClient.get(sessionId) ?? makeSender(client, sessionId);
  ofClient.set(sessionId, sender);
  return sender;
}

const longestWait = 30;

function makeSender(client: QueryClient, sessionId: string): Sender {
  let box = emptyOutbox;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Outbox) => {
    box = next;
    for (const listener of listeners) listener();
  };
  const versionOf = (clientId: string) => {
    const roster = client.getQueryData(rosterOptions(sessionId).queryKey);
    return roster?.rows.find((row) => row.client?.id === clientId)?.mark?.version ?? 0;
  };
  const observer = new MutationObserver(client, recordOptions(client));

  const send = async (): Promise<void> => {
    clearTimeout(timer);
    const batch = nextBatch(box);
    if (batch.length === 0) return;
    become(sending(box, batch));
    try {
      const answer = await observer.mutate({ sessionId, ops: batch.map(opOf), reason: batch[0]?.reason ?? null });
      failures = 0;
      if (answer.__typename === 'Recorded') keepRows(client, sessionId, answer.roster.rows);
      else void client.invalidateQueries({ queryKey: rosterOptions(sessionId).queryKey });
      become(answered(box, resultsOf(answer, batch), versionOf));
      await send();
    } catch (error) {
      become(failed(box, batch));
      // Signed out or refused: asking again by itself would change nothing.
      if (error instanceof RequestFailed && (error.kind === 'unauthenticated' || error.kind === 'forbidden')) return;
      failures += 1;
      timer = setTimeout(() => void send(), Math.min(longestWait, 2 ** failures) * 1000);
    }
  };
  return {
    get: () => box,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tap(taps) {
      const capturedAt = new Date().toISOString();
      become(taps.reduce((now, tap) => tapped(now, tap, { opId: newId(), capturedAt, version: versionOf(tap.clientId) }), box));
      void send();
    },
    retry: () => void send(),
    dismiss: (clientId) => become(dismissed(box, clientId)),
  };
}

function opOf({ opId, clientId, status, arrivedMinute, leftMinute, walkIn, capturedAt, base }: Waiting) {
  return { opId, clientId, status, arrivedMinute, leftMinute, walkIn, capturedAt, expectedVersion: base === 'own' ? 0 : base };
}

/** When the whole batch was refused, each of its operations was. */
function resultsOf(answer: RecordAnswer, batch: readonly Waiting[]): readonly Result[] {
  if (answer.__typename !== 'Recorded') {
    const refusal = { code: answer.code, message: answer.message };
    return batch.map(({ opId }) => ({ opId, outcome: 'REFUSED', refusal }));
  }
  return answer.results.map(({ opId, outcome, code, message }) => ({
    opId,
    outcome,
    refusal: outcome === 'REFUSED' ? { code: code ?? 'INTERNAL', message: message ?? '' } : null,
  }));
}
