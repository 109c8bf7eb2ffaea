import type { Mark as MarkOut } from '@alongside/kit/contract';
import { minutesOf } from '@alongside/programme/attendance/domain';
import type { StoredMark } from './marks.store.ts';

/** The contract's mark, which knows whose it is: its history is asked for by that, and only when somebody wants to see it. */
export type MarkRow = MarkOut & { readonly sessionId: string; readonly clientId: string };

export function markRow(sessionId: string, mark: StoredMark, sessionMinutes: number): MarkRow {
  const { clientId, status, walkIn, arrivedMinute, leftMinute, recordedAt, recordedByName, version } = mark;
  const minutes = minutesOf(mark, sessionMinutes);
  return { sessionId, clientId, status, walkIn, arrivedMinute, leftMinute, minutes, recordedAt, recordedByName, version };
}
