import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import PgBoss from 'pg-boss';
import { appUrl, openWorld, ownerSql, plantCentre, plantStaff, viewerFor, type StaffFacts, type World } from '@alongside/kit/testing';
import { writeEvent } from './audit-event.store.ts';
import { jobIdOf, sendJobs, takeBackJobs, type Job, type Sent } from './job.ts';
import { Jobs } from './jobs.ts';
import { newId } from './new-id.ts';
import { jobCentres, systemId, systemViewer } from './system-viewer.ts';

type Note = { readonly text: string };
const note: Job<Note> = { name: 'groups.notice', read: (data) => data as Note };

let world: World;
let staff: StaffFacts;
let running: Jobs[] = [];
const told: Error[] = [];

beforeAll(async () => {
  world = await openWorld();
  staff = await plantStaff(world, await plantCentre(world), 'COORDINATOR');
});
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  running = [];
  await ownerSql('delete from pgboss.job');
  told.length = 0;
});
afterAll(() => world.close());

function openJobs(url = appUrl()): Jobs {
  const jobs = new Jobs(url, { report: (error) => void told.push(error), pollSeconds: 0.5 });
  running.push(jobs);
  return jobs;
}

const send = (...jobs: Sent<Note>[]) => world.db.tx(viewerFor(world, staff), (tx) => sendJobs(tx, note, jobs));
const stateOf = (key: string) =>
  ownerSql<{ state: string; retry_count: number }>('select state::text, retry_count from pgboss.job where id = $1', [
    jobIdOf(note.name, key),
  ]);

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come to this in 15 seconds');
    await wait(50);
  }
}

describe('the schema that the migration makes', () => {
  test('is the one that this pg-boss would make, word for word', () => {
    const file = path.resolve(import.meta.dirname, '../../../prisma/migrations/20261125001600_jobs_and_feeds/migration.sql');
    const plain = (text: string) =>
      text
        .replace(/^\s*--.*$/gm, '')
        .replace(/\s+/g, ' ')
        .replaceAll(' ;', ';');
    const plan = plain(PgBoss.getConstructionPlans('pgboss'));
    const wanted = plan.slice(plan.indexOf('CREATE SCHEMA'), plan.lastIndexOf('COMMIT;')).trim();
    expect(wanted.length).toBeGreaterThan(3000);
    expect(plain(readFileSync(file, 'utf8'))).toContain(wanted);
  });

  test('gives the role app no table to make, and no queue', async () => {
    const [rights] = await ownerSql<{ makes: boolean; queues: boolean }>(
      `select has_schema_privilege('app', 'pgboss', 'create') as makes, has_function_privilege('app', 'pgboss.create_queue(text, json)', 'execute') as queues`,
    );
    expect(rights).toEqual({ makes: false, queues: false });
  });
});

describe('a job', () => {
  test('is sent with the change, and not without it', async () => {
    await send({ key: 'kept', data: { text: 'kept' } });
    const failing = world.db.tx(viewerFor(world, staff), async (tx) => {
      await sendJobs(tx, note, [{ key: 'lost', data: { text: 'lost' } }]);
      throw new Error('the change was refused');
    });
    await expect(failing).rejects.toThrow('the change was refused');
    expect(await stateOf('kept')).toMatchObject([{ state: 'created' }]);
    expect(await stateOf('lost')).toEqual([]);
  });

  test('is the same job under the same key, also after it is done', async () => {
    const seen: string[] = [];
    const jobs = openJobs();
    jobs.work(note, async ({ text }) => void seen.push(text));
    await jobs.start();
    await send({ key: 'one', data: { text: 'first' } }, { key: 'two', data: { text: 'other' } });
    await until(async () => (await stateOf('one'))[0]?.state === 'completed' && (await stateOf('two'))[0]?.state === 'completed');
    await send({ key: 'one', data: { text: 'again' } }, { key: 'three', data: { text: 'third' } });
    await until(async () => (await stateOf('three'))[0]?.state === 'completed');
    expect([...seen].sort()).toEqual(['first', 'other', 'third']);
  });

  test('waits when told so, and is taken back while it waits', async () => {
    await send(
      { key: 'later', data: { text: 'later' }, afterSeconds: 3600 },
      { key: 'stays', data: { text: 'stays' }, afterSeconds: 3600 },
    );
    await world.db.tx(viewerFor(world, staff), (tx) => takeBackJobs(tx, note, { text: 'later' }));
    expect(await stateOf('later')).toEqual([]);
    expect(await stateOf('stays')).toMatchObject([{ state: 'created' }]);
  });

  test('that fails is tried again, and said aloud without its data', async () => {
    let tries = 0;
    const jobs = openJobs();
    jobs.work(note, async () => {
      tries += 1;
      if (tries === 1) throw new Error('the post office is shut');
    });
    await jobs.start();
    await send({ key: 'shut', data: { text: 'secret words' } });
    await until(async () => (await stateOf('shut'))[0]?.state === 'retry');
    await ownerSql('update pgboss.job set start_after = now()');
    await until(async () => (await stateOf('shut'))[0]?.state === 'completed');
    expect(await stateOf('shut')).toEqual([{ state: 'completed', retry_count: 1 }]);
    expect(told.map((error) => error.message)).toEqual(['the job groups.notice failed']);
    expect(JSON.stringify(told)).not.toContain('secret words');
  });

  test('of twelve is done once each by three processes at once', async () => {
    const done: string[] = [];
    for (let process = 0; process < 3; process += 1) {
      const jobs = openJobs();
      jobs.work(note, async ({ text }) => {
        await wait(5);
        done.push(text);
      });
      await jobs.start();
    }
    const wanted = Array.from({ length: 12 }, (_, n) => `job ${String(n).padStart(2, '0')}`);
    await send(...wanted.map((text) => ({ key: text, data: { text } })));
    await until(() => done.length >= wanted.length);
    await wait(600);
    expect([...done].sort()).toEqual(wanted);
  });
});

