import type { GrantCategory, OwnSecond, SecondToAnswer } from '@alongside/kit/contract';
import { writeEvent, type Tx } from '@alongside/kit/server';
import { breakGlass, secondStateOf } from '@alongside/trust/access/domain';
import type { Permit } from './permit.ts';

type NewSecond = { readonly id: string; readonly clientId: string; readonly category: GrantCategory; readonly reason: string };

/** One question at a time: an older one that nobody has answered is taken back. */
export async function insertSecond(tx: Tx, permit: Permit<'grant.open'>, { id, clientId, category, reason }: NewSecond): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const expiresAt = new Date(now.getTime() + breakGlass.secondMinutes * 60_000);
  await tx.db.grantSecond.updateMany({ where: { centreId, staffId, answeredAt: null, withdrawnAt: null }, data: { withdrawnAt: now } });
  await tx.db.grantSecond.createMany({ data: [{ centreId, id, clientId, staffId, category, reason, askedAt: now, expiresAt }] });
  await writeEvent(tx, { action: 'CREATE', subjectType: 'GrantSecond', subjectId: id, clientIds: [clientId], reason, by: permit });
}

/** What a second person has agreed to under this id, for this client, within the hour; null: nothing. */
export async function agreedSecond(tx: Tx, id: string, clientId: string): Promise<{ category: GrantCategory; reason: string } | null> {
  const { centreId, staffId, now } = tx.viewer;
  return tx.db.grantSecond.findFirst({
    where: { centreId, id, staffId, clientId, isAgreed: true, expiresAt: { gt: now } },
    select: { category: true, reason: true },
  });
}

type Row = {
  id: string;
  client_id: string;
  client_code: string | null;
  category: GrantCategory;
  reason: string;
  asked_at: Date;
  expires_at: Date;
  is_withdrawn: boolean;
  is_agreed: boolean | null;
  note: string | null;
};

const stateOf = (row: Row, now: Date) =>
  secondStateOf({ expiresAt: row.expires_at, isWithdrawn: row.is_withdrawn, isAgreed: row.is_agreed }, now);

/** The viewer's latest question, unless it is over. The code shows as far as row-level security lets it. */
export async function ownSecondRow(tx: Tx): Promise<OwnSecond | null> {
  const { centreId, staffId, now } = tx.viewer;
  const [row] = await tx.db.$queryRaw<(Row & { by_name: string | null; by_name_ur: string | null })[]>`
    select a.id, a.client_id, c.code as client_code, a.category::text, a.reason, a.asked_at, a.expires_at, a.is_agreed, a.note,
        a.withdrawn_at is not null or exists (select from access_grant g where g.centre_id = a.centre_id and g.id = a.id) as is_withdrawn,
        s.name as by_name, s.name_ur as by_name_ur
      from grant_second a left join staff s on s.id = a.answered_by left join client c on c.centre_id = a.centre_id and c.id = a.client_id
     where a.centre_id = ${centreId}::uuid and a.staff_id = ${staffId}::uuid and a.expires_at > ${now} order by a.asked_at desc, a.id desc limit 1`;
  if (!row || stateOf(row, now) === 'OVER') return null;
  return {
    ...{ id: row.id, clientId: row.client_id, clientCode: row.client_code, category: row.category, reason: row.reason },
    ...{ expiresAt: row.expires_at, state: stateOf(row, now), note: row.note },
    ...{ answeredByName: row.by_name, answeredByNameUr: row.by_name_ur },
  };
}

type AskerRow = Row & { staff_name: string; staff_name_ur: string | null; opened: number };

/** What waits for an answer; or one of them, however it stands. Never one's own. */
export async function secondRows(tx: Tx, _permit: Permit<'grant.agree'>, id: string | 'waiting'): Promise<SecondToAnswer[]> {
  const { centreId, staffId, now } = tx.viewer;
  const rows = await tx.db.$queryRaw<AskerRow[]>`
    select a.id, a.client_id, c.code as client_code, a.category::text, a.reason, a.asked_at, a.expires_at, a.is_agreed, a.note,
        a.withdrawn_at is not null as is_withdrawn, s.name as staff_name, s.name_ur as staff_name_ur,
        grants_of_week(a.staff_id) as opened
      from grant_second a join staff s on s.id = a.staff_id left join client c on c.centre_id = a.centre_id and c.id = a.client_id
     where a.centre_id = ${centreId}::uuid and a.staff_id <> ${staffId}::uuid
       and (a.id::text = ${id} or ${id} = 'waiting' and a.answered_at is null and a.withdrawn_at is null and a.expires_at > ${now})
     order by a.asked_at, a.id`;
  return rows.map((row) => ({
    ...{ id: row.id, staffName: row.staff_name, staffNameUr: row.staff_name_ur, clientCode: row.client_code, category: row.category },
    ...{ reason: row.reason, askedAt: row.asked_at, expiresAt: row.expires_at, openedThisWeek: row.opened },
    ...{ state: stateOf(row, now), note: row.note },
  }));
}

type Answer = { readonly id: string; readonly agrees: boolean; readonly note: string };

/** False: somebody was first, it was taken back, or its hour has passed. */
export async function saveAnswer(tx: Tx, permit: Permit<'grant.agree'>, { id, agrees, note }: Answer): Promise<boolean> {
  const { centreId, staffId, now } = tx.viewer;
  const open = { answeredAt: null, withdrawnAt: null, expiresAt: { gt: now } };
  const { count } = await tx.db.grantSecond.updateMany({
    where: { centreId, id, staffId: { not: staffId }, ...open },
    data: { answeredAt: now, answeredBy: staffId, isAgreed: agrees, note },
  });
  if (count === 0) return false;
  const asked = await tx.db.grantSecond.findFirst({ where: { centreId, id }, select: { clientId: true } });
  const about = { subjectId: id, clientIds: asked ? [asked.clientId] : [], fields: [agrees ? 'agreed' : 'refused'] };
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'GrantSecond', ...about, by: permit });
  return true;
}
