import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangeInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addMember } from './add-member.ts';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { undoChange } from './undo-change.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let serviceId: string;
let lead: StaffFacts;
let room: string;
let group: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  serviceId = await plantService(world, centre);
});
afterAll(() => world.close());

// A group of its own for each test: Mondays 10:00 to 11:00 from 7 December, five times, in a room of its own.
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
const change = (over: Partial<ChangeInput> = {}, who = lead) => changeSessions(needs, viewerFor(world, who), wish(over));
const sessions = () => world.owner.groupSession.findMany({ where: { seriesId: group.seriesId }, orderBy: { originalDate: 'asc' } });
const series = () => world.owner.groupSeries.findFirstOrThrow({ where: { id: group.seriesId } });
const day = (date: Date) => date.toISOString().slice(0, 10);
const starts = async () => (await sessions()).map((one) => `${day(one.localDate)} ${one.localStart}`);

async function mark(sessionId: string): Promise<void> {
  const { clientId } = await plantClient(world, centre);
  const at = { capturedAt: world.now, recordedAt: world.now, recordedBy: lead.staffId };
  await world.owner.mark.create({ data: { ...{ centreId: centre.centreId, sessionId, clientId, status: 'PRESENT' }, ...at } });
}

describe('one session', () => {
  test('moves with its people, keeps its original date and leaves one event; the series counts it', async () => {
    const other = await plantRoom(world, centre);
    const made = await change({ localDate: '2026-12-08', localStart: '15:00', minutes: 90, roomId: other });
    expect(made).toMatchObject({
      __typename: 'ChangeMade',
      series: { version: 2 },
      session: {
        originalDate: '2026-12-07',
        localDate: '2026-12-08',
        localEnd: '16:30',
        room: { id: other },
        overrides: ['TIME', 'ROOM'],
        version: 2,
      },
    });
    const staff = await world.owner.sessionStaff.findMany({ where: { sessionId: nth(0) } });
    expect(staff).toMatchObject([{ startsAt: new Date('2026-12-08T15:00:00Z'), staffId: lead.staffId }]);
    const events = await world.owner.auditEvent.findMany({ where: { subjectId: nth(0) } });
    expect(events).toMatchObject([{ action: 'UPDATE', subjectType: 'Session', fields: ['localStart', 'minutes', 'room'] }]);
  });

  test('is cancelled with a reason, once', async () => {
    expect(await change({ cancelReason: 'Heating broken' })).toMatchObject({
      session: { status: 'CANCELLED', statusReason: 'Heating broken' },
    });
    expect(await change({ expectedVersion: 2, cancelReason: 'Again' })).toMatchObject({ __typename: 'BadInput', constraint: 'cancelled' });
    expect(await change({ sessionId: nth(1), cancelReason: ' ' })).toMatchObject({
      __typename: 'BadInput',
      path: ['input', 'cancelReason'],
    });
  });

  test('sent twice it is one change, and its id is no other one’s', async () => {
    const input = wish({ topic: 'Sleep' });
    const both = await Promise.all([1, 2].map(() => changeSessions(needs, viewerFor(world, lead), input)));
    expect(both).toMatchObject([{ __typename: 'ChangeMade' }, { __typename: 'ChangeMade', session: { topic: 'Sleep', version: 2 } }]);
    expect((await series()).version).toBe(2);
    expect(await change({ id: input.id, sessionId: nth(1), topic: 'Sleep' })).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
  });
});

