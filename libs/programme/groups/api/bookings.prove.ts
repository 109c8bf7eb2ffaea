import pg from 'pg';
import type { ChangeResult, MemberResult, SeriesInput } from '@alongside/kit/contract';
import { Database, newId } from '@alongside/kit/server';
import {
  askedOf,
  connectAll,
  deadlocksOf,
  openWorld,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  race,
  viewerFor,
  type CentreFacts,
  type PlantedSeries,
  type RaceOutcome,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addMember } from './add-member.ts';
import { changeSessions } from './change-sessions.ts';
import { createSeries } from './create-series.ts';
import { GroupsNeeds } from './groups.needs.ts';

type Ground = { readonly seed: number; readonly databaseUrl: string; readonly ownerUrl: string; readonly log: (line: string) => void };
type Scene = {
  readonly world: World;
  readonly needs: GroupsNeeds;
  readonly centre: CentreFacts;
  readonly boss: StaffFacts;
  readonly serviceId: string;
};

const askers = 100;
const movers = 64;
const rounds = 5;
const moveRounds = 2;
const connections = 80; // below the server's hundred: each request holds one while it waits for its lock

/**
 * 100 bookings at once of the last seat, of one room and of one person, and 64 moves of groups to one room and crosswise between rooms: one winner
 * each, through the verbs that the screens use.
 */
