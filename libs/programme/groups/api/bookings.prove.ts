import pg from 'pg';
import type { MemberResult, SeriesInput } from '@alongside/kit/contract';
import { Database, newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addMember } from './add-member.ts';
import { createSeries } from './create-series.ts';
import { GroupsNeeds } from './groups.needs.ts';

type Ground = { readonly seed: number; readonly databaseUrl: string; readonly ownerUrl: string; readonly log: (line: string) => void };
type Outcome = {
  readonly what: string;
  readonly asked: number;
  readonly won: number;
  readonly refused: number;
  readonly other: number;
  readonly ms: number;
};
type Scene = {
  readonly world: World;
  readonly needs: GroupsNeeds;
  readonly centre: CentreFacts;
  readonly boss: StaffFacts;
  readonly serviceId: string;
};

const askers = 100;
const rounds = 5;
const connections = 80; // below the server's hundred: each request holds one while it waits for its lock

/** 100 bookings at once of the last seat, of one room and of one person: one winner each, through the verbs that the screens use. */
export default async function bookings({ databaseUrl, ownerUrl, log }: Ground) {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEST_OWNER_URL'] = ownerUrl;
  const world = await openWorld();
  const db = new Database(databaseUrl, { poolSize: connections, waitMs: 60_000 });
  try {
    const scene = await setScene(world, db);
    await warmUp(db);
    const deadlocksBefore = await deadlocks(ownerUrl);
    const outcomes: Outcome[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      log(`round ${round} of ${rounds}`);
      outcomes.push(await lastSeat(scene), await oneRoom(scene), await onePerson(scene));
    }
    const held = (what: string) =>
      outcomes.filter((one) => one.what === what).every((one) => one.won === 1 && one.refused === one.asked - 1);
    const dead = (await deadlocks(ownerUrl)) - deadlocksBefore;
    await db.end(); // its connections are needed for the control
    const control = await withoutDefence(ownerUrl);
    return {
      rows: [...outcomes, ...control],
      promises: [
        { name: 'the last seat goes to one of 100, the others hear CAPACITY_FULL', held: held('seat') },
        { name: 'one room at one time goes to one of 100, the others hear CONFLICT_OVERLAP', held: held('room') },
        { name: 'one person is booked once of 100, the others hear CONFLICT_OVERLAP', held: held('person') },
        { name: 'no two live sessions overlap in a room, and no group is over its capacity', held: await nothingDoubled(ownerUrl) },
        { name: 'nobody met a deadlock', held: dead === 0 },
      ],
      controls: control.map(({ what, won }) => ({ name: `${what}: more than one winner`, failed: won > 1 })),
      figures: { askers, rounds, connections, deadlocks: dead },
    };
  } finally {
    await db.end();
    await world.close();
  }
}

async function setScene(world: World, db: Database): Promise<Scene> {
  const centre = await plantCentre(world);
  const boss = await plantStaff(world, centre, 'COORDINATOR');
  return { world, needs: new GroupsNeeds(db), centre, boss, serviceId: await plantService(world, centre) };
}

/** Everybody is connected before a race begins. */
async function warmUp(db: Database): Promise<void> {
  await Promise.all(
    Array.from({ length: connections }, () => patiently(() => db.beforeViewer((rows) => rows.$queryRaw`select 1 from pg_sleep(0.3)`))),
  );
}

/** A request that found no free connection within the API's two seconds asks again, as a person presses Retry: it was never tried. */
async function patiently<Answer>(ask: () => Promise<Answer>, triesLeft = 10): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const found =
      error instanceof Error && (Reflect.get(error, 'code') === 'P2028' || /timeout exceeded when trying to connect/.test(error.message));
    if (!found || triesLeft === 0) throw error;
    return patiently(ask, triesLeft - 1);
  }
}

/** All at once; `refusal` is what each loser must hear, anything else is counted apart, and an error ends the proof. */
async function race(
  what: string,
  refusal: string,
  ask: (nth: number) => Promise<{ __typename?: string; code?: string }>,
): Promise<Outcome> {
  const began = performance.now();
  const answers = await Promise.allSettled(Array.from({ length: askers }, (_, nth) => patiently(() => ask(nth))));
  const ms = Math.round(performance.now() - began);
  const heard = answers.map((answer) => (answer.status === 'fulfilled' ? (answer.value.code ?? 'won') : 'error'));
  const count = (word: string) => heard.filter((one) => one === word).length;
  const [won, refused] = [count('won'), count(refusal)];
  const error = answers.find((answer) => answer.status === 'rejected');
  if (error) throw new Error(`race for ${what}`, { cause: error.reason });
  return { what, asked: askers, won, refused, other: askers - won - refused, ms };
}