describe('starting and stopping', () => {
  test('a stop waits for the job under way, which is then done', async () => {
    const steps: string[] = [];
    const jobs = openJobs();
    jobs.work(note, async () => {
      steps.push('begun');
      await wait(700);
      steps.push('ended');
    });
    await jobs.start();
    await send({ key: 'slow', data: { text: 'slow' } });
    await until(() => steps.length === 1);
    await jobs.stop();
    expect(steps).toEqual(['begun', 'ended']);
    expect(await stateOf('slow')).toMatchObject([{ state: 'completed' }]);
    await jobs.stop(); // a second stop has nothing to do
  });

  test('a kind without a queue stops the start, by its name', async () => {
    const jobs = openJobs();
    jobs.work({ name: 'groups.unheard', read: () => ({}) }, async () => undefined);
    await expect(jobs.start()).rejects.toThrow('no migration made a queue for groups.unheard');
  });

  test('another schema of pg-boss stops the start', async () => {
    await ownerSql('update pgboss.version set version = 23');
    await expect(openJobs().start()).rejects.toThrow('requires migrations');
    await ownerSql('update pgboss.version set version = 24');
  });

  test('a plan by cron is kept with its zone, and comes once', async () => {
    let times = 0;
    for (let process = 0; process < 2; process += 1) {
      const jobs = openJobs();
      jobs.every('groups.reminders', { cron: '* * * * *', zone: 'Asia/Karachi' }, async () => void (times += 1));
      await ownerSql('update pgboss.version set cron_on = null');
      await jobs.start();
    }
    await until(() => times > 0);
    expect(await ownerSql('select name, cron, timezone from pgboss.schedule')).toEqual([
      { name: 'groups.reminders', cron: '* * * * *', timezone: 'Asia/Karachi' },
    ]);
    await wait(1200);
    expect(times).toBe(1);
    await ownerSql('delete from pgboss.schedule');
  });

  test('a database that goes away is told of, and does not end the process', async () => {
    const jobs = openJobs();
    jobs.work(note, async () => {
      await ownerSql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'alongside-jobs'`);
    });
    await jobs.start();
    await send({ key: 'cut', data: { text: 'cut' } });
    await until(() => told.length > 0);
    await wait(700);
    await send({ key: 'cut again', data: { text: 'cut again' } });
    await until(async () => (await stateOf('cut again'))[0]?.state !== 'created');
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('the actor of a job', () => {
  test('sees the schedule of one centre and no client', async () => {
    const [centre] = (await jobCentres(world.db)).filter((one) => one.centreId === staff.centreId);
    if (!centre) throw new Error('the centre is not there');
    expect(centre).toMatchObject({ organisationId: staff.organisationId, zone: staff.zone, isDemo: false, at: world.now });
    const viewer = systemViewer('groups.horizon', centre);
    expect(viewer).toMatchObject({ staffId: systemId, role: 'SYSTEM', today: '2026-11-25' });
    const seen = await world.db.tx(viewer, async ({ db }) => ({
      rooms: await db.room.count(),
      clients: await db.client.count(),
      feeds: await db.calendarFeed.count(),
    }));
    expect(seen).toEqual({ rooms: 0, clients: 0, feeds: 0 });
  });

  test('stands in the trail by its job', async () => {
    const [centre] = await jobCentres(world.db);
    if (!centre) throw new Error('no centre');
    const subjectId = newId();
    await world.db.tx(systemViewer('groups.horizon', centre), (tx) =>
      writeEvent(tx, { action: 'CREATE', subjectType: 'Session', subjectId }),
    );
    expect(await world.owner.auditEvent.findMany({ where: { subjectId } })).toMatchObject([
      { actorId: systemId, actorRole: 'SYSTEM', operation: 'job groups.horizon', centreId: centre.centreId },
    ]);
  });
});
