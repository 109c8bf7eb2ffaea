import pg from 'pg';
import { emptyHouseOwner } from './empty-house.ts';

/** What no screen writes yet, put into the empty house as its owner. */
async function plant(sql: string, values: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: emptyHouseOwner });
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}

export interface Planted {
  readonly centreId: string;
  /** The client's code. */
  readonly code: string;
  readonly coachEmail: string;
  readonly isRevoked: boolean;
}

const match = `with of_client as (select centre_id, id from client where centre_id = $1 and code = $2),
  of_coach as (select id from staff where email = $3),
  matched as (
    insert into coach_match (centre_id, id, client_id, coach_id, from_date)
    select c.centre_id, gen_random_uuid(), c.id, s.id, '2026-02-01' from of_client c, of_coach s returning centre_id, client_id, coach_id)
  insert into consent (centre_id, id, client_id, coach_id, scopes, valid_from, revoked_at)
  select centre_id, gen_random_uuid(), client_id, coach_id, '{ATTENDANCE,PLAN}', '2026-02-01T00:00:00Z',
    case when $4 then timestamptz '2026-03-01T00:00:00Z' end from matched`;

/** A match of February and the consent to attendance and plan with it, which was taken back in March or holds. */
export const plantMatch = ({ centreId, code, coachEmail, isRevoked }: Planted): Promise<void> =>
  plant(match, [centreId, code, coachEmail, isRevoked]);

const plan = `with of_client as (select centre_id, id as client_id from client where centre_id = $1 and code = $2),
  planned as (
    insert into plan (centre_id, id, client_id, number, status, starts_on, review_due, activated_at, activated_by)
    select centre_id, gen_random_uuid(), client_id, 1, 'ACTIVE', '2026-02-01', '2026-05-01', '2026-02-01T00:00:00Z',
      (select staff_id from care_team_member m where m.centre_id = c.centre_id and m.client_id = c.client_id limit 1)
    from of_client c returning centre_id, id as plan_id, client_id),
  weighs as (
    insert into plan_problem (centre_id, id, plan_id, client_id, position, domain, title, detail)
    select centre_id, gen_random_uuid(), plan_id, client_id, 0, 'SOCIAL', $3, $3 || ' in full' from planned)
  insert into plan_goal (centre_id, id, plan_id, client_id, position, title, words, measure, is_shared)
  select centre_id, gen_random_uuid(), plan_id, client_id, n, title, title, $3 || ' by the week', n = 0
  from planned, (values (0, $4), (1, $5)) as goals (n, title)`;

/** An active plan: one problem, one goal that the person shares with the coach and one that they keep. */
export const plantPlan = (centreId: string, code: string, words: { problem: string; shared: string; kept: string }): Promise<void> =>
  plant(plan, [centreId, code, words.problem, words.shared, words.kept]);

const coach = `with of_coach as (select id from staff where email = $2), of_supervisor as (select id from staff where email = $3),
  supervised as (
    insert into supervision (centre_id, id, supervisor_id, coach_id, from_date)
    select $1::uuid, gen_random_uuid(), v.id, c.id, '2026-02-01' from of_coach c, of_supervisor v)
  insert into coach_profile (centre_id, staff_id, pathways, languages, gender, situations, interests, windows, meets_by, cap)
  select $1::uuid, id, $4::pathway[], '{ur,en}', 'MALE', '{}', '{}', '[{"weekday":2,"from":"18:00","until":"20:00"}]', '{PHONE}', 4 from of_coach`;

/** A supervised coach with time on Tuesday evenings and four places. */
export const plantCoach = (
  centreId: string,
  coachEmail: string,
  supervisorEmail: string,
  pathway: 'SMART' | 'TWELVE_STEP',
): Promise<void> => plant(coach, [centreId, coachEmail, supervisorEmail, [pathway]]);