const codeOf = (result: MemberResult) => ('code' in result ? { code: result.code } : {});

async function lastSeat({ world, needs, centre, boss, serviceId }: Scene): Promise<Outcome> {
  const group = await plantSeries(world, await plantStaff(world, centre, 'COUNSELLOR'), { serviceId, capacity: 3, weeks: 4 });
  for (const _ of [1, 2]) await plantMembership(world, centre, group, await plantClient(world, centre));
  const people: string[] = [];
  for (let nth = 0; nth < askers; nth += 1) people.push((await plantClient(world, centre)).clientId);
  return race('seat', 'CAPACITY_FULL', async (nth) =>
    codeOf(
      await addMember(needs, viewerFor(world, boss), {
        ...{ id: newId(), seriesId: group.seriesId, clientId: people[nth] ?? '', fromDate: '2026-11-25' },
      }),
    ),
  );
}

async function book({ world, needs, boss, serviceId }: Scene, roomId: string | null, leadId: string) {
  const input: SeriesInput = {
    ...{ id: newId(), titles: [{ lang: 'en', text: 'Skills' }], kind: 'CLINICAL', serviceId, isOpen: true, roomId, skipDates: [] },
    ...{ firstDate: '2026-12-07', localStart: '14:00', minutes: 90, rrule: 'FREQ=WEEKLY;COUNT=4', capacity: 12 },
    staff: [{ staffId: leadId, part: 'LEAD' }],
  };
  const result = await createSeries(needs, viewerFor(world, boss), input);
  return 'code' in result ? { code: result.code } : {};
}

async function oneRoom(scene: Scene): Promise<Outcome> {
  const roomId = await plantRoom(scene.world, scene.centre);
  const leads: string[] = [];
  for (let nth = 0; nth < askers; nth += 1) leads.push((await plantStaff(scene.world, scene.centre, 'COUNSELLOR')).staffId);
  return race('room', 'CONFLICT_OVERLAP', (nth) => book(scene, roomId, leads[nth] ?? ''));
}

async function onePerson(scene: Scene): Promise<Outcome> {
  const { staffId } = await plantStaff(scene.world, scene.centre, 'COUNSELLOR');
  return race('person', 'CONFLICT_OVERLAP', () => book(scene, null, staffId));
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

async function nothingDoubled(ownerUrl: string): Promise<boolean> {
  const [found] = await asked<{ rooms: number; seats: number }>(
    ownerUrl,
    `select (select count(*)::int from group_session a join group_session b on a.room_id = b.room_id and a.id < b.id
        and a.status <> 'CANCELLED' and b.status <> 'CANCELLED' and a.starts_at < b.ends_at and b.starts_at < a.ends_at) as rooms,
      (select count(*)::int from group_series g where g.capacity < (select count(*) from membership m
        where m.series_id = g.id and m.until_date is null)) as seats`,
  );
  return found?.rooms === 0 && found.seats === 0;
}

/** The same races as a plain check, then insert, on copies of the tables without lock and constraint. */
async function withoutDefence(ownerUrl: string): Promise<Outcome[]> {
  await asked(ownerUrl, 'create table bare_session as select * from group_session limit 0');
  await asked(ownerUrl, 'create table bare_membership as select * from membership limit 0');
  const pool = new pg.Pool({ connectionString: ownerUrl, max: connections });
  const checkThenInsert = (check: string, insert: string) => async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const free = (await client.query<{ free: boolean }>(check)).rows[0]?.free ?? false;
      if (free) await client.query(insert);
      await client.query('commit');
      return free ? {} : { code: 'TAKEN' };
    } finally {
      client.release();
    }
  };
  const times = `'2026-12-07T09:00Z'::timestamptz, '2026-12-07T10:30Z'::timestamptz`;
  try {
    await Promise.all(Array.from({ length: connections }, () => pool.query('select pg_sleep(0.2)'))); // everybody is connected before the race begins
    return [
      await race(
        'room, bare',
        'TAKEN',
        checkThenInsert(
          `select count(*) = 0 as free from bare_session where (starts_at, ends_at) overlaps (${times})`,
          `insert into bare_session (id, starts_at, ends_at) values (gen_random_uuid(), ${times})`,
        ),
      ),
      await race(
        'seat, bare',
        'TAKEN',
        checkThenInsert(
          'select count(*) < 1 as free from bare_membership where until_date is null',
          'insert into bare_membership (id) values (gen_random_uuid())',
        ),
      ),
    ];
  } finally {
    await pool.end();
  }
}
