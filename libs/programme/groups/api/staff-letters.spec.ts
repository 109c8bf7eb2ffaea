import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Jobs, Mailer, newId } from '@alongside/kit/server';
import {
  appUrl,
  openPostOffice,
  openWorld,
  ownerSql,
  plantCentre,
  plantRoom,
  plantSeries,
  plantStaff,
  readAs,
  viewerFor,
  type CentreFacts,
  type OpenPostOffice,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { myNotices } from './my-notices.ts';
import { saveNotices } from './save-notices.ts';
import { askForReminders, workOnLetters } from './staff-letters.ts';
import { changedBy, tellNobodyOf, tellOfChange } from './tell-of-change.hook.ts';

let world: World;
let post: OpenPostOffice;
let centre: CentreFacts;
let boss: StaffFacts;
let lead: StaffFacts;
let sessions: readonly string[];
let jobs: Jobs | null = null;

beforeAll(async () => {
  world = await openWorld({ now: new Date('2026-11-24T13:10:00Z') }); // Tuesday, 18:10 in Karachi
  post = await openPostOffice();
});
beforeEach(async () => {
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'COORDINATOR');
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  sessions = (await plantSeries(world, lead, { roomId: await plantRoom(world, centre, { name: 'Room 1' }) })).sessionIds;
});
afterEach(async () => {
  await jobs?.stop();
  jobs = null;
  post.letters.length = 0;
  post.isRefusing = false;
  await ownerSql('delete from pgboss.job');
});
afterAll(async () => {
  await post.close();
  await world.close();
});

const needs = (isSending = true) =>
  new GroupsNeeds(world.db, isSending ? new Mailer(post.address, 'desk@centre.example', 'https://desk.example') : null);
const move = (staff: StaffFacts, to = { localDate: '2026-11-27', localStart: '15:00' }) =>
  changeSessions(needs(), viewerFor(world, staff), { ...aim(), ...to });
const aim = () => ({ id: newId(), sessionId: sessions[3] ?? '', expectedVersion: 1, seriesVersion: 1, scope: 'THIS' as const });

async function work(isSending = true): Promise<void> {
  jobs = new Jobs(appUrl(), { report: () => undefined, pollSeconds: 0.5 });
  workOnLetters(jobs, needs(isSending));
  await ownerSql('update pgboss.version set cron_on = now()'); // no tick by itself
  await jobs.start();
}

/** Lets what waits for its minute begin, and waits until nothing is left to do. */
async function untilDone(): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    await ownerSql(`update pgboss.job set start_after = now() where name like 'groups.%' and state < 'active'`);
    const [open] = await ownerSql<{ count: number }>(
      `select count(*)::int from pgboss.job where name like 'groups.%' and state in ('created', 'active') `,
    );
    if (open?.count === 0) return;
    if (Date.now() > end) throw new Error('the letters did not leave in 15 seconds');
    await wait(50);
  }
}

const waiting = () =>
  ownerSql<{ state: string; soon: boolean }>(
    `select state::text, start_after < now() + interval '80 seconds' as soon from pgboss.job where name = 'groups.notice'`,
  );
const emailOf = async (staff: StaffFacts) => (await world.owner.staff.findFirstOrThrow({ where: { id: staff.staffId } })).email;