export default async function bookings({ databaseUrl, ownerUrl, log }: Ground) {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEST_OWNER_URL'] = ownerUrl;
  const world = await openWorld();
  const db = new Database(databaseUrl, { poolSize: connections, waitMs: 60_000 });
  try {
    const scene = await setScene(world, db);
    await connectAll(db, connections);
    const deadlocksBefore = await deadlocksOf(ownerUrl);
    const outcomes: RaceOutcome[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      log(`round ${round} of ${rounds}`);
      outcomes.push(await lastSeat(scene), await oneRoom(scene), await onePerson(scene));
      if (round <= moveRounds) outcomes.push(await movesToOneRoom(scene), await movesOfWholeGroups(scene), await movesCrosswise(scene));
    }
    const held = (what: string) =>
      outcomes.filter((one) => one.what === what).every((one) => one.won === 1 && one.refused === one.asked - 1);
    const crosswise = outcomes.filter((one) => one.what === 'crosswise').every((one) => one.other === 0);
    const dead = (await deadlocksOf(ownerUrl)) - deadlocksBefore;
    await db.end(); // its connections are needed for the control
    const control = await withoutDefence(ownerUrl);
    return {
      rows: [...outcomes, ...control],
      promises: [
        { name: 'the last seat goes to one of 100, the others hear CAPACITY_FULL', held: held('seat') },
        { name: 'one room at one time goes to one of 100, the others hear CONFLICT_OVERLAP', held: held('room') },
        { name: 'one person is booked once of 100, the others hear CONFLICT_OVERLAP', held: held('person') },
        { name: 'of 64 sessions that move to one room at one time one gets it, the others hear CONFLICT_OVERLAP', held: held('move') },
        { name: 'of 64 groups that move there as a whole one gets it', held: held('group') },
        { name: 'moves crosswise between two rooms are made or refused, never broken off', held: crosswise },
        { name: 'no two live sessions overlap in a room, and no group is over its capacity', held: await nothingDoubled(ownerUrl) },
        { name: 'nobody met a deadlock', held: dead === 0 },
      ],
      controls: control.map(({ what, won }) => ({ name: `${what}: more than one winner`, failed: won > 1 })),
      figures: { askers, movers, rounds, connections, deadlocks: dead },
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

const codeOf = (result: MemberResult | ChangeResult) => ('code' in result ? { code: result.code } : {});

async function lastSeat({ world, needs, centre, boss, serviceId }: Scene): Promise<RaceOutcome> {
  const group = await plantSeries(world, await plantStaff(world, centre, 'COUNSELLOR'), { serviceId, capacity: 3, weeks: 4 });
  for (const _ of [1, 2]) await plantMembership(world, centre, group, await plantClient(world, centre));
  const people: string[] = [];
  for (let nth = 0; nth < askers; nth += 1) people.push((await plantClient(world, centre)).clientId);
  return race({ what: 'seat', refusal: 'CAPACITY_FULL', askers }, async (nth) =>
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

async function oneRoom(scene: Scene): Promise<RaceOutcome> {
  const roomId = await plantRoom(scene.world, scene.centre, { name: newId() });
  const leads: string[] = [];
  for (let nth = 0; nth < askers; nth += 1) leads.push((await plantStaff(scene.world, scene.centre, 'COUNSELLOR')).staffId);
  return race({ what: 'room', refusal: 'CONFLICT_OVERLAP', askers }, (nth) => book(scene, roomId, leads[nth] ?? ''));
}

async function onePerson(scene: Scene): Promise<RaceOutcome> {
  const { staffId } = await plantStaff(scene.world, scene.centre, 'COUNSELLOR');
  return race({ what: 'person', refusal: 'CONFLICT_OVERLAP', askers }, () => book(scene, null, staffId));
}

/** Groups of their own, each with a lead and a room, an hour apart in pairs of rooms. */
async function plantMovers({ world, centre, serviceId }: Scene, localStart: string): Promise<PlantedSeries[]> {
  const found: PlantedSeries[] = [];
  for (let nth = 0; nth < movers; nth += 1) {
    const lead = await plantStaff(world, centre, 'COUNSELLOR');
    found.push(
      await plantSeries(world, lead, {
        serviceId,
        localStart,
        firstDate: '2026-12-08',
        weeks: 2,
        roomId: await plantRoom(world, centre, { name: newId() }),
      }),
    );
  }
  return found;
}

function move(
  { world, needs, boss }: Scene,
  group: PlantedSeries | undefined,
  to: { roomId: string; localStart: string },
  scope: 'THIS' | 'ALL',
) {
  const aim = { id: newId(), sessionId: group?.sessionIds[0] ?? '', expectedVersion: 1, seriesVersion: 1, scope };
  return changeSessions(needs, viewerFor(world, boss), { ...aim, ...to }).then(codeOf);
}

async function movesToOneRoom(scene: Scene): Promise<RaceOutcome> {
  const groups = await plantMovers(scene, '09:00');
  const to = { roomId: await plantRoom(scene.world, scene.centre, { name: newId() }), localStart: '11:00' };
  return race({ what: 'move', refusal: 'CONFLICT_OVERLAP', askers: movers }, (nth) => move(scene, groups[nth], to, 'THIS'));
}

async function movesOfWholeGroups(scene: Scene): Promise<RaceOutcome> {
  const groups = await plantMovers(scene, '13:00');
  const to = { roomId: await plantRoom(scene.world, scene.centre, { name: newId() }), localStart: '15:00' };
  return race({ what: 'group', refusal: 'CONFLICT_OVERLAP', askers: movers }, (nth) => move(scene, groups[nth], to, 'ALL'));
}

/** Each group wants the room of its neighbour, at another hour, and the neighbour wants its: two locks in two orders, were they not sorted. */
async function movesCrosswise(scene: Scene): Promise<RaceOutcome> {
  const groups = await plantMovers(scene, '17:00');
  const rooms = await scene.world.owner.groupSeries.findMany({ where: { id: { in: groups.map((one) => one.seriesId) } } });
  const roomOf = new Map(rooms.map((row) => [row.id, row.roomId ?? '']));
  return race({ what: 'crosswise', refusal: 'CONFLICT_OVERLAP', askers: movers }, (nth) => {
    const neighbour = groups[nth % 2 === 0 ? nth + 1 : nth - 1];
    return move(scene, groups[nth], { roomId: roomOf.get(neighbour?.seriesId ?? '') ?? '', localStart: '17:30' }, 'ALL');
  });
}

async function nothingDoubled(ownerUrl: string): Promise<boolean> {
  const [found] = await askedOf<{ rooms: number; seats: number }>(
    ownerUrl,
    `select (select count(*)::int from group_session a join group_session b on a.room_id = b.room_id and a.id < b.id
        and a.status <> 'CANCELLED' and b.status <> 'CANCELLED' and a.starts_at < b.ends_at and b.starts_at < a.ends_at) as rooms,
      (select count(*)::int from group_series g where g.capacity < (select count(*) from membership m
        where m.series_id = g.id and m.until_date is null)) as seats`,
  );
  return found?.rooms === 0 && found.seats === 0;
}

/** The same races as a plain check, then insert, on copies of the tables without lock and constraint. */
async function withoutDefence(ownerUrl: string): Promise<RaceOutcome[]> {
  await askedOf(ownerUrl, 'create table bare_session as select * from group_session limit 0');
  await askedOf(
    ownerUrl,
    'create table bare_move as select n as id, null::timestamptz as starts_at, null::timestamptz as ends_at from generate_series(1, 200) n',
  );
  await askedOf(ownerUrl, 'create table bare_membership as select * from membership limit 0');
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
        { what: 'room, bare', refusal: 'TAKEN', askers },
        checkThenInsert(
          `select count(*) = 0 as free from bare_session where (starts_at, ends_at) overlaps (${times})`,
          `insert into bare_session (id, starts_at, ends_at) values (gen_random_uuid(), ${times})`,
        ),
      ),
      await race(
        { what: 'move, bare', refusal: 'TAKEN', askers: movers },
        checkThenInsert(
          `select count(*) = 0 as free from bare_move where (starts_at, ends_at) overlaps (${times})`,
          `update bare_move set (starts_at, ends_at) = (${times}) where id = (select id from bare_move where starts_at is null limit 1 for update skip locked)`,
        ),
      ),
      await race(
        { what: 'seat, bare', refusal: 'TAKEN', askers },
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
