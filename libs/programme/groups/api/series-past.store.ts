import type { Room, SeriesTerms, Session } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { wordsOfRule } from './series.row.ts';
import { sessionRows } from './session.store.ts';

type TermsRow = {
  readonly seriesId: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly firstDate: string;
  readonly rrule: string;
  readonly localStart: string;
  readonly minutes: number;
  readonly room: Room | null;
  readonly capacity: number;
  readonly topic: string | null;
};

/** The terms that some groups had before their present ones, oldest first. */
export async function earlierTerms(tx: Tx, seriesIds: readonly string[]): Promise<ReadonlyMap<string, SeriesTerms[]>> {
  const rows = await tx.db.$queryRaw<TermsRow[]>`
    select t.series_id::text as "seriesId", t.from_date::text as "fromDate", t.until_date::text as "untilDate", t.first_date::text as "firstDate",
      t.rrule, t.local_start as "localStart", t.minutes, t.capacity, t.topic,
      (select jsonb_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'bufferMinutes', r.buffer_minutes,
           'archived', r.archived_at is not null, 'version', r.version)
         from room r where r.centre_id = t.centre_id and r.id = t.room_id) as room
    from series_terms t where t.centre_id = ${tx.viewer.centreId}::uuid and t.series_id = any (${[...seriesIds]}::uuid[]) order by t.from_date`;
  const found = new Map<string, SeriesTerms[]>(seriesIds.map((id) => [id, []]));
  for (const { seriesId, firstDate, rrule, ...terms } of rows) {
    const ruleWords = wordsOfRule(rrule, firstDate);
    if (!ruleWords) throw new Error(`a stored rule of series ${seriesId} cannot be read`);
    found.get(seriesId)?.push({ ...terms, ruleWords });
  }
  return found;
}

/** A year of weeks. */
export const mostLast = 52;

/** The last sessions of some groups that are over or have marks, oldest first: at most 52 of each, in two statements. */
export async function lastSessions(tx: Tx, seriesIds: readonly string[]): Promise<ReadonlyMap<string, Session[]>> {
  const pairs = await tx.db.$queryRaw<{ seriesId: string; id: string }[]>`
    select u.id::text as "seriesId", n.id::text from unnest(${[...seriesIds]}::uuid[]) as u(id), lateral (
      select s.id, s.starts_at from group_session s where s.centre_id = ${tx.viewer.centreId}::uuid and s.series_id = u.id
        and (s.ends_at <= ${tx.viewer.now} or s.status in ('HELD', 'NOT_HELD')) order by s.starts_at desc, s.id limit ${mostLast}) n`;
  const found = new Map<string, Session[]>(seriesIds.map((id) => [id, []]));
  if (pairs.length === 0) return found;
  for (const session of await sessionRows(tx, { ids: pairs.map((one) => one.id) })) found.get(session.seriesId)?.push(session);
  return found;
}
