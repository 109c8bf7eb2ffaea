import pg from 'pg';
import type { ChangeInput, ChangeResult } from '@alongside/kit/contract';
import { Database, newId } from '@alongside/kit/server';
import {
  askedOf,
  connectAll,
  deadlocksOf,
  openWorld,
  patiently,
  plantCentre,
  plantRoom,
  plantSeries,
  plantStaff,
  viewerFor,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';

type Ground = { readonly databaseUrl: string; readonly ownerUrl: string; readonly log: (line: string) => void };
type Scene = { readonly world: World; readonly needs: GroupsNeeds; readonly lead: StaffFacts; readonly group: PlantedSeries };
/** What one editor saw and what came of it: the size before, and the version and size after. */
type Edit = { readonly from: number; readonly version: number; readonly to: number };

const editors = 16;
const editsEach = 4;
const connections = 24;

/**
 * Sixteen people edit one session, and one group as a whole, at the same time: each raises its size by one from what the person saw, and looks again when
 * somebody was first. A serial order explains what stands in the end, and no edit is lost.
 */
export default async function edits({ databaseUrl, ownerUrl, log }: Ground) {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEST_OWNER_URL'] = ownerUrl;
  const world = await openWorld();
  const db = new Database(databaseUrl, { poolSize: connections, waitMs: 60_000 });
  try {
    const centre = await plantCentre(world);
    const lead = await plantStaff(world, centre, 'COUNSELLOR');
    const roomId = await plantRoom(world, centre, { capacity: 200 });
    const scene = {
      ...{ world, needs: new GroupsNeeds(db), lead },
      group: await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 4, roomId }),
    };
    await connectAll(db, connections);
    const before = await deadlocksOf(ownerUrl);
    log('one session');
    const one = await raceOf(scene, 'THIS');
    log('the whole group');
    const whole = await raceOf(scene, 'ALL');
    const deadlocks = (await deadlocksOf(ownerUrl)) - before;
    const bare = await withoutVersions(ownerUrl);
    const row = (what: string, { made, stale, ms }: Race) => ({ what, editors, edits: made.length, 'told to look again': stale, ms });
    return {
      rows: [row('one session', one), row('the whole group', whole)],
      promises: [
        { name: 'every edit of one session is there in the end', held: one.after - one.before === editors * editsEach },
        { name: 'every edit of the whole group is there in the end', held: whole.after - whole.before === editors * editsEach },
        { name: 'a serial order explains the edits of one session', held: isSerial(one) },
        { name: 'a serial order explains the edits of the whole group', held: isSerial(whole) },
        { name: 'editors met each other', held: one.stale > 0 && whole.stale > 0 },
        { name: 'nobody met a deadlock', held: deadlocks === 0 },
      ],
      controls: [{ name: 'the same edits without versions: some are lost', failed: bare < editors * editsEach }],
      figures: { editors, editsEach, keptWithoutVersions: bare },
    };
  } finally {
    await db.end();
    await world.close();
  }
}

type Race = {
  readonly made: readonly Edit[];
  readonly stale: number;
  readonly before: number;
  readonly after: number;
  readonly ms: number;
};
type Seen = { readonly version: number; readonly seriesVersion: number; readonly size: number };

async function raceOf(scene: Scene, scope: 'THIS' | 'ALL'): Promise<Race> {
  const began = performance.now();
  const { size: before } = await look(scene, scope);
  const made: Edit[] = [];
  let stale = 0;
  const editor = async () => {
    for (let left = editsEach; left > 0;) {
      const seen = await look(scene, scope);
      const answer = await patiently(() => edit(scene, scope, seen));
      if (answer.__typename === 'StaleSession' || answer.__typename === 'StaleSeries') stale += 1;
      else if (answer.__typename !== 'ChangeMade') throw new Error(`an edit was answered with ${answer.__typename}`);
      else {
        left -= 1;
        const version = scope === 'THIS' ? (answer.session?.version ?? 0) : answer.series.version;
        made.push({ from: seen.size, version, to: scope === 'THIS' ? (answer.session?.capacity ?? 0) : answer.series.capacity });
      }
    }
  };
  await Promise.all(Array.from({ length: editors }, editor));
  const { size: after } = await look(scene, scope);
  return { made, stale, before, after, ms: Math.round(performance.now() - began) };
}

/** What an editor's screen shows. */
async function look({ world, group }: Scene, scope: 'THIS' | 'ALL'): Promise<Seen> {
  const series = await world.owner.groupSeries.findFirstOrThrow({ where: { id: group.seriesId } });
  const session = await world.owner.groupSession.findFirstOrThrow({ where: { id: group.sessionIds[0] ?? '' } });
  return { version: session.version, seriesVersion: series.version, size: scope === 'THIS' ? (session.capacity ?? 0) : series.capacity };
}

function edit({ world, needs, lead, group }: Scene, scope: 'THIS' | 'ALL', seen: Seen): Promise<ChangeResult> {
  const input: ChangeInput = {
    ...{ id: newId(), sessionId: group.sessionIds[0] ?? '', scope, capacity: seen.size + 1 },
    ...{ expectedVersion: seen.version, seriesVersion: seen.seriesVersion },
  };
  return changeSessions(needs, viewerFor(world, lead), input);
}

/** In the order of their versions, each edit began with what the one before it left, and left one more. */
function isSerial({ made, before }: Race): boolean {
  const inOrder = [...made].sort((a, b) => a.version - b.version);
  return inOrder.every((one, n) => one.from === (inOrder[n - 1]?.to ?? before) && one.to === one.from + 1);
}

/** The same editors, reading and writing a plain row. Answers how many of their edits are there. */
async function withoutVersions(ownerUrl: string): Promise<number> {
  await askedOf(ownerUrl, 'create table bare_group as select 0 as size');
  const pool = new pg.Pool({ connectionString: ownerUrl, max: editors });
  try {
    const editor = async () => {
      for (let n = 0; n < editsEach; n += 1) {
        const [row] = (await pool.query<{ size: number }>('select size from bare_group, pg_sleep(0.005)')).rows;
        await pool.query('update bare_group set size = $1', [(row?.size ?? 0) + 1]);
      }
    };
    await Promise.all(Array.from({ length: editors }, editor));
    return (await pool.query<{ size: number }>('select size from bare_group')).rows[0]?.size ?? 0;
  } finally {
    await pool.end();
  }
}
