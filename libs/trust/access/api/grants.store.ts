import type { BreakGlassInput, GrantReview, GrantShareOf, GrantToReview, OpenGrant } from '@alongside/kit/contract';
import { writeEvent, type Tx } from '@alongside/kit/server';
import { breakGlass, reviewDue, reviewStateOf } from '@alongside/trust/access/domain';
import type { Permit } from './permit.ts';

/** The client whom an id or a number means, also for somebody who may not see that client yet; null: none of this centre. */
export async function clientMeant(tx: Tx, clientId: string | null, code: string | null): Promise<string | null> {
  const [row] = await tx.db.$queryRaw<{ id: string | null }[]>`select break_glass_client(${clientId}::uuid, ${code}) as id`;
  return row?.id ?? null;
}

/** How often the viewer has done so within a week, in whatever centre's name this transaction speaks. */
export async function grantsOfWeek(tx: Tx): Promise<number> {
  const since = new Date(tx.viewer.now.getTime() - breakGlass.weekDays * 24 * 3_600_000);
  return tx.db.accessGrant.count({ where: { centreId: tx.viewer.centreId, staffId: tx.viewer.staffId, grantedAt: { gt: since } } });
}

type NewGrant = Pick<BreakGlassInput, 'id' | 'category' | 'reason'> & { readonly clientId: string };

/** One at a time: what was open ends. The event carries the purpose, so that it stands out in the trail. */
export async function insertGrant(tx: Tx, permit: Permit<'grant.open'>, { id, clientId, category, reason }: NewGrant): Promise<Date> {
  const { centreId, staffId, now } = tx.viewer;
  const expiresAt = new Date(now.getTime() + breakGlass.minutes * 60_000);
  await tx.db.accessGrant.updateMany({ where: { centreId, staffId, endedAt: null, expiresAt: { gt: now } }, data: { endedAt: now } });
  await tx.db.accessGrant.createMany({ data: [{ centreId, id, clientId, staffId, category, reason, grantedAt: now, expiresAt }] });
  const by = { ruleId: permit.ruleId, relation: 'GRANT' };
  await writeEvent(tx, { action: 'CREATE', subjectType: 'AccessGrant', subjectId: id, clientIds: [clientId], reason, by });
  return expiresAt;
}

/** The viewer's open one. The code shows as far as row-level security lets it: under the grant itself. */
export async function openGrantOf(tx: Tx): Promise<OpenGrant | null> {
  const { centreId, staffId, now } = tx.viewer;
  const grant = await tx.db.accessGrant.findFirst({
    where: { centreId, staffId, grantedAt: { lte: now }, expiresAt: { gt: now }, endedAt: null },
    orderBy: { grantedAt: 'desc' },
    select: { id: true, clientId: true, expiresAt: true },
  });
  if (!grant) return null;
  const client = await tx.db.client.findUnique({ where: { centreId_id: { centreId, id: grant.clientId } }, select: { code: true } });
  return { ...grant, clientCode: client?.code ?? null };
}

/** False: none of the viewer's own, or over already. */
export async function stopGrant(tx: Tx, permit: Permit<'grant.open'>, id: string): Promise<boolean> {
  const { centreId, staffId, now } = tx.viewer;
  const own = await tx.db.accessGrant.findFirst({ where: { centreId, id, staffId, endedAt: null }, select: { clientId: true } });
  const { count } = await tx.db.accessGrant.updateMany({ where: { centreId, id, staffId, endedAt: null }, data: { endedAt: now } });
  if (!own || count === 0) return false;
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'AccessGrant',
    subjectId: id,
    clientIds: [own.clientId],
    fields: ['endedAt'],
    by: permit,
  });
  return true;
}

type Row = {
  id: string;
  staff_id: string;
  staff_name: string;
  staff_name_ur: string | null;
  client_code: string | null;
  category: GrantToReview['category'];
  reason: string;
  granted_at: Date;
  over_at: Date;
  reviewed_at: Date | null;
  outcome: GrantReview | null;
  note: string | null;
  reviewed_by_name: string | null;
  second_name: string | null;
  second_name_ur: string | null;
};

