import { Prisma, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Permit } from '@alongside/trust/access/api';
import type { TimeAndRoom } from './notice.row.ts';

export type Wanted = { readonly changes: boolean; readonly reminders: boolean };

/** Which letters the viewer wants; all of them until they say otherwise. */
export async function ownNotices(tx: Tx): Promise<Wanted> {
  const found = await tx.db.noticeSetting.findUnique({
    where: { staffId: tx.viewer.staffId },
    select: { changes: true, reminders: true },
  });
  return found ?? { changes: true, reminders: true };
}

export async function saveOwnNotices(tx: Tx, permit: Permit<'self.write'>, { changes, reminders }: Wanted): Promise<void> {
  const { staffId, organisationId } = tx.viewer;
  await tx.db.$executeRaw`insert into notice_setting (organisation_id, staff_id, changes, reminders)
    values (${organisationId}::uuid, ${staffId}::uuid, ${changes}, ${reminders})
    on conflict (staff_id) do update set changes = excluded.changes, reminders = excluded.reminders`;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['notices'], by: permit });
}

export type Addressee = { readonly email: string; readonly locale: string };

/** Whom a job may write to: in a post at the centre, not disabled, and not without this kind of letter by their own wish. */
export async function addressee(tx: Tx, staffId: string, kind: keyof Wanted): Promise<Addressee | null> {
  const { centreId, organisationId } = tx.viewer;
  const found = await tx.db.staff.findFirst({
    where: { id: staffId, organisationId, disabledAt: null, posts: { some: { centreId, endedAt: null } } },
    select: { email: true, locale: true, noticeSetting: { select: { changes: true, reminders: true } } },
  });
  return found && (found.noticeSetting?.[kind] ?? true) ? { email: found.email, locale: found.locale } : null;
}

const staffedOn = (
  tx: Tx,
  date: LocalDate,
) => Prisma.sql`from session_staff x join group_session s on s.centre_id = x.centre_id and s.id = x.session_id
  where s.centre_id = ${tx.viewer.centreId}::uuid and s.local_date = ${date}::date and s.status = 'SCHEDULED' and x.part <> 'OBSERVER'`;

/** Who leads something on a local day at the active centre. */
export async function staffOn(tx: Tx, date: LocalDate): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`select distinct x.staff_id::text as id ${staffedOn(tx, date)} order by 1`;
  return rows.map((row) => row.id);
}

/** When and where somebody's sessions of that day are, in order. */
export async function timesOn(tx: Tx, date: LocalDate, staffId: string): Promise<TimeAndRoom[]> {
  return tx.db.$queryRaw<TimeAndRoom[]>`
    select s.local_date::text as date, s.local_start as start, (select r.name from room r where r.centre_id = s.centre_id and r.id = s.room_id) as room
      ${staffedOn(tx, date)} and x.staff_id = ${staffId}::uuid order by s.starts_at, s.id`;
}

/** The names of the active centre's rooms, archived ones too. */
export async function roomNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rooms = await tx.db.room.findMany({ where: { centreId: tx.viewer.centreId }, select: { id: true, name: true } });
  return new Map(rooms.map((room) => [room.id, room.name]));
}
