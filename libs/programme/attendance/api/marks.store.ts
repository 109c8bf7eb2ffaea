import { writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { Answered, Mark, MarkChange, MarkDefaults, MarkStatus } from '@alongside/programme/attendance/domain';

/** A mark with who recorded it, and when. */
export type StoredMark = Mark & { readonly recordedAt: Date; readonly recordedByName: string };

/** The marks of a session that the viewer may see, cleared ones too. */
export async function marksOf(tx: Tx, sessionId: string): Promise<StoredMark[]> {
  return tx.db.$queryRaw<StoredMark[]>`
    select k.client_id as "clientId", k.status::text, k.walk_in as "walkIn", k.arrived_minute as "arrivedMinute", k.left_minute as "leftMinute",
           k.captured_at as "capturedAt", k.version, k.recorded_at as "recordedAt",
           case when ${tx.viewer.locale} = 'ur' then coalesce(f.name_ur, f.name) else f.name end as "recordedByName"
      from mark k join staff f on f.id = k.recorded_by
     where k.centre_id = ${tx.viewer.centreId}::uuid and k.session_id = ${sessionId}::uuid`;
}

/** How late "late" is when nobody says, at this centre; and which of these operations were answered before. */
export async function answeredOps(
  tx: Tx,
  opIds: readonly string[],
): Promise<{ readonly defaults: MarkDefaults; readonly answered: readonly Answered[] }> {
  const [row] = await tx.db.$queryRaw<{ lateMinutes: number; answered: Answered[] }[]>`
    select c.late_default_minutes as "lateMinutes",
           coalesce((select jsonb_agg(jsonb_build_object('opId', h.op_id, 'bodyHash', h.body_hash, 'applied', h.applied, 'clientId', h.client_id))
              from mark_change h where h.centre_id = c.id and h.op_id = any (${[...opIds]}::uuid[])), '[]') as answered
      from centre c where c.id = ${tx.viewer.centreId}::uuid`;
  if (!row) throw new Error('the viewer stands in no centre');
  return { defaults: { lateMinutes: row.lateMinutes }, answered: row.answered };
}

export type Deeds = {
  readonly sessionId: string;
  /** What stands afterwards, one a client. */
  readonly marks: readonly Mark[];
  /** One row of the history an operation, in their order. */
  readonly changes: readonly MarkChange[];
  readonly reason: string | null;
};

type Permits = ReadonlyMap<string, Permit<'attendance.record'>>;

/** Saves a batch, its history and its one event: three statements, however many people. @throws Error when somebody of the batch has no permit */
export async function saveMarks(tx: Tx, permits: Permits, deeds: Deeds): Promise<void> {
  const clientIds = [...new Set(deeds.changes.map((change) => change.clientId))];
  const [permit] = clientIds.map((clientId) => permits.get(clientId));
  if (!permit || clientIds.some((clientId) => permits.get(clientId)?.clientId !== clientId)) throw new Error('a mark without a permit');
  await upsert(tx, deeds);
  await remember(tx, deeds);
  const opIds = deeds.changes.map((change) => change.opId);
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'Mark',
    subjectId: deeds.sessionId,
    clientIds,
    fields: ['status', 'arrivedMinute', 'leftMinute'],
    by: permit,
    reason: deeds.reason,
    opId: opIds.length === 1 ? (opIds[0] ?? null) : null,
    opIds,
  });
}

async function upsert(tx: Tx, { sessionId, marks }: Deeds): Promise<void> {
  if (marks.length === 0) return;
  const { centreId, staffId, now } = tx.viewer;
  await tx.db.$executeRaw`
    insert into mark (centre_id, session_id, client_id, status, walk_in, arrived_minute, left_minute, captured_at, recorded_at, recorded_by, version)
    select ${centreId}::uuid, ${sessionId}::uuid, x."clientId", x.status, x."walkIn", x."arrivedMinute", x."leftMinute", x."capturedAt",
           ${now}::timestamptz, ${staffId}::uuid, x.version
      from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as x("clientId" uuid, status mark_status, "walkIn" boolean,
           "arrivedMinute" smallint, "leftMinute" smallint, "capturedAt" timestamptz, version int)
    on conflict (centre_id, session_id, client_id) do update
       set status = excluded.status, walk_in = excluded.walk_in, arrived_minute = excluded.arrived_minute, left_minute = excluded.left_minute,
           captured_at = excluded.captured_at, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, version = excluded.version`;
}

async function remember(tx: Tx, { sessionId, changes }: Deeds): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  await tx.db.markChange.createMany({
    data: changes.map(({ opId, clientId, applied, bodyHash, reason, said }) => {
      const { status, arrivedMinute, leftMinute, capturedAt, version } = said;
      const what = { status, arrivedMinute, leftMinute, capturedAt, version };
      return { centreId, opId, sessionId, clientId, applied, bodyHash, reason, ...what, recordedAt: now, recordedBy: staffId };
    }),
  });
}

export type StoredChange = {
  readonly sessionId: string;
  readonly clientId: string;
  readonly opId: string;
  readonly applied: boolean;
  readonly status: MarkStatus | null;
  readonly arrivedMinute: number | null;
  readonly leftMinute: number | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly recordedByName: string;
};

/** The history of some marks, newest first, in the order of receipt; only marks within reach. */
export async function historyOf(tx: Tx, sessionIds: readonly string[], clientIds: readonly string[]): Promise<StoredChange[]> {
  return tx.db.$queryRaw<StoredChange[]>`
    select h.session_id as "sessionId", h.client_id as "clientId", h.op_id as "opId", h.applied, h.status::text, h.arrived_minute as "arrivedMinute",
           h.left_minute as "leftMinute", h.reason, h.recorded_at as "recordedAt",
           case when ${tx.viewer.locale} = 'ur' then coalesce(f.name_ur, f.name) else f.name end as "recordedByName"
      from mark_change h join staff f on f.id = h.recorded_by
     where h.centre_id = ${tx.viewer.centreId}::uuid and h.session_id = any (${[...new Set(sessionIds)]}::uuid[])
       and h.client_id = any (${[...new Set(clientIds)]}::uuid[])
     order by h.recorded_at desc, h.version desc, h.op_id desc`;
}
