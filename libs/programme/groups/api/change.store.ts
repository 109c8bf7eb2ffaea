import { newId, Prisma, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import {
  formatRule,
  sameStaff,
  type Plan,
  type SeriesNow,
  type SessionNow,
  type SessionToMake,
  type TermsPiece,
} from '@alongside/programme/groups/domain';
import type { Permit } from '@alongside/trust/access/api';
import { imageOf } from './change-image.store.ts';
import { elsewhereBefore } from './places-back.store.ts';

/** Holds some sessions until the transaction ends: nobody takes their attendance or moves them meanwhile. In one order. */
export async function holdSessions(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.db.$queryRaw`
    select id::text from group_session where centre_id = ${tx.viewer.centreId}::uuid and id = any (${[...ids]}::uuid[]) order by id for update`;
}

export type NewSession = SessionToMake & { readonly id: string };

export type Saved = {
  readonly changeId: string;
  readonly seriesId: string;
  readonly sessionId: string | null;
  readonly version: number;
  readonly before: SeriesNow;
  readonly fields: readonly string[];
  readonly reason: string | null;
  /** People who are expected in two places by it, for the audit trail. */
  readonly clientIds: readonly string[];
};

/** Writes a whole change: a fixed number of statements, however many sessions. The caller holds every lock and has looked at every version. */
export async function saveChange(tx: Tx, permit: Permit<'schedule.write'>, plan: Plan, about: Saved): Promise<void> {
  const added = plan.added.map((session) => ({ ...session, id: newId() }));
  await removeSessions(tx, plan.removed);
  await updateSessions(tx, plan.updates);
  await insertSessions(tx, permit, { seriesId: about.seriesId, zone: plan.series.zone }, added);
  await updateSeries(tx, about.seriesId, about.version, about.before, plan.series);
  if (plan.piece) await insertTerms(tx, about.seriesId, plan.piece);
  const { centreId, staffId: byStaff, now: at } = tx.viewer;
  const { changeId: id, seriesId, sessionId } = about;
  const elsewhere = await elsewhereBefore(tx, seriesId, plan);
  const before = imageOf(plan, about.before, { version: about.version + 1, elsewhere, added });
  await tx.db.seriesChange.createMany({ data: [{ centreId, id, seriesId, sessionId, byStaff, at, before }] });
  const single = plan.updates.length === 1 && plan.piece === null && plan.added.length + plan.removed.length === 0 && sessionId !== null;
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: single ? 'Session' : 'Series',
    subjectId: single ? sessionId : seriesId,
    ...{ fields: about.fields, reason: about.reason, clientIds: about.clientIds, opId: id, by: permit },
  });
}

async function removeSessions(tx: Tx, sessions: readonly SessionNow[]): Promise<void> {
  if (sessions.length === 0) return;
  const ids = sessions.map(({ id }) => id);
  const { centreId } = tx.viewer;
  await tx.db.sessionStaff.deleteMany({ where: { centreId, sessionId: { in: ids } } });
  const gone = await tx.db.groupSession.deleteMany({ where: { centreId, id: { in: ids } } });
  if (gone.count !== ids.length) throw new Error('a session that was to go stayed');
}

const columns = Prisma.sql`(id uuid, "localDate" date, "localStart" text, minutes int, "startsAt" timestamptz, "endsAt" timestamptz, "roomId" uuid,
  topic text, capacity int, status text, "statusReason" text, overrides text[], "originalDate" date)`;

/** The rows of a set-based write, as the JSON that jsonb_to_recordset reads. */
const recordset = (sessions: readonly (SessionToMake & { readonly id: string })[]) =>
  Prisma.sql`jsonb_to_recordset(${JSON.stringify(sessions)}::jsonb) as u${columns}`;

/** Sessions as they are after the change. Their places are given up before any is taken: two of them may change places. */
async function updateSessions(tx: Tx, updates: readonly { readonly before: SessionNow; readonly after: SessionNow }[]): Promise<void> {
  if (updates.length === 0) return;
  const { centreId } = tx.viewer;
  const moved = updates.filter(
    ({ before, after }) => before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime(),
  );
  const restaffed = updates.filter((one) => moved.includes(one) || !sameStaff(one.before.staff, one.after.staff));
  const restaffedIds = restaffed.map(({ after }) => after.id);
  if (restaffed.length > 0) await tx.db.sessionStaff.deleteMany({ where: { centreId, sessionId: { in: restaffedIds } } });
  if (moved.length > 1) {
    await tx.db.$executeRaw`update group_session set room_id = null
      where centre_id = ${centreId}::uuid and id = any (${moved.map(({ after }) => after.id)}::uuid[])`;
  }
  const changed = await tx.db.$executeRaw`
    update group_session s set local_date = u."localDate", local_start = u."localStart", minutes = u.minutes, starts_at = u."startsAt",
      ends_at = u."endsAt", room_id = u."roomId", topic = u.topic, capacity = u.capacity, status = u.status::session_status,
      status_reason = u."statusReason", overrides = u.overrides, version = s.version + 1
    from ${recordset(updates.map(({ after }) => after))} where s.centre_id = ${centreId}::uuid and s.id = u.id`;
  if (changed !== updates.length) throw new Error('a session that was to change is not there');
  await insertStaff(
    tx,
    restaffed.map(({ after }) => after),
  );
}

