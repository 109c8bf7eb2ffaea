import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  appUrl,
  changedTables,
  databaseDigest,
  openWorld,
  ownerUrl,
  plantDesk,
  viewerFor,
  type PlantedDesk,
  type World,
} from '@alongside/kit/testing';
import { emptyPlaces } from './deeds.ts';
import { deskOf } from './desks.ts';
import { openBench, type OpenBench } from './open-bench.ts';
import { readDeeds, readRows, type Row } from './row.ts';
import { runRow, sendGood, type Bench } from './run-row.ts';
import type { Answering } from './send.ts';
import { twinOf } from './twin.ts';

const deeds = readDeeds();
const rows = readRows();
const accepted = rows.filter((row) => 'accepted' in row.expected);
const refused = rows.filter((row) => !('accepted' in row.expected));
/** What attacks GraphQL and HTTP themselves, without a change that would have to be run. */
const attacks = refused.filter(
  (row) => row.id.startsWith('Q') && ('document' in row || 'request' in row) && !JSON.stringify(row).includes('mutation'),
);
/** So many rows stand between two looks at the whole database: a look costs more than a row. */
const batchSize = 30;
const batches = Array.from({ length: Math.ceil(refused.length / batchSize) }, (_, at) => {
  const batch = refused.slice(at * batchSize, (at + 1) * batchSize);
  return { name: `${batch[0]?.id} to ${batch.at(-1)?.id}`, batch };
});
let world: World;
let planted: PlantedDesk;
let open: OpenBench;
let digest: ReadonlyMap<string, string>;

beforeAll(async () => {
  world = await openWorld();
  planted = await plantDesk(world);
  open = await openBench({ app: appUrl(), owner: ownerUrl() }, planted);
  digest = await databaseDigest();
}, 120_000);
afterAll(async () => {
  await open.close();
  await world.close();
});

/** The tables that have changed since this was asked last. */
async function changedSince(): Promise<string[]> {
  const before = digest;
  digest = await databaseDigest();
  return changedTables(before, digest);
}

/** The rows of a batch that has changed something, found by running each once more; all of them where none does it again. */
async function changersAmong(batch: readonly Row[]): Promise<string[]> {
  const changed = await changedSince();
  if (changed.length === 0) return [];
  const changers: string[] = [];
  for (const row of batch) {
    await runRow(open.bench, row);
    const tables = await changedSince();
    if (tables.length > 0) changers.push(`${row.id} ${row.what}: ${tables.join(', ')}`);
  }
  return changers.length > 0 ? changers : [`one of ${batch.map(({ id }) => id).join(', ')}: ${changed.join(', ')}`];
}

async function isAsExpected(row: Row): Promise<void> {
  expect(await runRow(open.bench, row)).toEqual([]);
  expect((await open.bench.answering({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
}

describe('the catalogue', () => {
  test('knows every operation with arguments, and a value for each of its places', () => {
    const { schema } = open.bench;
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
    const known = deeds.map(({ name }) => name);
    expect(fields.filter(({ name, args }) => args.length > 0 && !known.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(deeds.flatMap((deed) => emptyPlaces(schema, deed))).toEqual([]);
  });

  test('has rows of every kind, and at least forty that attack GraphQL and HTTP', () => {
    const count = (letter: string) => rows.filter(({ id }) => id.startsWith(letter)).length;
    expect([...'NDRSAIO'].filter((letter) => count(letter) < 5)).toEqual([]);
    expect(attacks.length).toBeGreaterThanOrEqual(40);
  });
});

describe.each(batches)('bad input $name', ({ batch }) => {
  test.each(batch)('$id $what', isAsExpected);

  test('none of it changed anything but the trail', async () => expect(await changersAmong(batch)).toEqual([]));
});

describe('odd input that is good', () => {
  test.each(accepted)('$id $what', isAsExpected);
});

describe('all of it', () => {
  test('the log, at its loudest, holds lines of bounded length, nothing of what was sent, and no surprise', () => {
    expect(open.lines.length).toBeGreaterThan(100);
    expect(open.lines.filter((line) => line.length > 4000 || /CNRY|DROP TABLE|unexpected/.test(line))).toEqual([]);
  });

  // Time of this process, not of the clock: a loaded machine is no fault of the desk, nor is it that rubbish is collected just then.
  test('an attack costs at most 50 ms of work, the best of ten times', async () => {
    const dear: string[] = [];
    for (const row of attacks) {
      let least = Infinity;
      for (let turn = 0; turn < 10 && least > 50; turn += 1)
        least = Math.min(least, (await costOf(row, open.bench)) - (await costOf(row, { ...open.bench, ...mute })));
      if (least > 50) dear.push(`${row.id}: ${least} ms`);
    }
    expect(dear).toEqual([]);
  });
});

/** What it costs to make the request itself: ten megabytes are dear without anybody to refuse them. */
const silent: Answering = async () => ({ statusCode: 204, headers: {}, body: '' });
const mute = { answering: silent, production: silent };

async function costOf(row: Row, bench: Bench): Promise<number> {
  const before = process.cpuUsage();
  await runRow(bench, row);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('the suite itself', () => {
  test('finds fault with every attack on a desk without defences', async () => {
    const counsellor = planted.staff.get('COUNSELLOR');
    if (!counsellor) throw new Error('nobody asks');
    const answering = twinOf(open.bench.schema, viewerFor(world, counsellor));
    const unnoticed: string[] = [];
    for (const row of attacks)
      if ((await runRow({ ...open.bench, answering, production: answering }, row)).length === 0) unnoticed.push(`${row.id} ${row.what}`);
    expect(unnoticed).toEqual([]);
  });

  test('finds a change among refusals, and names it', async () => {
    const change: Row = { id: 'A0', what: 'a client like any other', deed: 'createClient', change: {}, expected: {} };
    const batch = [...refused.slice(0, 1), change];
    await changedSince();
    for (const row of batch) await runRow(open.bench, row);
    expect(await changersAmong(batch)).toEqual([expect.stringMatching(/^A0 a client like any other: .*client/)]);
  });

  // In the catalogue's order: from the last one on, the second account is asked for a code at the door.
  test.each(deeds)('$name is done when nothing about it is bad, and that is noticed', async (deed) => {
    const desk = await deskOf(open.bench.answering, open.people, deed.as);
    const seen = await sendGood(open.bench, deed, desk);
    expect({ refused: seen.refused, text: seen.refused ? seen.text : '' }).toEqual({ refused: null, text: '' });
    if (deed.done !== null && !leavesNothing.includes(deed.name)) expect(await changedSince()).not.toEqual([]);
  });
});

/** Changes of sessions and counters alone: the digest leaves those out. */
const leavesNothing = ['signIn', 'demoSignIn', 'endDevice', 'switchPost', 'stepUp', 'askForPasswordLink', 'exportReport', 'exportFile'];
