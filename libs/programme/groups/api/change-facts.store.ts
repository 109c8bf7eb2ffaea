import type { Tx } from '@alongside/kit/server';
import { addDays, addMonths, type LocalDate } from '@alongside/kit/time';
import {
  farthestDays,
  parseRule,
  type CentreTime,
  type ChangeFacts,
  type OnClosure,
  type Override,
  type SeriesNow,
  type SessionNow,
  type SessionStatus,
  type StaffPart,
} from '@alongside/programme/groups/domain';
import { centreTimeBetween } from '@alongside/trust/people/api';

type SeriesFactsRow = {
  readonly firstDate: LocalDate;
  readonly termsFrom: LocalDate | null;
  readonly rrule: string;
  readonly localStart: string;
  readonly minutes: number;
  readonly zone: string;
  readonly roomId: string | null;
  readonly staff: readonly StaffPart[];
  readonly topic: string | null;
  readonly capacity: number;
  readonly exdates: readonly LocalDate[];
  readonly rdates: readonly LocalDate[];
  readonly onClosure: OnClosure;
  readonly endedOn: LocalDate | null;
  readonly version: number;
};

export type SeriesFound = { readonly id: string; readonly version: number; readonly terms: SeriesNow };

/** The terms of a series as they hold now; null when it is not at the active centre. */
export async function seriesFacts(tx: Tx, seriesId: string): Promise<SeriesFound | null> {
  const [row] = await tx.db.$queryRaw<SeriesFactsRow[]>`
    select g.first_date::text as "firstDate", g.terms_from::text as "termsFrom", g.rrule, g.local_start as "localStart", g.minutes, g.zone,
      g.room_id as "roomId", g.topic, g.capacity, coalesce(g.exdates, '{}')::text[] as exdates, coalesce(g.rdates, '{}')::text[] as rdates,
      g.on_closure::text as "onClosure", g.ended_on::text as "endedOn", g.version,
      coalesce((select jsonb_agg(jsonb_build_object('staffId', x.staff_id, 'part', x.part) order by x.part, x.staff_id)
         from series_staff x where x.centre_id = g.centre_id and x.series_id = g.id), '[]') as staff
    from group_series g where g.centre_id = ${tx.viewer.centreId}::uuid and g.id = ${seriesId}::uuid`;
  if (!row) return null;
  const { rrule, version, ...terms } = row;
  const rule = parseRule(rrule, 'rrule');
  if (!rule.ok) throw new Error(`the stored rule of series ${seriesId} cannot be read`);
  return { id: seriesId, version, terms: { ...terms, rule: rule.value } };
}

/** All sessions of a series, in order of their original dates. */
export async function sessionFacts(tx: Tx, seriesId: string): Promise<SessionNow[]> {
  type Row = Omit<SessionNow, 'overrides' | 'status'> & { readonly overrides: Override[]; readonly status: SessionStatus };
  return tx.db.$queryRaw<Row[]>`
    with wanted as materialized (
      select s.* from group_session s where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = ${seriesId}::uuid)
    select s.id, s.version, s.original_date::text as "originalDate", s.local_date::text as "localDate", s.local_start as "localStart", s.minutes,
      s.starts_at as "startsAt", s.ends_at as "endsAt", s.room_id as "roomId", s.topic, coalesce(s.capacity, g.capacity) as capacity, s.status::text,
      s.status_reason as "statusReason", s.overrides, c.marked + c.walk_ins as marked,
      s.id in (select marked_sessions((select array_agg(id) from wanted))) as "hasMarkRows",
      coalesce((select jsonb_agg(jsonb_build_object('staffId', x.staff_id, 'part', x.part) order by x.part, x.staff_id)
         from session_staff x where x.centre_id = s.centre_id and x.session_id = s.id), '[]') as staff
    from wanted s
      join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
      join session_counts((select array_agg(id) from wanted)) c on c.session_id = s.id
    order by s.original_date`;
}

/** The series of a session, and the versions that a change of it names. */
export async function seriesOfSession(tx: Tx, sessionId: string): Promise<string | null> {
  const session = await tx.db.groupSession.findFirst({
    where: { centreId: tx.viewer.centreId, id: sessionId },
    select: { seriesId: true },
  });
  return session?.seriesId ?? null;
}

/** The centre's time as far ahead as a rule may be planned, and as far back as a session may have been moved from that is still to come. */
export async function centreTime(tx: Tx): Promise<CentreTime> {
  const { today } = tx.viewer;
  return centreTimeBetween(tx, addDays(today, -(farthestDays + 1)), addMonths(today, 122)); // a finite rule reaches ten years from its first day
}

/** Everything that a change of a series is decided by; null when it is not there. */
export async function changeFacts(
  tx: Tx,
  seriesId: string,
  anchorId: string,
): Promise<(ChangeFacts & { readonly found: SeriesFound }) | null> {
  const found = await seriesFacts(tx, seriesId);
  if (!found) return null;
  const { today, now } = tx.viewer;
  const sessions = await sessionFacts(tx, seriesId);
  return { today, now, series: found.terms, sessions, anchorId, centreTime: await centreTime(tx), found };
}
