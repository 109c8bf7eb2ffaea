import { Prisma, writeEvent, type Tx } from '@alongside/kit/server';
import type { Wish } from '@alongside/recovery/coaching/domain';
import type { Permit } from '@alongside/trust/access/api';
import { windowsColumn } from './coach.store.ts';

type Words = Pick<
  Wish,
  'gender' | 'languages' | 'pathways' | 'faith' | 'situations' | 'interests' | 'windows' | 'meetsBy' | 'avoidCoachIds'
> & { readonly avoid: string };

export type RequestRow = Words & {
  readonly id: string;
  readonly clientId: string;
  readonly status: 'WAITING' | 'MATCHED' | 'WITHDRAWN';
  readonly since: Date;
  readonly withdrawnReason: string | null;
  readonly version: number;
};

/** A request that waits, with what matching must know of its client beside it. */
export type WaitingRow = RequestRow & {
  readonly birthDate: Date | null;
  readonly declined: readonly string[];
  readonly revoked: readonly string[];
  readonly sharedGroups: Readonly<Record<string, number>>;
};

const columns = Prisma.sql`r.id, r.client_id as "clientId", r.status::text, r.since, r.gender::text, r.languages, r.pathways::text[], r.faith::text,
  r.situations::text[], r.interests::text[], r.windows, r.meets_by::text[] as "meetsBy", r.avoid, r.avoid_coach_ids as "avoidCoachIds",
  r.withdrawn_reason as "withdrawnReason", r.version`;

/** Requests that wait, the longest first, each with birth date, earlier noes, revoked consents and groups in common: one statement. */
export async function waitingRows(tx: Tx, only: { readonly clientId?: string } = {}): Promise<WaitingRow[]> {
  const { centreId, today } = tx.viewer;
  const one = only.clientId ? Prisma.sql`and r.client_id = ${only.clientId}::uuid` : Prisma.empty;
  return tx.db.$queryRaw<WaitingRow[]>`
    select ${columns}, p.birth_date as "birthDate", coalesce(no.coaches, '{}') as declined, coalesce(gone.coaches, '{}') as revoked,
           coalesce(together.coaches, '{}') as "sharedGroups"
      from match_request r
      join client c on c.centre_id = r.centre_id and c.id = r.client_id
      left join person p on p.id = c.person_id
      left join lateral (select array_agg(distinct m.coach_id) as coaches from coach_match m
         where m.centre_id = r.centre_id and m.client_id = r.client_id and m.state = 'DECLINED') no on true
      left join lateral (select array_agg(distinct k.coach_id) as coaches from consent k
         where k.centre_id = r.centre_id and k.client_id = r.client_id and k.revoked_at <= clock()
           and not exists (select from consent later where later.centre_id = k.centre_id and later.client_id = k.client_id
             and later.coach_id = k.coach_id and (later.revoked_at is null or later.revoked_at > clock()))) gone on true
      left join lateral (select jsonb_object_agg(g.staff_id, g.count) as coaches from (
         select s.staff_id, count(distinct s.series_id) from membership m
           join series_staff s on s.centre_id = m.centre_id and s.series_id = m.series_id and s.part <> 'OBSERVER'
          where m.centre_id = r.centre_id and m.client_id = r.client_id and m.state = 'ACTIVE'
            and m.from_date <= ${today}::date and (m.until_date is null or m.until_date > ${today}::date)
          group by s.staff_id) g) together on true
     where r.centre_id = ${centreId}::uuid and r.status = 'WAITING' ${one}
     order by r.since, r.id`;
}

export async function requestRow(tx: Tx, id: string): Promise<RequestRow | null> {
  const rows = await tx.db.$queryRaw<RequestRow[]>`
    select ${columns} from match_request r where r.centre_id = ${tx.viewer.centreId}::uuid and r.id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The latest request of each of some clients. */
export async function latestRequests(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, RequestRow>> {
  const rows = await tx.db.$queryRaw<RequestRow[]>`
    select distinct on (r.client_id) ${columns} from match_request r
     where r.centre_id = ${tx.viewer.centreId}::uuid and r.client_id = any (${[...clientIds]}::uuid[])
     order by r.client_id, (r.status = 'WAITING') desc, r.since desc, r.id desc`;
  return new Map(rows.map((row) => [row.clientId, row]));
}

export async function insertRequest(tx: Tx, permit: Permit<'match.request'>, id: string, wish: Words): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const clientId = clientOf(permit);
  await tx.db.matchRequest.createMany({ data: [{ centreId, id, clientId, since: now, openedBy: staffId, ...columnsOf(wish) }] });
  await writeEvent(tx, {
    action: 'CREATE',
    subjectType: 'MatchRequest',
    subjectId: id,
    clientIds: [clientId],
    fields: written,
    by: permit,
  });
}

/** False: it is another version by now, or waits no longer. */
export async function rewriteRequest(
  tx: Tx,
  permit: Permit<'match.request'>,
  id: string,
  expectedVersion: number,
  wish: Words,
): Promise<boolean> {
  const { count } = await tx.db.matchRequest.updateMany({
    where: { centreId: tx.viewer.centreId, id, version: expectedVersion, status: 'WAITING' },
    data: { ...columnsOf(wish), version: expectedVersion + 1 },
  });
  if (count === 0) return false;
  const clientIds = [clientOf(permit)];
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'MatchRequest', subjectId: id, clientIds, fields: written, by: permit });
  return true;
}

export async function withdraw(
  tx: Tx,
  permit: Permit<'match.request'>,
  id: string,
  expectedVersion: number,
  reason: string,
): Promise<boolean> {
  const { count } = await tx.db.matchRequest.updateMany({
    where: { centreId: tx.viewer.centreId, id, version: expectedVersion, status: 'WAITING' },
    data: { status: 'WITHDRAWN', withdrawnReason: reason, version: expectedVersion + 1 },
  });
  if (count === 0) return false;
  const clientIds = [clientOf(permit)];
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'MatchRequest', subjectId: id, clientIds, fields: ['status'], by: permit, reason });
  return true;
}

/** A match is over and the person wants another coach: the same wishes wait again, from now. The event is written with the match's end. */
export async function reopen(tx: Tx, _permit: Permit<'match.end'>, id: string): Promise<void> {
  await tx.db.matchRequest.updateMany({
    where: { centreId: tx.viewer.centreId, id },
    data: { status: 'WAITING', since: tx.viewer.now, version: { increment: 1 } },
  });
}

const written = ['languages', 'pathways', 'faith', 'situations', 'interests', 'windows', 'gender', 'meetsBy', 'avoid', 'avoidCoachIds'];

function clientOf(permit: Permit<'match.request'>): string {
  if (!permit.clientId) throw new Error('a request is written with a permit for one client');
  return permit.clientId;
}

function columnsOf(wish: Words) {
  const { gender, faith, avoid } = wish;
  const lists = { languages: [...wish.languages], pathways: [...wish.pathways], situations: [...wish.situations] };
  const more = { interests: [...wish.interests], meetsBy: [...wish.meetsBy], avoidCoachIds: [...wish.avoidCoachIds] };
  return { gender, faith, avoid, ...lists, ...more, windows: windowsColumn(wish.windows) };
}