describe('somebody else changes a session', () => {
  test('its lead gets one letter, neutral and with both times; who did it gets none', async () => {
    expect(await move(boss)).toMatchObject({ __typename: 'ChangeMade' });
    expect(await waiting()).toEqual([{ state: 'created', soon: false }]);
    await work();
    await untilDone();
    expect(post.letters).toMatchObject([{ to: [await emailOf(lead)], from: 'desk@centre.example', subject: 'Your sessions have changed' }]);
    expect(post.letters[0]?.text).toContain('Group – Room 1: moved from Wed, 25 Nov 2026, 10:00 to Fri, 27 Nov 2026, 15:00');
    expect(post.letters[0]?.text).toContain('https://desk.example/settings');
    expect(post.letters[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@centre\.example>$/);
    expect(post.letters[0]?.raw).not.toMatch(/Morning|therapy|CLINICAL|recovery|client/i);
  });

  test('in Urdu, when that is the language of its lead', async () => {
    await world.owner.staff.updateMany({ where: { id: lead.staffId }, data: { locale: 'ur' } });
    const viewer = viewerFor(world, boss);
    await changeSessions(needs(), viewer, { ...aim(), cancelReason: 'The room is flooded' });
    await work();
    await untilDone();
    expect(post.letters).toMatchObject([{ subject: 'آپ کی نشستیں بدل گئی ہیں' }]);
    expect(post.letters[0]?.text).toContain('گروپ – Room 1، ');
    expect(post.letters[0]?.text).toContain('یہ نشست نہیں ہوگی');
    expect(post.letters[0]?.text).not.toContain('flooded');
  });

  test.each([
    ['who leads it moved it', async () => move(lead)],
    [
      'it is over',
      async () => {
        await tellOfChange(await txOfBoss(), newId(), [{ before: seen({ startsAt: world.now }), after: null }]);
      },
    ],
  ])('nobody is told: %s', async (_, change) => {
    await change();
    expect(await waiting()).toEqual([]);
  });

  test('given to another: both are told', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const later = { startsAt: new Date(world.now.getTime() + 86_400_000) };
    const after = seen({ ...later, staff: [{ staffId: other.staffId, part: 'COVER' }] });
    await tellOfChange(await txOfBoss(), newId(), [{ before: seen(later), after }]);
    await work();
    await untilDone();
    const told = Object.fromEntries(post.letters.map(({ to, text }) => [to[0] ?? '', text]));
    expect(told[await emailOf(lead)]).toContain('somebody else leads it now');
    expect(told[await emailOf(other)]).toContain('you lead it now');
  });

  test('a session that goes and the one that comes in its turn are told as moved', () => {
    const day = (localDate: string) => seen({ localDate, startsAt: new Date(`${localDate}T05:00:00Z`) });
    const told = changedBy({ updates: [], removed: [day('2026-12-14'), day('2026-12-07')], added: [day('2026-12-08')] });
    expect(told.map(({ before, after }) => [before?.localDate, after?.localDate])).toEqual([
      ['2026-12-07', '2026-12-08'],
      ['2026-12-14', undefined],
    ]);
  });

  test('told twice under one name is told once; undone, not at all', async () => {
    const change = [{ before: seen({ startsAt: new Date(world.now.getTime() + 86_400_000) }), after: null }];
    const [kept, undone] = [newId(), newId()];
    for (const id of [kept, kept, undone]) await tellOfChange(await txOfBoss(), id, change);
    await tellNobodyOf(await txOfBoss(), undone);
    await work();
    await untilDone();
    expect(post.letters).toHaveLength(1);
  });
});

/** Outside of a verb each statement commits by itself: enough to send jobs. */
const txOfBoss = async () => ({ db: world.owner, viewer: viewerFor(world, boss) });

type Seen = NonNullable<Parameters<typeof tellOfChange>[2][number]['before']>;
function seen(over: Partial<Seen>): Seen {
  const staff = [{ staffId: lead.staffId, part: 'LEAD' as const }];
  return { localDate: '2026-11-25', localStart: '10:00', startsAt: world.now, roomId: null, status: 'SCHEDULED', staff, ...over };
}

describe('no letter leaves', () => {
  test('from the demo', async () => {
    await world.owner.organisation.updateMany({ where: { id: centre.organisationId }, data: { isDemo: true } });
    await changeSessions(needs(), viewerFor(world, boss, { isDemo: true }), { ...aim(), localDate: '2026-11-27', localStart: '15:00' });
    expect(await waiting()).toEqual([]);
    await askForReminders(needs());
    expect(
      await ownerSql(`select name from pgboss.job where name = 'groups.reminder' and data ->> 'centreId' = '${centre.centreId}'`),
    ).toEqual([]);
  });

  test('from an organisation that became a demo meanwhile, or without a post office: the job is done all the same', async () => {
    await move(boss);
    await work(false);
    await untilDone();
    expect(post.letters).toEqual([]);
    expect(await waiting()).toMatchObject([{ state: 'completed' }]);
  });

  test.each([
    ['who switched them off', () => saveNotices(needs(), viewerFor(world, lead), { changes: false, reminders: true })],
    ['who is disabled', () => world.owner.staff.updateMany({ where: { id: lead.staffId }, data: { disabledAt: world.now } })],
    ['whose post has ended', () => world.owner.post.updateMany({ where: { staffId: lead.staffId }, data: { endedAt: world.now } })],
  ])('to somebody %s', async (_, first) => {
    await first();
    await move(boss);
    await work();
    await untilDone();
    expect(post.letters).toEqual([]);
  });
});

