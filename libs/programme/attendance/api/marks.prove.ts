import pg from 'pg';
import type { MarkStatus } from '@alongside/kit/contract';
import { Database } from '@alongside/kit/server';
import {
  aTap,
  openWorld,
  plantCentre,
  plantClient,
  plantMembership,
  plantSeries,
  plantStaff,
  viewerFor,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { AttendanceNeeds } from './attendance.needs.ts';
import { recordAttendance } from './record-attendance.ts';

type Ground = { readonly seed: number; readonly databaseUrl: string; readonly ownerUrl: string; readonly log: (line: string) => void };
type Tap = ReturnType<typeof aTap<MarkStatus | null>>;
/** What one person taps on one line of one roster, one after the other. */
type Script = { readonly lead: StaffFacts; readonly sessionId: string; readonly taps: readonly Tap[] };
/** What the line did: sent twice, the answer cut, the request lost, held back behind later ones; `unknown` are requests that broke in the server. */
type Line = { sent: number; doubled: number; cut: number; lost: number; heldBack: number; unknown: number };

const groups = 25;
const peopleInGroup = 5;
const pastSessions = 4; // of each group: 500 lines of rosters
const tapsOfScript = 3;
const devices = 8;
const statuses: readonly (MarkStatus | null)[] = ['PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED', null];

/** A flaky line: requests doubled, reordered and lost, answers cut, connections of the database ended midway. Each operation happens once. */
export default async function marks({ seed, databaseUrl, ownerUrl, log }: Ground) {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEST_OWNER_URL'] = ownerUrl;
  const world = await openWorld();
  const db = new Database(databaseUrl, { poolSize: 48, waitMs: 60_000 });
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 20 });
  try {
    const next = chance(seed);
    const scripts = await write(world, next);
    log(`${scripts.length} scripts of ${tapsOfScript} taps, ${devices} devices`);
    const needs = new AttendanceNeeds(db);
    const breaks = breakConnections(owner);
    const line = await drive(scripts, next, async ({ lead, sessionId }, tap) => {
      const answer = await recordAttendance(needs, viewerFor(world, lead), { sessionId, ops: [tap], reason: 'flaky line' });
      if (answer.__typename !== 'Recorded') throw new Error(`answered ${answer.__typename}`);
      if (answer.results[0]?.outcome === 'REFUSED') throw new Error(`refused: ${answer.results[0].message}`);
    });
    const broken = await breaks.end();
    const found = await look(owner, scripts);
    const control = await withoutIds(owner, scripts, chance(seed));
    return {
      rows: [
        { what: 'marks', ...line, ...found },
        { what: 'without operation ids', ...control.line, operations: control.operations, missing: 0, doubles: control.doubles },
      ],
      promises: [
        {
          name: 'each operation stands in the history exactly once',
          held: found.missing === 0 && found.doubles === 0 && found.strange === 0,
        },
        { name: 'each mark is what its last applied operation said, and its version counts them', held: found.torn === 0 },
        { name: 'each operation has exactly one audit event', held: found.unaudited === 0 },
        {
          name: 'the line was bad enough to prove something',
          held: line.doubled > 50 && line.cut > 50 && line.heldBack > 50 && line.unknown > 0,
        },
      ],
      controls: [{ name: 'the same line without operation ids doubles changes', failed: control.doubles > 0 }],
      figures: { scripts: scripts.length, operations: found.operations, connectionsBroken: broken, ...line },
    };
  } finally {
    await db.end();
    await owner.end();
    await world.close();
  }
}

async function write(world: World, next: () => number): Promise<Script[]> {
  const centre = await plantCentre(world);
  const scripts: Script[] = [];
  for (let group = 0; group < groups; group += 1) {
    const lead = await plantStaff(world, centre, 'COUNSELLOR');
    const series = await plantSeries(world, lead, { weeks: pastSessions });
    for (let nth = 0; nth < peopleInGroup; nth += 1) {
      const { clientId } = await plantClient(world, centre);
      await plantMembership(world, centre, series, { clientId, personId: '', code: '' });
      for (const sessionId of series.sessionIds) {
        const taps = Array.from({ length: tapsOfScript }, (_, at) => aTap(world, clientId, pick(statuses, next), { expectedVersion: at }));
        scripts.push({ lead, sessionId, taps });
      }
    }
  }
  return scripts;
}

/**
 * Some devices work the scripts off. A device does not wait for an answer before the next tap; what it has no answer for, it sends again,
 * the same operation with the same id, until it has one.
 */
