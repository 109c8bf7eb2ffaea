import { sendJobs, takeBackJobs, type Tx } from '@alongside/kit/server';
import type { LocalDate, LocalTime } from '@alongside/kit/time';
import type { SessionPart, SessionStatus } from '@alongside/programme/groups/domain';
import { noticeJob, type Notice, type NoticeLine, type TimeAndRoom } from './notice.row.ts';
import { roomNames } from './notice.store.ts';

type Seen = {
  readonly localDate: LocalDate;
  readonly localStart: LocalTime;
  readonly startsAt: Date;
  readonly roomId: string | null;
  readonly staff: readonly { readonly staffId: string; readonly part: SessionPart }[];
  readonly status: SessionStatus;
};

/** A session before and after a change. `before` null: it is new; `after` null: it is gone. */
export type ChangedSession = { readonly before: Seen | null; readonly after: Seen | null };

/** Sessions told in full; a letter counts the others. */
const most = 12;
/** Seconds until the letters leave: longer than a change can be undone. */
const waitSeconds = 90;

/**
 * Lets the staff know, by letter, what somebody else did to sessions that they lead and that are still to come: moved, cancelled, in another room, given
 * to them or taken from them. Call it in the transaction of the change. `changeId` names the change: told twice under one name is told once. Nobody is
 * told of what they did themselves; from the demo nothing leaves.
 */
export async function tellOfChange(tx: Tx, changeId: string, sessions: readonly ChangedSession[]): Promise<void> {
  const { viewer } = tx;
  if (viewer.isDemo) return;
  const toCome = sessions.filter((session) => isToCome(session, viewer.now));
  if (toCome.length === 0) return;
  const rooms = await roomNames(tx);
  const told = new Map<string, NoticeLine[]>();
  for (const session of toCome) {
    for (const staffId of new Set([...leaders(session.before), ...leaders(session.after)])) {
      const line = lineFor(staffId, session, rooms);
      if (line && staffId !== viewer.staffId) told.set(staffId, [...(told.get(staffId) ?? []), line]);
    }
  }
  await sendJobs<Notice>(
    tx,
    noticeJob,
    [...told].map(([staffId, lines]) => ({
      key: `${changeId}:${staffId}`,
      data: { changeId, centreId: viewer.centreId, staffId, lines: inOrder(lines).slice(0, most), more: Math.max(0, lines.length - most) },
      afterSeconds: waitSeconds,
    })),
  );
}

function inOrder(lines: readonly NoticeLine[]): NoticeLine[] {
  const at = ({ before: { date, start } }: NoticeLine) => `${date} ${start}`;
  return [...lines].sort((a, b) => at(a).localeCompare(at(b)));
}

/** The change was undone before anybody was told. */
export async function tellNobodyOf(tx: Tx, changeId: string): Promise<void> {
  await takeBackJobs(tx, noticeJob, { changeId });
}

function isToCome({ before, after }: ChangedSession, now: Date): boolean {
  return [before, after].some((seen) => seen !== null && seen.startsAt.getTime() > now.getTime());
}

function leaders(seen: Seen | null): readonly string[] {
  return seen === null || seen.status === 'CANCELLED' ? [] : seen.staff.filter((one) => one.part !== 'OBSERVER').map((one) => one.staffId);
}

type RoomNames = ReadonlyMap<string, string>;

function lineFor(staffId: string, { before, after }: ChangedSession, rooms: RoomNames): NoticeLine | null {
  const was = leaders(before).includes(staffId);
  const is = leaders(after).includes(staffId);
  const [then, now] = [before && timeAndRoom(before, rooms), after && timeAndRoom(after, rooms)];
  if (was && then && (!after || after.status === 'CANCELLED')) return { deed: 'CANCELLED', before: then, after: null };
  if (was && !is && then) return { deed: 'TAKEN', before: then, after: null };
  if (!was && is && now) return { deed: 'GIVEN', before: now, after: now };
  if (!then || !now) return null;
  if (then.date !== now.date || then.start !== now.start) return { deed: 'MOVED', before: then, after: now };
  return before?.roomId === after?.roomId ? null : { deed: 'ROOM', before: then, after: now };
}

type Changes = {
  readonly updates: readonly { readonly before: Seen; readonly after: Seen }[];
  readonly removed: readonly Seen[];
  readonly added: readonly Seen[];
};

/** Every session that a plan touches. One that goes and the one that comes in its turn are one session on another day: told as moved. */
export function changedBy({ updates, removed, added }: Changes): ChangedSession[] {
  const [gone, come] = [inTurn(removed), inTurn(added)];
  const turns = Array.from({ length: Math.max(gone.length, come.length) }, (_, nth) => ({
    before: gone[nth] ?? null,
    after: come[nth] ?? null,
  }));
  return [...updates, ...turns];
}

function inTurn<One extends { readonly startsAt: Date }>(sessions: readonly One[]): One[] {
  return [...sessions].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function timeAndRoom({ localDate: date, localStart: start, roomId }: Seen, rooms: RoomNames): TimeAndRoom {
  return { date, start, room: roomId && (rooms.get(roomId) ?? null) };
}
