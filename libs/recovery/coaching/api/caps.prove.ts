import pg from 'pg';
import { Database, newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantProfile,
  plantRequest,
  plantStaff,
  plantSupervision,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { approveMatch } from './approve-match.ts';
import { CoachingNeeds } from './coaching.needs.ts';

type Ground = { readonly seed: number; readonly databaseUrl: string; readonly ownerUrl: string; readonly log: (line: string) => void };
type Outcome = {
  readonly what: string;
  readonly asked: number;
  readonly won: number;
  readonly refused: number;
  readonly other: number;
  readonly ms: number;
};
type Scene = { readonly world: World; readonly needs: CoachingNeeds; readonly centre: CentreFacts; readonly bosses: readonly StaffFacts[] };
type Heard = { readonly __typename?: string; readonly code?: string };

const askers = 64;
const rounds = 4;
const cap = 5;
const connections = 64;

/** 64 coordinators approve at once: the places of one coach, and one client with many coaches. Nobody passes a cap, nobody gets two coaches. */
export default async function caps({ databaseUrl, ownerUrl, log }: Ground) {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEST_OWNER_URL'] = ownerUrl;
  const world = await openWorld();
  const db = new Database(databaseUrl, { poolSize: connections, waitMs: 60_000 });
  try {
    const scene = await setScene(world, db);
    const before = await deadlocks(ownerUrl);
    const outcomes: Outcome[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      log(`round ${round} of ${rounds}`);
      outcomes.push(await oneCoach(scene), await oneClient(scene));
    }
    const held = (what: string, winners: number) =>
      outcomes.filter((one) => one.what === what).every((one) => one.won === winners && one.refused === askers - winners);
    const dead = (await deadlocks(ownerUrl)) - before;
    const nobodyPassed = await nothingPassed(ownerUrl);
    await db.end(); // its connections are needed for the control
    const control = await withoutDefence(ownerUrl);
    return {
      rows: [...outcomes, ...control],
      promises: [
        { name: `a coach of ${cap} places gets ${cap} of ${askers}, the others hear CAPACITY_FULL`, held: held('coach', cap) },
        { name: `a client gets one of ${askers} coaches, the others hear DUPLICATE`, held: held('client', 1) },
        { name: 'no coach is over the cap, and nobody has two open matches', held: nobodyPassed },
        { name: 'nobody met a deadlock', held: dead === 0 },
      ],
      controls: control.map(({ what, won }) => ({
        name: `${what}: more than the cap`,
        failed: won > (what.startsWith('coach') ? cap : 1),
      })),
      figures: { askers, rounds, cap, connections, deadlocks: dead },
    };
  } finally {
    await db.end();
    await world.close();
  }
}

async function setScene(world: World, db: Database): Promise<Scene> {
  const centre = await plantCentre(world);
  const bosses: StaffFacts[] = [];
  for (let i = 0; i < askers; i += 1) bosses.push(await plantStaff(world, centre, 'COORDINATOR'));
  await Promise.all(Array.from({ length: connections }, () => db.beforeViewer((rows) => rows.$queryRaw`select 1 from pg_sleep(0.3)`)));
  return { world, needs: new CoachingNeeds(db), centre, bosses };
}

async function aCoach({ world, centre, bosses }: Scene): Promise<string> {
  const coach = await plantStaff(world, centre, 'PEER_COACH');
  await plantProfile(world, coach, { cap });
  if (bosses[0]) await plantSupervision(world, bosses[0], coach);
  return coach.staffId;
}

/** All at once; `refusal` is what each loser must hear, anything else is counted apart, and an error ends the proof. */
async function race(what: string, refusal: string, ask: (nth: number) => Promise<Heard>): Promise<Outcome> {
  const began = performance.now();
  const answers = await Promise.allSettled(Array.from({ length: askers }, (_, nth) => ask(nth)));
  const ms = Math.round(performance.now() - began);
  const error = answers.find((answer) => answer.status === 'rejected');
  if (error) throw new Error(`race for ${what}`, { cause: error.reason });
  const heard = answers.map((answer) => (answer.status === 'fulfilled' ? (answer.value.code ?? 'won') : 'error'));
  const count = (word: string) => heard.filter((one) => one === word).length;
  const [won, refused] = [count('won'), count(refusal)];
  return { what, asked: askers, won, refused, other: askers - won - refused, ms };
}

async function approve({ needs, world, bosses }: Scene, nth: number, requestId: string, coachId: string): Promise<Heard> {
  const boss = bosses[nth];
  if (!boss) throw new Error('nobody approves');
  const input = { id: newId(), requestId, expectedVersion: 1, coachId, reason: 'Both like music' };
  const result = await approveMatch(needs, viewerFor(world, boss), input);
  return 'code' in result ? { code: result.code } : {};
}

async function oneCoach(scene: Scene): Promise<Outcome> {
  const coachId = await aCoach(scene);
  const requests: string[] = [];
  for (let i = 0; i < askers; i += 1)
    requests.push(await plantRequest(scene.world, scene.centre, await plantClient(scene.world, scene.centre)));
  return race('coach', 'CAPACITY_FULL', (nth) => approve(scene, nth, requests[nth] ?? '', coachId));
}

async function oneClient(scene: Scene): Promise<Outcome> {
  const coaches: string[] = [];
  for (let i = 0; i < askers; i += 1) coaches.push(await aCoach(scene));
  const requestId = await plantRequest(scene.world, scene.centre, await plantClient(scene.world, scene.centre));
  return race('client', 'DUPLICATE', (nth) => approve(scene, nth, requestId, coaches[nth] ?? ''));
}

async function asked<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function deadlocks(ownerUrl: string): Promise<number> {
  const sql = 'select pg_stat_clear_snapshot(), deadlocks::int from pg_stat_database where datname = current_database()';
  return (await asked<{ deadlocks: number }>(ownerUrl, sql))[0]?.deadlocks ?? -1;
}

async function nothingPassed(ownerUrl: string): Promise<boolean> {
  const open = `from coach_match m where m.state in ('PROPOSED', 'ACTIVE')`;
  const [found] = await asked<{ over: number; twice: number }>(
    ownerUrl,
    `select (select count(*)::int from coach_profile p where p.cap < (select count(*) ${open} and m.coach_id = p.staff_id)) as over,
            (select count(*)::int from (select m.client_id ${open} group by 1 having count(*) > 1) t) as twice`,
  );
  return found?.over === 0 && found.twice === 0;
}

/** The same races as a plain check, then insert, on a copy of the table without lock and constraint. */
async function withoutDefence(ownerUrl: string): Promise<Outcome[]> {
  await asked(ownerUrl, 'create table bare_match (client_id int, coach_id int)');
  const pool = new pg.Pool({ connectionString: ownerUrl, max: connections });
  const checkThenInsert = async (check: string, clientId: number, coachId: number): Promise<Heard> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const free = (await client.query<{ free: boolean }>(`select count(*) < ${check} as free from bare_match`)).rows[0]?.free ?? false;
      if (free) await client.query('insert into bare_match values ($1, $2)', [clientId, coachId]);
      await client.query('commit');
      return free ? {} : { code: 'TAKEN' };
    } finally {
      client.release();
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, () => pool.query('select pg_sleep(0.2)'))); // everybody is connected before the race begins
    const coach = await race('coach, bare', 'TAKEN', (nth) => checkThenInsert(String(cap), nth, 0));
    await pool.query('truncate bare_match');
    return [coach, await race('client, bare', 'TAKEN', (nth) => checkThenInsert('1', 0, nth))];
  } finally {
    await pool.end();
  }
}
