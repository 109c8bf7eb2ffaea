import type { CalendarFeed } from '@alongside/kit/contract';
import { newId, writeEvent, type Rows, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { FeedSeries, FeedSession, SessionPart, SessionStatus } from '@alongside/programme/groups/domain';
import type { Permit } from '@alongside/trust/access/api';

/** The viewer's own open feed, or null. */
export async function ownFeed(tx: Tx): Promise<CalendarFeed | null> {
  return tx.db.calendarFeed.findFirst({
    where: { staffId: tx.viewer.staffId, revokedAt: null },
    select: { createdAt: true, lastReadAt: true },
  });
}

/** Ends the open feed, if there is one, and says whether there was. */
export async function endFeed(tx: Tx, permit: Permit<'self.write'>): Promise<boolean> {
  const { staffId, now } = tx.viewer;
  const ended = await tx.db.calendarFeed.updateMany({ where: { staffId, revokedAt: null }, data: { revokedAt: now } });
  if (ended.count > 0)
    await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['calendarFeedRevoked'], by: permit });
  return ended.count > 0;
}

/** A new feed. The open one must have ended: two who make one at once wait for each other at the lock that the caller holds. */
export async function insertFeed(tx: Tx, permit: Permit<'self.write'>, tokenHash: Uint8Array): Promise<void> {
  const { staffId, organisationId, now } = tx.viewer;
  const data = [{ id: newId(), organisationId, staffId, tokenHash: new Uint8Array(tokenHash), createdAt: now }];
  await tx.db.calendarFeed.createMany({ data });
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Staff', subjectId: staffId, fields: ['calendarFeed'], by: permit });
}

export type FeedOwner = { readonly feedId: string; readonly locale: string; readonly at: Date };

/** Whose feed it is, while it opens anything; null: revoked, its person disabled or without a post, or no feed at all. */
export async function feedOwner(db: Rows, tokenHash: Uint8Array): Promise<FeedOwner | null> {
  const [row] = await db.$queryRaw<FeedOwner[]>`select feed_id as "feedId", locale, at from feed_owner(${tokenHash})`;
  return row ?? null;
}

type Row = Omit<FeedSession, 'isCover'> & {
  readonly part: SessionPart;
  readonly status: SessionStatus;
  readonly seriesId: string;
  readonly rrule: string;
  readonly firstDate: LocalDate;
  readonly seriesStart: string;
  readonly seriesMinutes: number;
  readonly seriesZone: string;
  readonly seriesRoom: string | null;
  readonly isStaffed: boolean;
};

export type SeriesOfFeed = { readonly series: FeedSeries; readonly sessions: FeedSession[] };

/** What the owner staffs on these local days, both included, by series: one statement, however many. */
export async function seriesOfFeed(db: Rows, tokenHash: Uint8Array, from: LocalDate, until: LocalDate): Promise<SeriesOfFeed[]> {
  const rows = await db.$queryRaw<Row[]>`
    select session_id as id, original_date as "originalDate", local_date as "localDate", local_start as "localStart", minutes, zone,
        starts_at as "startsAt", ends_at as "endsAt", room, status, version, part, series_id as "seriesId", rrule, first_date as "firstDate",
        series_start as "seriesStart", series_minutes as "seriesMinutes", series_zone as "seriesZone", series_room as "seriesRoom",
        in_series as "isStaffed"
      from feed_sessions(${tokenHash}, ${from}::date, ${until}::date)`;
  const found = new Map<string, SeriesOfFeed>();
  for (const row of rows) {
    const known = found.get(row.seriesId) ?? { series: seriesIn(row), sessions: [] };
    known.sessions.push({ ...row, isCover: row.part === 'COVER' });
    found.set(row.seriesId, known);
  }
  return [...found.values()];
}

function seriesIn(row: Row): FeedSeries {
  const { seriesId: id, rrule, firstDate, isStaffed } = row;
  return {
    id,
    rrule,
    firstDate,
    localStart: row.seriesStart,
    minutes: row.seriesMinutes,
    zone: row.seriesZone,
    room: row.seriesRoom,
    isStaffed,
  };
}