test('a server that takes nothing is tried again, and then it is one letter', async () => {
  await move(boss);
  post.isRefusing = true;
  await work();
  await ownerSql(`update pgboss.job set start_after = now()`);
  const end = Date.now() + 15_000;
  while ((await waiting())[0]?.state !== 'retry') {
    if (Date.now() > end) throw new Error('no second try was planned');
    await wait(50);
  }
  expect(post.letters).toEqual([]);
  post.isRefusing = false;
  await ownerSql(`update pgboss.job set start_after = now()`);
  while ((await waiting())[0]?.state !== 'completed') {
    if (Date.now() > end) throw new Error('the second try did not come');
    await wait(50);
  }
  expect(post.letters).toHaveLength(1);
});

describe('the evening before', () => {
  const remindersOf = (staff: StaffFacts) =>
    ownerSql<{ state: string }>(
      `select state::text from pgboss.job where name = 'groups.reminder' and data ->> 'staffId' = '${staff.staffId}'`,
    );

  test("tomorrow's sessions in one letter, once, however often the clock is asked", async () => {
    const second = await plantSeries(world, lead, { localStart: '14:00' });
    await world.owner.groupSession.updateMany({ where: { id: second.sessionIds[3] ?? '' }, data: { status: 'SCHEDULED' } });
    await Promise.all([askForReminders(needs()), askForReminders(needs())]);
    await work();
    await untilDone();
    await askForReminders(needs());
    await untilDone();
    const mine = post.letters.filter(({ to }) => to[0]?.startsWith('') && to.includes(own));
    expect(mine).toHaveLength(1);
    expect(mine[0]?.subject).toBe('Your sessions tomorrow');
    expect(mine[0]?.text).toContain('- Wed, 25 Nov 2026, 10:00: Group – Room 1\n- Wed, 25 Nov 2026, 14:00: Group\n');
  });
  let own = '';
  beforeEach(async () => {
    own = await emailOf(lead);
  });

  test('none before six in the evening of the centre, and none without a session', async () => {
    const early = await plantCentre(world, { zone: 'Europe/London' }); // 13:10 there
    const londoner = await plantStaff(world, early, 'COUNSELLOR');
    await plantSeries(world, londoner);
    await askForReminders(needs());
    expect(await remindersOf(londoner)).toEqual([]);
    expect(await remindersOf(boss)).toEqual([]);
    expect(await remindersOf(lead)).toHaveLength(1);
  });

  test('a centre for which it fails is named at the end, and stops no other', async () => {
    const broken = await plantCentre(world);
    await world.owner.centre.updateMany({ where: { id: broken.centreId }, data: { zone: 'No/Where' } });
    const other = await plantCentre(world); // after the broken one in the order of all
    const theirs = await plantStaff(world, other, 'COUNSELLOR');
    await plantSeries(world, theirs);
    await expect(askForReminders(needs())).rejects.toThrow(new Error(`asking for reminders failed for ${broken.centreId}`));
    expect(await remindersOf(theirs)).toHaveLength(1);
    await world.owner.centre.updateMany({ where: { id: broken.centreId }, data: { zone: 'Europe/London' } });
  });

  test('none by one’s own wish, which one reads again', async () => {
    expect(await readAs(world, lead, (viewer) => myNotices(needs(), viewer))).toEqual({ changes: true, reminders: true, areSent: true });
    const saved = await saveNotices(needs(), viewerFor(world, lead), { changes: true, reminders: false });
    expect(saved).toMatchObject({ __typename: 'NoticesSaved', notices: { reminders: false } });
    expect(await readAs(world, lead, (viewer) => myNotices(needs(false), viewer))).toEqual({
      changes: true,
      reminders: false,
      areSent: false,
    });
    await askForReminders(needs());
    await work();
    await untilDone();
    expect(post.letters.filter(({ to }) => to.includes(own))).toEqual([]);
  });
});