/** Rows only: the event is the caller's, who knows what they are part of. */
export async function insertSessions(
  tx: Tx,
  _permit: Permit<'schedule.write' | 'data.import'>,
  { seriesId, zone, version = 1 }: { readonly seriesId: string; readonly zone: string; readonly version?: number },
  sessions: readonly NewSession[],
): Promise<void> {
  if (sessions.length === 0) return;
  await tx.db.$executeRaw`
    insert into group_session (centre_id, id, series_id, original_date, local_date, local_start, minutes, zone, starts_at, ends_at, room_id, topic,
      capacity, status, status_reason, overrides, version)
    select ${tx.viewer.centreId}::uuid, u.id, ${seriesId}::uuid, u."originalDate", u."localDate", u."localStart", u.minutes, ${zone}, u."startsAt",
      u."endsAt", u."roomId", u.topic, u.capacity, u.status::session_status, u."statusReason", u.overrides, ${version} from ${recordset(sessions)}`;
  await insertStaff(tx, sessions);
}

async function insertStaff(tx: Tx, sessions: readonly NewSession[]): Promise<void> {
  const { centreId } = tx.viewer;
  const data = sessions.flatMap(({ id, staff, startsAt, endsAt, status }) =>
    staff.map(({ staffId, part }) => ({ centreId, sessionId: id, staffId, part, startsAt, endsAt, isLive: status !== 'CANCELLED' })),
  );
  if (data.length > 0) await tx.db.sessionStaff.createMany({ data });
}

/** The terms of a series, one version on. */
async function updateSeries(tx: Tx, id: string, version: number, before: SeriesNow, after: SeriesNow): Promise<void> {
  const { centreId } = tx.viewer;
  const { localStart, minutes, roomId, topic, capacity, onClosure } = after;
  const changed = await tx.db.groupSeries.updateMany({
    where: { centreId, id, version },
    data: {
      ...{ localStart, minutes, roomId, topic, capacity, onClosure, rrule: formatRule(after.rule), version: version + 1 },
      exdates: after.exdates.map(toColumn),
      rdates: after.rdates.map(toColumn),
      firstDate: toColumn(after.firstDate),
      termsFrom: after.termsFrom && toColumn(after.termsFrom),
      endedOn: after.endedOn && toColumn(after.endedOn),
    },
  });
  if (changed.count === 0) throw new Error('a series that was held has changed');
  if (sameStaff(before.staff, after.staff)) return;
  await tx.db.seriesStaff.deleteMany({ where: { centreId, seriesId: id } });
  await tx.db.seriesStaff.createMany({ data: after.staff.map(({ staffId, part }) => ({ centreId, seriesId: id, staffId, part })) });
}

async function insertTerms(tx: Tx, seriesId: string, piece: TermsPiece): Promise<void> {
  const { fromDate, untilDate, firstDate, rule, localStart, minutes, zone, roomId, capacity, topic } = piece;
  await tx.db.seriesTerms.createMany({
    data: [
      {
        ...{ centreId: tx.viewer.centreId, seriesId, localStart, minutes, zone, roomId, capacity, topic, rrule: formatRule(rule) },
        ...{ fromDate: toColumn(fromDate), untilDate: toColumn(untilDate), firstDate: toColumn(firstDate) },
      },
    ],
  });
}

/** Takes a change back: what it added goes, what it moved or removed is there again, with the old keys and newer versions. */
export async function undoSaved(
  tx: Tx,
  permit: Permit<'schedule.write'>,
  about: {
    readonly id: string;
    readonly seriesId: string;
    readonly version: number;
    readonly now: SeriesNow;
    readonly pieceFrom: string | null;
  },
  back: Plan & { readonly gone: readonly SessionNow[] },
): Promise<void> {
  const { centreId, now } = tx.viewer;
  const { seriesId, pieceFrom } = about;
  await removeSessions(tx, back.removed);
  await updateSessions(tx, back.updates);
  const { zone } = back.series;
  for (const [version, sessions] of byVersion(back.gone))
    await insertSessions(tx, permit, { seriesId, zone, version: version + 1 }, sessions);
  await updateSeries(tx, seriesId, about.version, about.now, back.series);
  if (pieceFrom !== null) await tx.db.seriesTerms.deleteMany({ where: { centreId, seriesId, fromDate: toColumn(pieceFrom) } });
  await tx.db.seriesChange.updateMany({ where: { centreId, id: about.id }, data: { undoneAt: now } });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Series', subjectId: seriesId, fields: ['undo'], opId: about.id, by: permit });
}

function byVersion(sessions: readonly SessionNow[]): ReadonlyMap<number, SessionNow[]> {
  const found = new Map<number, SessionNow[]>();
  for (const session of sessions) found.set(session.version, [...(found.get(session.version) ?? []), session]);
  return found;
}
