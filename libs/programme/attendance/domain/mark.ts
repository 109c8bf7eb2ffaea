export const markStatuses = ['PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED'] as const;
export type MarkStatus = (typeof markStatuses)[number];

/**
 * What is known of one client in one session; one of them a pair. `status` null: it was set and cleared again, so the version goes on.
 * Minutes count from the session's start. Somebody may be late and leave early: then both minutes are there, under either status.
 */
export type Mark = {
  readonly clientId: string;
  readonly status: MarkStatus | null;
  readonly walkIn: boolean;
  readonly arrivedMinute: number | null;
  readonly leftMinute: number | null;
  /** When the device says it was tapped: a claim, kept within 24 hours of the receipt. */
  readonly capturedAt: Date;
  readonly version: number;
};

type Said = Pick<Mark, 'status' | 'arrivedMinute' | 'leftMinute'>;

/** Whether the mark says that the client was there, for however long. */
export function hasCome(status: MarkStatus | null): boolean {
  return status === 'PRESENT' || status === 'LATE' || status === 'LEFT_EARLY';
}

/** Minutes of the session that the client got: what dose and billing count. Absent, excused and unmarked are 0; never negative. */
export function minutesOf(mark: Said, sessionMinutes: number): number {
  if (!hasCome(mark.status)) return 0;
  const left = Math.min(mark.leftMinute ?? sessionMinutes, sessionMinutes);
  return Math.max(0, left - (mark.arrivedMinute ?? 0));
}
