import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangeInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  readAs,
  viewerFor,
  type CentreFacts,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';
import type { PlansBelow } from './plans-below.question.ts';
import { previewChange } from './preview-change.ts';
import { sessionsInTheWay } from './sessions-in-the-way.ts';
import { undoChange } from './undo-change.ts';

const nobody: PlansBelow = { of: () => Promise.resolve([]) }; // plans answer in recovery/plans' own spec

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let serviceId: string;
let boss: StaffFacts;
let lead: StaffFacts;
let room: string;
let group: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  serviceId = await plantService(world, centre);
  boss = await plantStaff(world, centre, 'COORDINATOR');
});
afterAll(() => world.close());

// A group of its own for each test: Mondays 10:00 to 11:00 from 7 December, five times.
beforeEach(async () => {
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  room = await plantRoom(world, centre);
  group = await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 5, roomId: room, serviceId });
});

const nth = (n: number) => group.sessionIds[n] ?? '';
const wish = (over: Partial<ChangeInput> = {}): ChangeInput => ({
  ...{ id: newId(), sessionId: nth(0), expectedVersion: 1, seriesVersion: 1, scope: 'THIS' },
  ...over,
});
const preview = async (over: Partial<ChangeInput> = {}, who = boss) => {
  const viewer = viewerFor(world, who);
  const found = await previewChange({ db: needs.db, plansBelow: nobody }, viewer, wish(over));
  await viewer.operation.reading?.close();
  return found;
};
const rows = () =>
  world.owner.groupSession.findMany({ where: { seriesId: group.seriesId }, orderBy: { originalDate: 'asc' }, include: { staff: true } });

