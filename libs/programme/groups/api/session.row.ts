import type { Session } from '@alongside/kit/contract';
import { worded, type Tx } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import { mayDo } from '@alongside/trust/access/domain';
import { isMovable, type GroupKind, type Override, type SessionPart, type SessionStatus } from '@alongside/programme/groups/domain';

type Titles = Parameters<typeof worded>[0];
export type StaffJson = readonly {
  readonly staffId: string;
  readonly name: string;
  readonly nameUr: string | null;
  readonly part: SessionPart;
}[];
export type RoomJson = {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  readonly bufferMinutes: number;
  readonly archived: boolean;
  readonly version: number;
};

/** A session as the one query of session.store.ts answers it; days as text, since a day has no zone. */
export type SessionRow = {
  readonly id: string;
  readonly series_id: string;
  readonly titles: Titles;
  readonly kind: GroupKind;
  readonly capacity: number;
  readonly topic: string | null;
  readonly overrides: readonly Override[];
  readonly original_date: string;
  readonly local_date: string;
  readonly local_start: string;
  readonly series_start: string;
  readonly minutes: number;
  readonly zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly status: SessionStatus;
  readonly status_reason: string | null;
  readonly version: number;
  readonly room: RoomJson | null;
  readonly staff: StaffJson;
  readonly expected: number;
  readonly marked: number;
  readonly came: number;
  readonly walk_ins: number;
};

export function sessionOf(tx: Tx, row: SessionRow): Session {
  const times = {
    localDate: row.local_date,
    localStart: row.local_start,
    minutes: row.minutes,
    zone: row.zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  };
  return {
    id: row.id,
    seriesId: row.series_id,
    titles: worded(row.titles),
    kind: row.kind,
    originalDate: row.original_date,
    ...times,
    localEnd: localOf(row.ends_at, row.zone).time,
    room: row.room,
    status: row.status,
    statusReason: row.status_reason,
    isMoved: row.local_date !== row.original_date || row.local_start !== row.series_start,
    staff: row.staff.map((one) => ({ ...one })),
    capacity: row.capacity,
    topic: row.topic,
    overrides: [...row.overrides],
    expected: row.expected,
    marked: row.marked,
    came: row.came,
    walkIns: row.walk_ins,
    version: row.version,
    viewerMay: whatViewerMay(tx, row, isMovable({ ...times, status: row.status, marked: row.marked + row.walk_ins })),
  };
}

/** RECORD: take attendance. MOVE, CANCEL: only while it is still to be held. */
function whatViewerMay({ viewer }: Tx, row: SessionRow, movable: boolean): string[] {
  const staffs = row.staff.some((one) => one.staffId === viewer.staffId && one.part !== 'OBSERVER');
  const records = viewer.role === 'COORDINATOR' || (staffs && (viewer.role === 'COUNSELLOR' || viewer.role === 'PEER_COACH'));
  return [
    ...(records && row.status !== 'CANCELLED' ? ['RECORD'] : []),
    ...(movable && mayDo(viewer, 'schedule.write').allow ? ['MOVE', 'CANCEL'] : []),
  ];
}
