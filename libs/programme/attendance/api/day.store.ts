import { Prisma, type Tx } from '@alongside/kit/server';
import { addDays, type LocalDate } from '@alongside/kit/time';

export type DayIds = { readonly sessions: readonly string[]; readonly toFinish: readonly string[]; readonly next: string | null };

/** How far back "to finish" looks, in days; what is older belongs to the manager's data quality. */
const looksBack = 90;

/**
 * The sessions of a local day, the past ones whose attendance is not finished (oldest first, at most 50), and the next to come after the day.
 * Counsellors and coaches: those they staff; everybody else: the centre's. One statement.
 */
export async function dayIds(tx: Tx, date: LocalDate): Promise<DayIds> {
  const { centreId, staffId, now, today, role } = tx.viewer;
  const own = role === 'COUNSELLOR' || role === 'PEER_COACH';
  const mine = own
    ? Prisma.sql`and exists (select from session_staff x where x.centre_id = s.centre_id and x.session_id = s.id and x.staff_id = ${staffId}::uuid)`
    : Prisma.empty;
  const from = Prisma.sql`from group_session s where s.centre_id = ${centreId}::uuid ${mine}`;
  const [row] = await tx.db.$queryRaw<{ sessions: string[] | null; to_finish: string[] | null; next: string | null }[]>`
    select (select array_agg(s.id::text) ${from} and s.local_date = ${date}::date) as sessions,
           (select array_agg(one.id::text) from (select s.id ${from} and s.status = 'SCHEDULED' and s.ends_at <= ${now}
               and s.local_date between ${addDays(today, -looksBack)}::date and ${today}::date order by s.starts_at, s.id limit 50) one) as to_finish,
           (select s.id::text ${from} and s.status = 'SCHEDULED' and s.local_date > ${date}::date and s.starts_at > ${now}
             order by s.starts_at, s.id limit 1) as next`;
  return { sessions: row?.sessions ?? [], toFinish: row?.to_finish ?? [], next: row?.next ?? null };
}
