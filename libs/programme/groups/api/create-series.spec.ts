import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CreateSeriesResult, SeriesInput } from '@alongside/kit/contract';
import { newId, toColumn } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import {
  openWorld,
  plantCentre,
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
import { createSeries } from './create-series.ts';
import { GroupsNeeds } from './groups.needs.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let sana: StaffFacts;
let coach: StaffFacts;
let serviceId: string;
let roomId: string;
let group: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  sana = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' });
  coach = await plantStaff(world, centre, 'PEER_COACH');
  serviceId = await plantService(world, centre);
});
afterAll(() => world.close());

// Each test has a room of its own with one group in it: Mondays 10:00 to 11:00, from 7 December on.
beforeEach(async () => {
  roomId = await plantRoom(world, centre, { name: `Room ${newId()}` });
  const lead = await plantStaff(world, centre, 'COUNSELLOR');
  group = await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 2, roomId, serviceId });
});

function wish(over: Partial<SeriesInput> = {}): SeriesInput {
  return {
    ...{ id: newId(), titles: [{ lang: 'en', text: ' Relapse prevention ' }], kind: 'CLINICAL', serviceId, isOpen: true, roomId },
    ...{ firstDate: '2026-11-30', localStart: '14:00', minutes: 90, rrule: 'FREQ=WEEKLY;COUNT=12', capacity: 12, skipDates: [] },
    staff: [],
    ...over,
  };
}

const ledBy = (staff: StaffFacts) => [{ staffId: staff.staffId, part: 'LEAD' as const }];
const newLead = async () => ledBy(await plantStaff(world, centre, 'COUNSELLOR'));
const create = async (over: Partial<SeriesInput>, who = sana) =>
  createSeries(needs, viewerFor(world, who), wish({ staff: await newLead(), ...over }));
const sessionsOf = (result: CreateSeriesResult) =>
  world.owner.groupSession.findMany({ where: { seriesId: 'series' in result ? result.series.id : '' }, orderBy: { startsAt: 'asc' } });

describe('a new series', () => {
  test('stands with all its sessions and their staff, and one event', async () => {
    const viewer = viewerFor(world, sana);
    const staff = [...(await newLead()), { staffId: coach.staffId, part: 'PEER' as const }];
    const result = await createSeries(needs, viewer, wish({ staff }));
    expect(result).toMatchObject({
      __typename: 'SeriesSaved',
      series: {
        titles: [{ lang: 'en', text: 'Relapse prevention' }],
        zone: 'Europe/London',
        ruleWords: { key: 'rule.weekly' },
        room: { id: roomId },
      },
    });
    const sessions = await sessionsOf(result);
    expect(sessions).toHaveLength(12);
    expect(await world.owner.sessionStaff.count({ where: { sessionId: { in: sessions.map((one) => one.id) } } })).toBe(24);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ action: 'CREATE', outcome: 'OK', subjectType: 'Series', ruleId: 'A2' }]);
  });

  test('a weekly 10:00 stays 10:00 on the wall through both clock changes', async () => {
    const sessions = await sessionsOf(
      await create({ firstDate: '2026-10-19', localStart: '10:00', rrule: 'FREQ=WEEKLY;COUNT=30', roomId: null }),
    );
    expect(new Set(sessions.map((one) => localOf(one.startsAt, 'Europe/London').time))).toEqual(new Set(['10:00']));
    const offsets = sessions.map((one) => `${one.localDate.toISOString().slice(0, 10)} ${one.startsAt.toISOString().slice(11, 16)}Z`);
    expect(offsets).toEqual(expect.arrayContaining(['2026-10-19 09:00Z', '2026-10-26 10:00Z', '2027-03-22 10:00Z', '2027-03-29 09:00Z']));
  });

  test('a local time that does not exist is left out', async () => {
    const sessions = await sessionsOf(
      await create({ firstDate: '2027-03-21', localStart: '01:30', rrule: 'FREQ=WEEKLY;UNTIL=20270404', roomId: null }),
    );
    expect(sessions.map((one) => one.localDate.toISOString().slice(0, 10))).toEqual(['2027-03-21', '2027-04-04']);
  });

  test('an endless rule is planned 13 months ahead, and days to skip are skipped', async () => {
    const sessions = await sessionsOf(await create({ rrule: 'FREQ=WEEKLY', skipDates: ['2026-12-07'] }));
    const days = sessions.map((one) => one.localDate.toISOString().slice(0, 10));
    expect(days.slice(0, 2)).toEqual(['2026-11-30', '2026-12-14']);
    expect(days.at(-1)).toBe('2027-12-27');
  });

  test('sent twice, even at once, it is one series; another one under its id is refused', async () => {
    const input = wish({ staff: await newLead() });
    const results = await Promise.all([1, 2, 3].map(() => createSeries(needs, viewerFor(world, sana), input)));
    expect(results.map((result) => result.__typename)).toEqual(['SeriesSaved', 'SeriesSaved', 'SeriesSaved']);
    expect(await world.owner.groupSession.count({ where: { seriesId: input.id } })).toBe(12);
    const other = await createSeries(needs, viewerFor(world, sana), { ...input, localStart: '18:00' });
    expect(other).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
  });
});

