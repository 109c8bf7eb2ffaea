import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { MarkStatus } from '@alongside/programme/attendance/domain';
import type { RosterInView, RosterRow } from './attendance.queries.ts';
import { shown, type Outbox, type Refusal, type Tap } from './outbox.ts';
import { senderOf } from './sender.ts';

/** What a line of the roster shows: the last tap, else the mark that is known. */
export type ShownMark = {
  readonly status: MarkStatus | null;
  readonly arrivedMinute: number | null;
  readonly leftMinute: number | null;
  readonly isUnanswered: boolean;
  readonly isUnsent: boolean;
  readonly refusal: Refusal | null;
  /** My own value, when another one stands. */
  readonly beside: Tap | null;
};

export type Change = Pick<Tap, 'status'> & Partial<Pick<Tap, 'arrivedMinute' | 'leftMinute' | 'reason' | 'walkIn'>>;

export type Marking = {
  readonly box: Outbox;
  readonly of: (row: RosterRow) => ShownMark;
  readonly mark: (clientId: string, change: Change) => void;
  readonly markMany: (clientIds: readonly string[], status: MarkStatus, reason: string | null) => void;
  /** How many marks `undo` takes back together, when it was many at once; else 0. */
  readonly manyAtOnce: number;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly keepTheirs: (clientId: string) => void;
  readonly useMine: (clientId: string) => void;
};

export function mayMark(row: RosterRow): boolean {
  return row.client?.viewerMay.includes('attendance.record') ?? false;
}

function shownMark(row: RosterRow, box: Outbox): ShownMark {
  const clientId = row.client?.id ?? '';
  const mine = shown(box, clientId);
  const { status = null, arrivedMinute = null, leftMinute = null } = mine ?? row.mark ?? {};
  return {
    ...{ status, arrivedMinute, leftMinute },
    isUnanswered: mine !== undefined,
    isUnsent: mine?.state === 'failed',
    refusal: box.refused.get(clientId) ?? null,
    beside: box.beside.get(clientId) ?? null,
  };
}

/** Marks of one roster: shown at once, sent one batch after the other, taken back by `undo`. `reason` goes with every tap that has none of its own. */
export function useMarking(roster: RosterInView, reason: string | null): Marking {
  const sender = senderOf(useQueryClient(), roster.session.id);
  const box = useSyncExternalStore(sender.subscribe, sender.get);
  const past = useRef<(readonly Tap[])[]>([]);
  const [manyAtOnce, setManyAtOnce] = useState(0);

  const asItIs = (clientId: string): Tap => {
    const row = roster.rows.find((one) => one.client?.id === clientId);
    const { status = null, arrivedMinute = null, leftMinute = null } = row ? shownMark(row, sender.get()) : {};
    return { clientId, status, arrivedMinute, leftMinute, walkIn: row?.walkIn ?? false, reason };
  };
  const send = (taps: readonly Tap[]) => {
    past.current.push(taps.map(({ clientId, walkIn }) => ({ ...asItIs(clientId), walkIn })));
    setManyAtOnce(taps.length > 1 ? taps.length : 0);
    sender.tap(taps);
  };
  const undo = () => {
    const before = past.current.pop();
    setManyAtOnce(0);
    if (before) sender.tap(before.map((tap) => ({ ...tap, reason })));
  };
  return {
    box,
    of: (row) => shownMark(row, box),
    mark(clientId, change) {
      send([{ clientId, walkIn: asItIs(clientId).walkIn, arrivedMinute: null, leftMinute: null, reason, ...change }]);
    },
    markMany(clientIds, status, given) {
      const nothing = { arrivedMinute: null, leftMinute: null, walkIn: false, reason: given };
      send(clientIds.map((clientId) => ({ clientId, status, ...nothing })));
    },
    manyAtOnce,
    undo,
    retry: sender.retry,
    keepTheirs: sender.dismiss,
    useMine(clientId) {
      const mine = box.beside.get(clientId);
      if (mine) send([mine]);
    },
  };
}