describe('this and following', () => {
  test('moves the rest to another weekday, keeps the group, and remembers the earlier terms', async () => {
    const made = await change({ sessionId: nth(2), scope: 'FOLLOWING', localDate: '2026-12-22', localStart: '14:00' });
    expect(made).toMatchObject({
      __typename: 'ChangeMade',
      series: { id: group.seriesId, firstDate: '2026-12-22', termsFrom: '2026-12-21', rrule: 'FREQ=WEEKLY;COUNT=3' },
    });
    expect(await starts()).toEqual(['2026-12-07 10:00', '2026-12-14 10:00', '2026-12-22 14:00', '2026-12-29 14:00', '2027-01-05 14:00']);
    const terms = await world.owner.seriesTerms.findMany({ where: { seriesId: group.seriesId } });
    expect(terms.map((one) => [day(one.fromDate), day(one.untilDate), one.rrule])).toEqual([
      ['2026-12-07', '2026-12-21', 'FREQ=WEEKLY;COUNT=2'],
    ]);
  });

  test('another hour keeps the sessions and their keys, and takes back what they had of their own', async () => {
    await change({ sessionId: nth(3), localDate: '2026-12-30', topic: 'New year' });
    const late = await change({ sessionId: nth(1), scope: 'FOLLOWING', seriesVersion: 2, localStart: '11:00' });
    expect(late).toMatchObject({ __typename: 'ChangeMade', series: { version: 3 } });
    const rows = await sessions();
    expect(rows.map((one) => one.id)).toEqual(group.sessionIds);
    expect(rows[3]).toMatchObject({ localStart: '11:00', topic: null, overrides: [], version: 3 });
    expect(rows[0]).toMatchObject({ localStart: '10:00', version: 1 });
  });

  test('another room leaves alone what has a room of its own', async () => {
    const [other, third] = [await plantRoom(world, centre), await plantRoom(world, centre)];
    await change({ sessionId: nth(3), roomId: other });
    await change({ sessionId: nth(1), scope: 'FOLLOWING', seriesVersion: 2, roomId: third });
    expect((await sessions()).map((one) => one.roomId)).toEqual([room, third, third, other, third]);
  });

  test('a cancelled session stays cancelled, one with attendance stays as it was', async () => {
    await change({ sessionId: nth(3), cancelReason: 'Holiday' });
    await mark(nth(4));
    expect(await change({ sessionId: nth(1), scope: 'FOLLOWING', seriesVersion: 2, localStart: '16:00' })).toMatchObject({
      __typename: 'ChangeMade',
    });
    const rows = await sessions();
    expect(rows.map((one) => [one.localStart, one.status])).toEqual([
      ['10:00', 'SCHEDULED'],
      ['16:00', 'SCHEDULED'],
      ['16:00', 'SCHEDULED'],
      ['16:00', 'CANCELLED'],
      ['10:00', 'SCHEDULED'],
    ]);
  });

  test('cancelling ends the series that day; nobody keeps its room', async () => {
    const made = await change({ sessionId: nth(2), scope: 'FOLLOWING', cancelReason: 'Too few people' });
    expect(made).toMatchObject({ __typename: 'ChangeMade', series: { endedOn: '2026-12-21' }, session: null });
    expect(await sessions()).toHaveLength(2);
    await plantSeries(world, lead, { firstDate: '2026-12-21', weeks: 1, roomId: room, serviceId });
  });
});