describe('clashes', () => {
  test('a taken room is refused, the other session named, and nothing is written', async () => {
    const viewer = viewerFor(world, sana);
    const spare = await plantRoom(world, centre, { capacity: 30 });
    const input = wish({ staff: await newLead(), localStart: '10:59', minutes: 60 });
    const result = await createSeries(needs, viewer, input);
    expect(result).toMatchObject({
      ...{ __typename: 'Clashes', code: 'CONFLICT_OVERLAP', path: ['input', 'roomId'] },
      clashes: [
        { kind: 'ROOM', localDate: '2026-12-07', other: { id: group.sessionIds[0], room: { id: roomId } } },
        { kind: 'ROOM', localDate: '2026-12-14', other: { id: group.sessionIds[1] } },
      ],
    });
    const free = '__typename' in result && result.__typename === 'Clashes' ? result.clashes[0]?.freeRooms.map((room) => room.id) : [];
    expect(free).not.toContain(roomId);
    expect(free?.[0]).toBe(spare);
    expect(await world.owner.groupSeries.count({ where: { id: input.id } })).toBe(0);
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([{ outcome: 'DENIED' }]);
  });

  test('touching is no clash, and a skipped date does not clash', async () => {
    expect(await create({ localStart: '11:00' })).toMatchObject({ __typename: 'SeriesSaved' });
    expect(await create({ localStart: '10:30', minutes: 30, skipDates: ['2026-12-07', '2026-12-14'] })).toMatchObject({
      __typename: 'SeriesSaved',
    });
  });

  test('a lead is not in two rooms; an observer may be', async () => {
    const lead = await plantStaff(world, centre, 'COUNSELLOR');
    await plantSeries(world, lead, { firstDate: '2026-12-01', localStart: '14:30', weeks: 1, serviceId });
    const times = { firstDate: '2026-12-01', rrule: 'FREQ=DAILY;COUNT=2' };
    expect(await create({ ...times, staff: ledBy(lead) })).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'STAFF', localDate: '2026-12-01', staffId: lead.staffId, freeRooms: [] }],
    });
    const watched = [...(await newLead()), { staffId: lead.staffId, part: 'OBSERVER' as const }];
    expect(await create({ ...times, staff: watched })).toMatchObject({ __typename: 'SeriesSaved' });
  });

  test('somebody who works at two centres is busy at both; what they do there is not told', async () => {
    const elsewhere = await plantCentre(world, { organisationId: centre.organisationId, zone: 'Europe/London' });
    const lead = await plantStaff(world, elsewhere, 'COUNSELLOR');
    await plantSeries(world, lead, { firstDate: '2026-12-01', localStart: '14:30', weeks: 1 });
    await world.owner.post.create({
      data: { ...{ organisationId: centre.organisationId, centreId: centre.centreId }, staffId: lead.staffId, role: 'COUNSELLOR' },
    });
    expect(await create({ firstDate: '2026-12-01', staff: ledBy(lead) })).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'STAFF', other: null, staffId: lead.staffId }],
    });
  });

  test('two centres at once: one books the person, the other hears it', async () => {
    const elsewhere = await plantCentre(world, { organisationId: centre.organisationId, zone: 'Europe/London' });
    const boss = await plantStaff(world, elsewhere, 'COORDINATOR');
    const lead = await plantStaff(world, elsewhere, 'COUNSELLOR');
    await world.owner.post.create({
      data: { ...{ organisationId: centre.organisationId, centreId: centre.centreId }, staffId: lead.staffId, role: 'COUNSELLOR' },
    });
    const there = await plantService(world, elsewhere);
    const results = await Promise.all([
      create({ staff: ledBy(lead) }),
      create({ staff: ledBy(lead), serviceId: there, roomId: null }, boss),
    ]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['Clashes', 'SeriesSaved']);
  });
});

const unknown = '01970000-0000-7000-8000-00000000dead';

describe('refusals', () => {
  test('a coach may not, and the refusal is in the trail', async () => {
    const viewer = viewerFor(world, coach);
    expect(await createSeries(needs, viewer, wish({ staff: await newLead() }))).toMatchObject({
      __typename: 'NotAllowed',
      code: 'FORBIDDEN',
    });
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([
      { outcome: 'DENIED', fields: ['schedule.write'] },
    ]);
  });

  test.each<[Partial<SeriesInput>, string[], string]>([
    [{ id: 'nonsense' }, ['input', 'id'], 'known'],
    [{ titles: [{ lang: 'en', text: '  ' }] }, ['input', 'titles'], 'required'],
    [{ rrule: 'FREQ=SECONDLY' }, ['input', 'rrule'], 'ruleFREQ'],
    [{ rrule: 'FREQ=WEEKLY;COUNT=1000000000' }, ['input', 'rrule'], 'ruleCOUNT 400'],
    [{ minutes: 721 }, ['input', 'minutes'], 'minutes 720'],
    [{ capacity: 0 }, ['input', 'capacity'], 'capacity 200'],
    [{ firstDate: '9999-01-01' }, ['input', 'firstDate'], 'nearDate'],
    [{ staff: [] }, ['input', 'staff'], 'oneLead 1'],
    [{ roomId: unknown }, ['input', 'roomId'], 'known'],
    [{ serviceId: unknown }, ['input', 'serviceId'], 'known'],
    [{ staff: [{ staffId: unknown, part: 'LEAD' }] }, ['input', 'staff', '0', 'staffId'], 'known'],
  ])('%j is refused at %j', async (over, path, constraint) => {
    expect(await create(over)).toMatchObject({ __typename: 'BadInput', path, constraint });
  });

  test('an archived room cannot be booked', async () => {
    await world.owner.room.updateMany({ where: { id: roomId }, data: { archivedAt: toColumn('2026-11-01') } });
    expect(await create({})).toMatchObject({ __typename: 'BadInput', path: ['input', 'roomId'] });
  });
});