const mostShown = 100;

/** What waits for a review first, the oldest of it on top; then what was reviewed, the newest on top. */
export async function grantRows(tx: Tx, _permit: Permit<'grant.review'>, id: string | 'all'): Promise<GrantToReview[]> {
  const { centreId, staffId, now } = tx.viewer;
  const rows = await tx.db.$queryRaw<Row[]>`
    select g.id, g.staff_id, s.name as staff_name, s.name_ur as staff_name_ur, c.code as client_code, g.category::text, g.reason, g.granted_at,
        least(g.ended_at, g.expires_at) as over_at, g.reviewed_at, g.review_outcome::text as outcome, g.review_note as note, r.name as reviewed_by_name,
        second.name as second_name, second.name_ur as second_name_ur
      from access_grant g join staff s on s.id = g.staff_id left join staff r on r.id = g.reviewed_by
      left join grant_second a on a.centre_id = g.centre_id and a.id = g.id left join staff second on second.id = a.answered_by
      left join client c on c.centre_id = g.centre_id and c.id = g.client_id
     where g.centre_id = ${centreId}::uuid and (${id} = 'all' or g.id::text = ${id})
     order by g.reviewed_at is not null, case when g.reviewed_at is null then g.granted_at end, g.granted_at desc, g.id limit ${mostShown}`;
  return rows.map((row) => ({
    ...{ id: row.id, staffName: row.staff_name, staffNameUr: row.staff_name_ur, clientCode: row.client_code, category: row.category },
    ...{ reason: row.reason, grantedAt: row.granted_at, endedAt: row.over_at, dueAt: reviewDue(row.granted_at) },
    state: reviewStateOf({ grantedAt: row.granted_at, reviewedAt: row.reviewed_at }, now),
    ...{ outcome: row.outcome, note: row.note, reviewedByName: row.reviewed_by_name, isOwn: row.staff_id === staffId },
    ...{ secondName: row.second_name, secondNameUr: row.second_name_ur },
  }));
}

type Review = { readonly id: string; readonly outcome: GrantReview; readonly note: string };

/** False: somebody was first, or it is one's own. What was said once stands. */
export async function saveReview(tx: Tx, permit: Permit<'grant.review'>, { id, outcome, note }: Review): Promise<boolean> {
  const { centreId, staffId, now } = tx.viewer;
  const { count } = await tx.db.accessGrant.updateMany({
    where: { centreId, id, reviewedAt: null, staffId: { not: staffId } },
    data: { reviewedAt: now, reviewedBy: staffId, reviewOutcome: outcome, reviewNote: note },
  });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'AccessGrant', subjectId: id, fields: ['review', outcome], by: permit });
  return true;
}

/** Counted in the trail: single records that were read within so many days, and how many of them by emergency access. */
export async function shareOf(tx: Tx, _permit: Permit<'grant.review'>, days: number): Promise<GrantShareOf> {
  const { centreId, now } = tx.viewer;
  const since = new Date(now.getTime() - days * 24 * 3_600_000);
  const [row] = await tx.db.$queryRaw<{ openings: number; reads: number; by_grant: number }[]>`
    select (select count(*)::int from access_grant g where g.centre_id = ${centreId}::uuid and g.granted_at > ${since}) as openings,
        count(*)::int as reads, count(*) filter (where e.purpose = 'break-glass')::int as by_grant
      from audit_event e
     where e.centre_id = ${centreId}::uuid and e.at > ${since} and e.action = 'READ' and e.outcome = 'OK' and e.subject_type = 'Client' and not e.is_list`;
  return { days, openings: row?.openings ?? 0, reads: row?.reads ?? 0, readsByGrant: row?.by_grant ?? 0 };
}