describe('all', () => {
  test('attendance refuses another time and offers the next session; another topic is no matter of it', async () => {
    await mark(nth(0));
    expect(await change({ sessionId: nth(2), scope: 'ALL', localStart: '15:00' })).toMatchObject({
      ...{ __typename: 'HasAttendance', attended: 1, nextFrom: '2026-12-14', nextSessionId: nth(1) },
    });
    expect(await change({ sessionId: nth(2), scope: 'ALL', topic: 'Sleep' })).toMatchObject({ __typename: 'ChangeMade' });
    expect((await sessions()).map((one) => one.topic)).toEqual([null, 'Sleep', 'Sleep', 'Sleep', 'Sleep']);
  });

  test('a new rule keeps the dates that are in both', async () => {
    await change({ scope: 'ALL', rrule: 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4' });
    expect(await starts()).toEqual(['2026-12-07 10:00', '2026-12-10 10:00', '2026-12-14 10:00', '2026-12-17 10:00']);
    expect((await sessions())[2]?.id).toBe(nth(1));
  });

  test('other people lead all of it from now on', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    await change({ scope: 'ALL', staff: [{ staffId: other.staffId, part: 'LEAD' }] });
    const staff = await world.owner.sessionStaff.findMany({ where: { sessionId: { in: [...group.sessionIds] } } });
    expect(new Set(staff.map((one) => one.staffId))).toEqual(new Set([other.staffId]));
    expect(await world.owner.seriesStaff.findMany({ where: { seriesId: group.seriesId } })).toMatchObject([{ staffId: other.staffId }]);
  });
});

describe('what stands in the way', () => {
  test('a taken room is named with the ways out, and nothing is written', async () => {
    const spare = await plantRoom(world, centre, { capacity: 40 });
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const theirs = await plantSeries(world, other, { firstDate: '2026-12-21', localStart: '15:30', weeks: 1, roomId: room, serviceId });
    const refused = await change({ scope: 'FOLLOWING', localStart: '15:00' });
    expect(refused).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'ROOM', localDate: '2026-12-21', other: { id: theirs.sessionIds[0] } }],
      freeStarts: expect.arrayContaining(['14:30']),
    });
    expect('freeRooms' in refused && refused.freeRooms.map((one) => one.id)).toContain(spare);
    expect('freeStaff' in refused && refused.freeStaff.length).toBeGreaterThan(0);
    expect((await series()).version).toBe(1);
  });

  test('a room stays empty for its pause', async () => {
    await world.owner.room.updateMany({ where: { id: room }, data: { bufferMinutes: 15 } });
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    await plantSeries(world, other, { firstDate: '2026-12-08', localStart: '16:00', weeks: 1, roomId: room, serviceId });
    expect(await change({ localDate: '2026-12-08', localStart: '15:00' })).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'ROOM' }],
    });
    expect(await change({ localDate: '2026-12-08', localStart: '14:45' })).toMatchObject({ __typename: 'ChangeMade' });
  });

  test('people who are expected elsewhere are counted, and a reason lets it be', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const theirs = await plantSeries(world, other, { firstDate: '2026-12-07', localStart: '15:00', weeks: 1, serviceId });
    const people = [await plantClient(world, centre), await plantClient(world, centre)];
    for (const one of people) for (const where of [group, theirs]) await plantMembership(world, centre, where, one);
    const asked = await change({ localStart: '15:30' });
    expect(asked).toMatchObject({ __typename: 'Clashes', clashes: [{ kind: 'CLIENT', people: 2, other: { id: theirs.sessionIds[0] } }] });
    expect(await change({ localStart: '15:30', overrideReason: 'They choose' })).toMatchObject({ __typename: 'ChangeMade' });
    const [event] = await world.owner.auditEvent.findMany({ where: { subjectId: nth(0), outcome: 'OK' } });
    expect(event).toMatchObject({ reason: 'They choose', clientIds: expect.arrayContaining(people.map((one) => one.clientId)) });
  });

  test('a longer session asks about its people as a moved one does; another room does not', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const theirs = await plantSeries(world, other, { firstDate: '2026-12-07', localStart: '11:30', weeks: 1, serviceId });
    const person = await plantClient(world, centre);
    for (const where of [group, theirs]) await plantMembership(world, centre, where, person);
    expect(await change({ minutes: 120 })).toMatchObject({ __typename: 'Clashes', clashes: [{ kind: 'CLIENT', people: 1 }] });
    expect(await change({ minutes: 120, overrideReason: 'x'.repeat(201) })).toMatchObject({
      ...{ __typename: 'BadInput', path: ['input', 'overrideReason'], constraint: 'max 200' },
    });
    expect(await change({ minutes: 120, overrideReason: 'They choose' })).toMatchObject({ __typename: 'ChangeMade' });
    const moved = { roomId: await plantRoom(world, centre), expectedVersion: 2, overrideReason: 'Not needed' };
    expect(await change(moved)).toMatchObject({ __typename: 'ChangeMade' });
    const events = await world.owner.auditEvent.findMany({ where: { subjectId: nth(0), outcome: 'OK' }, orderBy: { at: 'asc' } });
    expect(events.map(({ reason }) => reason).sort()).toEqual(['They choose', null]);
  });

  test('one id is one change: undone, or somebody else’s, it is not made again', async () => {
    const input = wish({ topic: 'Sleep' });
    const as = (who: StaffFacts) => changeSessions(needs, viewerFor(world, who), input);
    expect(await as(lead)).toMatchObject({ __typename: 'ChangeMade' });
    expect(await as(await plantStaff(world, centre, 'COORDINATOR'))).toMatchObject({ __typename: 'StaleSession' });
    const colleague = viewerFor(world, await plantStaff(world, centre, 'COORDINATOR'));
    const again = { ...input, sessionId: nth(1), topic: 'Food' };
    expect(await changeSessions(needs, colleague, again)).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
    expect(await undoChange(needs, viewerFor(world, lead), input.id)).toMatchObject({ __typename: 'ChangeUndone' });
    expect(await as(lead)).toMatchObject({ __typename: 'BadInput', constraint: 'undone' });
  });

  test('nobody loses a place: not by a smaller group, nor by a session that is smaller than it', async () => {
    for (let n = 0; n < 3; n += 1) await plantMembership(world, centre, group, await plantClient(world, centre));
    expect(await change({ scope: 'ALL', capacity: 2 })).toMatchObject({ __typename: 'BadInput', constraint: 'seatsTaken 3' });
    expect(await change({ sessionId: nth(2), capacity: 3 })).toMatchObject({ __typename: 'ChangeMade', session: { capacity: 3 } });
    const person = await plantClient(world, centre);
    await plantCareTeam(world, lead, person);
    const join = { id: newId(), seriesId: group.seriesId, clientId: person.clientId, fromDate: '2026-12-01' };
    expect(await addMember(needs, viewerFor(world, lead), join)).toMatchObject({
      __typename: 'CapacityFull',
      fullOn: '2026-12-21',
      capacity: 3,
    });
  });

  test('two editors at once: one is told what stands', async () => {
    const both = await Promise.all([
      change({ scope: 'FOLLOWING', localStart: '12:00' }),
      change({ scope: 'FOLLOWING', localStart: '13:00' }),
    ]);
    expect(both.map((one) => one.__typename).sort()).toEqual(['ChangeMade', 'StaleSession']);
    const stale = await change({ sessionId: nth(1), expectedVersion: 2, seriesVersion: 1, scope: 'FOLLOWING', topic: 'x' });
    expect(stale).toMatchObject({ __typename: 'StaleSeries', current: { version: 2 } });
  });

  test('refused by role, and not found elsewhere', async () => {
    const stranger = await plantStaff(world, await plantCentre(world), 'COORDINATOR');
    for (const role of ['PEER_COACH', 'SUPERVISOR', 'MANAGER', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const)
      expect(await change({ topic: 'x' }, await plantStaff(world, centre, role))).toMatchObject({ __typename: 'NotAllowed' });
    expect(await change({ topic: 'x' }, stranger)).toMatchObject({ __typename: 'NotFound' });
    expect(await change({ topic: 'x', sessionId: '1' })).toMatchObject({ __typename: 'NotFound' });
    expect(await change({ roomId: newId() })).toMatchObject({ __typename: 'BadInput', path: ['input', 'roomId'] });
    expect(await change({})).toMatchObject({ __typename: 'BadInput', constraint: 'nothing' });
  });
});