describe('previewChange', () => {
  test('says how many sessions, who leads them, and how many people are expected; nothing is written', async () => {
    const person = await plantClient(world, centre);
    await plantMembership(world, centre, group, person, { from: '2026-12-20' });
    const before = await rows();
    expect(await preview({ sessionId: nth(1), scope: 'FOLLOWING', localDate: '2026-12-15' })).toMatchObject({
      ...{ touched: 4, added: 0, removed: 0, firstDate: '2026-12-15', lastDate: '2027-01-05', clashes: [], problems: [] },
      ...{ tell: [{ staffId: lead.staffId, sessions: 4 }], membersTouched: 1, ruleWords: { key: 'rule.weekly' } },
    });
    expect(await rows()).toEqual(before);
  });

  test('lists what single sessions lose, and what stays', async () => {
    await changeSessions(needs, viewerFor(world, boss), wish({ sessionId: nth(2), topic: 'Sleep' }));
    const found = await preview({ scope: 'ALL', localStart: '11:00' });
    expect(found).toMatchObject({ touched: 5, resets: [{ session: { id: nth(2) }, fields: ['TOPIC'] }], kept: [] });
  });

  test('a cancelled rest says who must be told, and the last day', async () => {
    expect(await preview({ sessionId: nth(3), scope: 'FOLLOWING', cancelReason: 'Too few' })).toMatchObject({
      ...{ touched: 0, removed: 2, added: 0, firstDate: '2026-12-28', lastDate: '2027-01-04', problems: [] },
    });
  });

  test('names what is wrong at its field', async () => {
    expect(await preview({ minutes: 3 })).toMatchObject({ touched: 0, problems: [{ path: ['input', 'minutes'] }] });
    expect(await preview({ scope: 'FOLLOWING', sessionId: nth(2), localDate: '2026-12-14' })).toMatchObject({
      problems: [{ path: ['input', 'localDate'], constraint: 'afterPrevious 2026-12-14' }],
    });
  });

  test('a closure that was settled later is shown, and a change fits the rest to it', async () => {
    const days = { fromDate: new Date('2026-12-21'), untilDate: new Date('2026-12-21') };
    await world.owner.closure.create({
      data: { organisationId: centre.organisationId, centreId: centre.centreId, id: newId(), reason: 'Winter', ...days },
    });
    const asked = { from: '2026-12-14', until: '2026-12-27' };
    const met = await readAs(world, boss, (viewer) => sessionsInTheWay(needs, viewer, asked));
    expect(met.filter((one) => one.session.seriesId === group.seriesId)).toMatchObject([
      { session: { id: nth(2) }, inTheWay: 'CLOSURE', reason: 'Winter' },
    ]);
    const found = await preview({ sessionId: nth(1), scope: 'FOLLOWING', onClosure: 'SHIFT' });
    expect(found.fitted).toMatchObject([{ localDate: '2026-12-21', fit: 'SHIFTED', toDate: '2026-12-22', reason: 'Winter' }]);
    const fit = { sessionId: nth(1), scope: 'FOLLOWING' as const, onClosure: 'SKIP' as const };
    expect(await changeSessions(needs, viewerFor(world, boss), wish(fit))).toMatchObject({
      __typename: 'ChangeMade',
      series: { onClosure: 'SKIP' },
    });
    expect((await rows()).map((one) => one.id)).toEqual([nth(0), nth(1), nth(3), nth(4)]);
    await world.owner.closure.deleteMany({ where: { centreId: centre.centreId } });
  });

  test('is for those who may change the schedule', async () => {
    await expect(preview({ topic: 'x' }, await plantStaff(world, centre, 'MANAGER'))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await expect(preview({ topic: 'x', sessionId: newId() })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('undoChange', () => {
  const change = (over: Partial<ChangeInput>) => changeSessions(needs, viewerFor(world, boss), wish(over));
  const undo = (id: string, who = boss, at = world.now) => undoChange(needs, { ...viewerFor(world, who), now: at }, id);
  const bare = async () =>
    (await rows()).map(({ version: _, staff, ...row }) => ({ ...row, staff: staff.map((one) => [one.staffId, one.startsAt]) }));

  test.each<[string, () => Partial<ChangeInput>]>([
    ['a move', () => ({ localDate: '2026-12-08', localStart: '15:00' })],
    ['a cancelled session', () => ({ cancelReason: 'Heating' })],
    ['another weekday', () => ({ sessionId: nth(2), scope: 'FOLLOWING', localDate: '2026-12-22' })],
    ['a cancelled rest', () => ({ sessionId: nth(2), scope: 'FOLLOWING', cancelReason: 'Too few' })],
    ['a new rule for all', () => ({ scope: 'ALL', rrule: 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4', localStart: '09:00' })],
  ])('%s is as if it had not been', async (_what, over) => {
    const before = await bare();
    const series = await world.owner.groupSeries.findFirstOrThrow({ where: { id: group.seriesId } });
    const id = newId();
    expect(await change({ ...over(), id })).toMatchObject({ __typename: 'ChangeMade' });
    expect(await bare()).not.toEqual(before);
    expect(await undo(id)).toMatchObject({ __typename: 'ChangeUndone', series: { version: 3 } });
    expect(await bare()).toEqual(before);
    expect(await world.owner.groupSeries.findFirstOrThrow({ where: { id: group.seriesId } })).toEqual({ ...series, version: 3 });
    expect(await world.owner.seriesTerms.count({ where: { seriesId: group.seriesId } })).toBe(0);
    expect(await undo(id)).toMatchObject({ __typename: 'ChangeUndone', series: { version: 3 } });
  });

  test('is refused after a minute, to others, and once somebody changed the same', async () => {
    const id = newId();
    await change({ id, topic: 'Sleep' });
    expect(await undo(id, boss, new Date(world.now.getTime() + 61_000))).toMatchObject({ __typename: 'TooLate' });
    expect(await undo(id, lead)).toMatchObject({ __typename: 'NotFound' });
    await change({ expectedVersion: 2, topic: 'Food' });
    expect(await undo(id)).toMatchObject({ __typename: 'TooLate', code: 'CONFLICT_VERSION' });
    expect(await undo('1')).toMatchObject({ __typename: 'NotFound' });
  });

  test('is refused when the old place is taken meanwhile, by name', async () => {
    const id = newId();
    await change({ id, localDate: '2026-12-08' });
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const theirs = await plantSeries(world, other, { firstDate: '2026-12-07', weeks: 1, roomId: room, serviceId });
    expect(await undo(id)).toMatchObject({ __typename: 'Clashes', clashes: [{ kind: 'ROOM', other: { id: theirs.sessionIds[0] } }] });
  });

  test('attendance that was taken since stays where it was taken', async () => {
    const id = newId();
    await change({ id, localDate: '2026-12-08' });
    const { clientId } = await plantClient(world, centre);
    const at = { capturedAt: world.now, recordedAt: world.now, recordedBy: lead.staffId };
    await world.owner.mark.create({ data: { centreId: centre.centreId, sessionId: nth(0), clientId, status: 'PRESENT', ...at } });
    expect(await undo(id)).toMatchObject({ __typename: 'TooLate' });
  });
});