async function drive(scripts: readonly Script[], next: () => number, send: (script: Script, tap: Tap) => Promise<void>): Promise<Line> {
  const line: Line = { sent: 0, doubled: 0, cut: 0, lost: 0, heldBack: 0, unknown: 0 };
  const queue = [...scripts];
  const device = async () => {
    for (let script = queue.pop(); script; script = queue.pop()) {
      const one = script;
      await Promise.all(one.taps.map((tap) => untilAnswered(line, next, () => send(one, tap))));
    }
  };
  await Promise.all(Array.from({ length: devices }, device));
  return line;
}

async function untilAnswered(line: Line, next: () => number, send: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    const fate = next();
    if (fate < 0.1) {
      line.lost += 1;
      continue;
    }
    if (fate > 0.7) {
      line.heldBack += 1;
      await pause(20 + 200 * next());
    }
    const copies = fate < 0.3 ? 2 : 1;
    if (copies === 2) line.doubled += 1;
    line.sent += copies;
    const answers = await Promise.allSettled(Array.from({ length: copies }, send));
    const good = answers.filter((answer) => answer.status === 'fulfilled').length;
    line.unknown += copies - good;
    for (const answer of answers) if (answer.status === 'rejected' && isOurs(answer.reason)) throw answer.reason;
    if (good > 0 && next() < 0.2) line.cut += 1;
    else if (good > 0) return;
  }
  throw new Error('a tap had no answer after thirty tries');
}

const isOurs = (reason: unknown) => reason instanceof Error && /^(answered|refused)/.test(reason.message);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends a busy connection of the app now and then: its request broke, and nobody knows whether it happened. */
function breakConnections(owner: pg.Pool) {
  let broken = 0;
  let isOver = false;
  const running = (async () => {
    while (!isOver) {
      await pause(400);
      const { rowCount } = await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'app' and state in ('active', 'idle in transaction') order by random() limit 1`);
      broken += rowCount ?? 0;
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await running;
      return broken;
    },
  };
}

async function look(owner: pg.Pool, scripts: readonly Script[]) {
  const opIds = scripts.flatMap((script) => script.taps.map((tap) => tap.opId));
  const one = async (sql: string, values: unknown[] = []) => Number((await owner.query<{ n: string }>(sql, values)).rows[0]?.n ?? -1);
  const audited = `select x.op, count(*) as times from audit_event e, jsonb_array_elements_text(e.diff -> 'opIds') x(op) where e.outcome = 'OK' group by x.op`;
  return {
    operations: opIds.length,
    missing: await one(
      'select count(*) as n from unnest($1::uuid[]) o(id) where not exists (select from mark_change h where h.op_id = o.id)',
      [opIds],
    ),
    doubles: await one('select coalesce(sum(times - 1), 0) as n from (select count(*) as times from mark_change group by op_id) x'),
    strange: await one('select count(*) as n from mark_change where op_id <> all ($1::uuid[])', [opIds]),
    torn: await one(`select count(*) as n from mark m where m.version <> (select max(version) from mark_change h where (h.session_id, h.client_id) = (m.session_id, m.client_id))
      or m.status is distinct from (select h.status from mark_change h where (h.session_id, h.client_id) = (m.session_id, m.client_id) and h.applied
           and h.version = m.version order by h.recorded_at limit 1)
      or (select count(distinct version) from mark_change h where (h.session_id, h.client_id) = (m.session_id, m.client_id) and h.applied) <> m.version`),
    unaudited: await one(
      `select count(*) as n from mark_change h left join (${audited}) a on a.op = h.op_id::text where a.times is distinct from 1`,
    ),
  };
}

/** The control: the same scripts on the same line against a server that writes each request down as it comes. */
async function withoutIds(owner: pg.Pool, scripts: readonly Script[], next: () => number) {
  await owner.query('create table bare_change (op_id uuid, session_id uuid, client_id uuid, status text)');
  const line = await drive(scripts.slice(0, 100), next, async ({ sessionId }, tap) => {
    await owner.query('insert into bare_change values ($1, $2, $3, $4)', [tap.opId, sessionId, tap.clientId, tap.status]);
  });
  const { rows } = await owner.query<{ n: string; doubles: string }>(
    'select count(distinct op_id) as n, count(*) - count(distinct op_id) as doubles from bare_change',
  );
  return { line, operations: Number(rows[0]?.n), doubles: Number(rows[0]?.doubles) };
}

function pick<One>(from: readonly One[], next: () => number): One {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** A small generator with a seed (mulberry32): the same scripts and the same line each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
