import { Prisma, writeEvent, type Tx } from '@alongside/kit/server';
import type { Coach, WeekWindow } from '@alongside/recovery/coaching/domain';
import type { Permit } from '@alongside/trust/access/api';

type Words = Pick<Coach, 'pathways' | 'languages' | 'gender' | 'faith' | 'ageBand' | 'situations' | 'interests' | 'windows' | 'meetsBy'>;

export type CoachRow = Words & {
  readonly id: string;
  readonly name: string;
  readonly nameUr: string | null;
  readonly cap: number;
  readonly status: 'ACTIVE' | 'PAUSED';
  readonly pauseReason: string | null;
  readonly active: number;
  readonly proposed: number;
  readonly supervisorName: string | null;
  readonly supervisorNameUr: string | null;
  readonly version: number;
};

/** A coordinator sees all coaches of the centre, a supervisor their own, a coach themself: the same as the walls say of profiles. */
function within({ viewer }: Tx): Prisma.Sql {
  if (viewer.role === 'COORDINATOR') return Prisma.sql`true`;
  if (viewer.role === 'PEER_COACH') return Prisma.sql`o.staff_id = ${viewer.staffId}::uuid`;
  return Prisma.sql`exists (select from supervision v where v.centre_id = o.centre_id and v.coach_id = o.staff_id
    and v.supervisor_id = ${viewer.staffId}::uuid and v.from_date <= ${viewer.today}::date and (v.until_date is null or v.until_date > ${viewer.today}::date))`;
}

/** Coaches of the active centre by name, with load and supervision, in one statement. Who has no profile yet is there with nothing said. */
export async function coachRows(tx: Tx, ids: readonly string[] | 'all' = 'all'): Promise<CoachRow[]> {
  const { centreId, today } = tx.viewer;
  const wanted = ids === 'all' ? Prisma.sql`true` : Prisma.sql`o.staff_id = any (${[...ids]}::uuid[])`;
  return tx.db.$queryRaw<CoachRow[]>`
    select f.id, f.name, f.name_ur as "nameUr", coalesce(p.pathways, '{}')::text[] as pathways, coalesce(p.languages, '{}') as languages,
           coalesce(p.gender, 'UNKNOWN')::text as gender, p.faith::text, p.age_band::text as "ageBand",
           coalesce(p.situations, '{}')::text[] as situations, coalesce(p.interests, '{}')::text[] as interests,
           coalesce(p.windows, '[]') as windows, coalesce(p.meets_by, '{}')::text[] as "meetsBy", coalesce(p.cap, 15)::int as cap,
           coalesce(p.status, 'ACTIVE')::text as status, p.pause_reason as "pauseReason",
           coalesce(l.active, 0) as active, coalesce(l.proposed, 0) as proposed,
           u.name as "supervisorName", u.name_ur as "supervisorNameUr", coalesce(p.version, 0) as version
      from post o join staff f on f.id = o.staff_id
      left join coach_profile p on p.centre_id = o.centre_id and p.staff_id = o.staff_id
      left join coach_loads() l on l.coach_id = o.staff_id
      left join lateral (select s.name, s.name_ur from supervision v join staff s on s.id = v.supervisor_id
         where v.centre_id = o.centre_id and v.coach_id = o.staff_id
           and v.from_date <= ${today}::date and (v.until_date is null or v.until_date > ${today}::date)
         order by v.from_date, v.id limit 1) u on true
     where o.centre_id = ${centreId}::uuid and o.role = 'PEER_COACH' and o.ended_at is null and f.disabled_at is null
       and ${wanted} and ${within(tx)}
     order by f.name collate "und-x-icu", f.id`;
}

export type ProfileChange = Words & { readonly cap: number };

/** False: it was written meanwhile. */
export async function insertProfile(tx: Tx, permit: Permit<'coach.write'>, staffId: string, change: ProfileChange): Promise<boolean> {
  const { count } = await tx.db.coachProfile.createMany({
    data: [{ centreId: tx.viewer.centreId, staffId, ...columnsOf(change) }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'CREATE', subjectType: 'CoachProfile', subjectId: staffId, fields: Object.keys(change), by: permit });
  return true;
}

export async function updateProfile(
  tx: Tx,
  permit: Permit<'coach.write'>,
  staffId: string,
  expectedVersion: number,
  change: ProfileChange,
): Promise<boolean> {
  const { count } = await tx.db.coachProfile.updateMany({
    where: { centreId: tx.viewer.centreId, staffId, version: expectedVersion },
    data: { ...columnsOf(change), version: expectedVersion + 1 },
  });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'CoachProfile', subjectId: staffId, fields: Object.keys(change), by: permit });
  return true;
}

export async function setStatus(
  tx: Tx,
  permit: Permit<'coach.write'>,
  staffId: string,
  expectedVersion: number,
  change: { readonly isPaused: boolean; readonly reason: string | null },
): Promise<boolean> {
  const { count } = await tx.db.coachProfile.updateMany({
    where: { centreId: tx.viewer.centreId, staffId, version: expectedVersion },
    data: {
      status: change.isPaused ? 'PAUSED' : 'ACTIVE',
      pauseReason: change.isPaused ? change.reason : null,
      version: expectedVersion + 1,
    },
  });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'CoachProfile', subjectId: staffId, fields: ['status'], by: permit });
  return true;
}

function columnsOf({ windows, ...change }: ProfileChange) {
  const { pathways, languages, situations, interests, meetsBy } = change;
  const lists = { pathways: [...pathways], languages: [...languages], situations: [...situations], interests: [...interests] };
  return { ...change, ...lists, meetsBy: [...meetsBy], windows: windowsColumn(windows) };
}

export function windowsColumn(windows: readonly WeekWindow[]): { weekday: number; from: string; until: string }[] {
  return windows.map(({ weekday, from, until }) => ({ weekday, from, until }));
}

/** Whether all of these are, or were, coaches of the active centre. */
export async function coachIdsKnown(tx: Tx, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const found = await tx.db.post.findMany({
    where: { centreId: tx.viewer.centreId, role: 'PEER_COACH', staffId: { in: [...ids] } },
    select: { staffId: true },
  });
  return new Set(found.map((post) => post.staffId)).size === new Set(ids).size;
}
