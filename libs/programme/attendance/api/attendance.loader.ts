import DataLoader from 'dataloader';
import type { ClientAttendance, MarkChange } from '@alongside/kit/contract';
import type { Operation, Viewer } from '@alongside/kit/server';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { clientAttendance } from './client-attendance.ts';
import { historyOf } from './marks.store.ts';

type OfMark = { readonly sessionId: string; readonly clientId: string };
type Loaders = {
  readonly attendance: (weeks: number) => DataLoader<string, ClientAttendance | null>;
  readonly history: DataLoader<OfMark, MarkChange[], string>;
};

// One set an operation: a list of fifty clients asks for its attendance once, and no other request ever sees the answer.
const ofOperation = new WeakMap<Operation, Loaders>();

export function loadersOf(needs: AttendanceNeeds, viewer: Viewer): Loaders {
  const known = ofOperation.get(viewer.operation);
  if (known) return known;
  const byWeeks = new Map<number, DataLoader<string, ClientAttendance | null>>();
  const loaders = {
    attendance: (weeks: number) => {
      const loader = byWeeks.get(weeks) ?? attendanceLoader(needs, viewer, weeks);
      byWeeks.set(weeks, loader);
      return loader;
    },
    history: historyLoader(needs, viewer),
  };
  ofOperation.set(viewer.operation, loaders);
  return loaders;
}

function attendanceLoader(needs: AttendanceNeeds, viewer: Viewer, weeks: number): DataLoader<string, ClientAttendance | null> {
  return new DataLoader(async (clientIds: readonly string[]) => {
    const found = await clientAttendance(needs, viewer, { clientIds, weeks });
    return clientIds.map((clientId) => found.get(clientId) ?? null);
  });
}

const nameOf = ({ sessionId, clientId }: OfMark) => `${sessionId} ${clientId}`;

function historyLoader(needs: AttendanceNeeds, viewer: Viewer): DataLoader<OfMark, MarkChange[], string> {
  return new DataLoader(
    async (marks: readonly OfMark[]) => {
      const [sessionIds, clientIds] = [marks.map((mark) => mark.sessionId), marks.map((mark) => mark.clientId)];
      const changes = await needs.db.read(viewer, (tx) => historyOf(tx, sessionIds, clientIds));
      return marks.map((mark) =>
        changes.filter((change) => nameOf(change) === nameOf(mark)).map(({ sessionId: _s, clientId: _c, ...change }) => change),
      );
    },
    { cacheKeyFn: nameOf },
  );
}
